import type { Drawing } from '../charts/drawing.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock } from '../ui/svg-text.ts'
import type { Definition } from './taken.ts'

const columnPx = 250
const gapPx = 24

/** Terms and what they mean, in columns below a rule, read row by row. */
export function drawDefinitions(
  definitions: readonly Definition[],
  title: string,
  { width, palette, measure }: { width: number; palette: Palette; measure: MeasureText },
): Drawing {
  const columns = Math.max(1, Math.floor((width + gapPx) / (columnPx + gapPx)))
  const room = (width - gapPx * (columns - 1)) / columns
  const head: TextStyle = { sizePx: 13, weight: 600, family: 'serif', colour: palette.ink }
  const bold: TextStyle = { sizePx: 11.5, weight: 600, family: 'sans', colour: palette.ink }
  const plain: TextStyle = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 }
  const rule = svg('path', { d: `M0 0.5H${width}`, stroke: palette.line, 'stroke-width': 1 })
  const named = textBlock(title, 0, 8, width, head, measure)
  const nodes: SvgNode[] = [rule, ...named.nodes]
  const breaks: number[] = []
  const top = 8 + named.height + 5
  let y = top
  for (let i = 0; i < definitions.length; i += columns) {
    if (i > 0) breaks.push(y - 2)
    const heights = definitions.slice(i, i + columns).map(({ term, meaning }, column) => {
      const x = column * (room + gapPx)
      const first = textBlock(term, x, y, room, bold, measure)
      const second = textBlock(meaning, x, y + first.height, room, plain, measure)
      nodes.push(...first.nodes, ...second.nodes)
      return first.height + second.height
    })
    y += Math.max(...heights) + 8
  }
  return { width, height: y - 4, nodes, legend: [], breaks, head: top - 2 }
}
