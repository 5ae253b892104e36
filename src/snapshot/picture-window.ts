import type { MeasureText } from '../ui/measure-text.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type Fitted, pageScale } from './fit.ts'
import type { FramePart } from './frame-head.ts'
import { heightOf, piecesOf } from './pages.ts'

/** A window cuts at its rows alone: half a line’s width or the last serif of a label may stand beside the drawing. */
const sidePx = 8

/** A part of a drawing on paper: the headings that it repeats, then its stretch. A whole drawing needs no window. */
export function windowsOf(fitted: Fitted, page: number, top: number, measure: MeasureText): FramePart {
  const { drawing, pages } = fitted
  const stretch = pages[page] ?? { from: 0, to: drawing.height }
  const scale = Math.min(pageScale(fitted, stretch), fitted.high / heightOf(drawing, stretch))
  if (pages.length === 1) return { nodes: [at(0, top, drawing.nodes, scale)], height: drawing.height * scale }
  let y = top
  const nodes = piecesOf(drawing, stretch, measure).map(({ from, to, nodes: inside }) => {
    const height = (to - from) * scale
    const shown = svg(
      'svg',
      {
        x: -sidePx * scale,
        y,
        width: (drawing.width + 2 * sidePx) * scale,
        height,
        viewBox: `${-sidePx} ${from} ${drawing.width + 2 * sidePx} ${to - from}`,
      },
      ...inside,
    )
    y += height
    return shown
  })
  return { nodes, height: y - top }
}

/** Nodes moved, and drawn larger or smaller, as one group. */
export function at(x: number, y: number, nodes: readonly SvgNode[], scale = 1): SvgNode {
  const placed = `translate(${round(x)} ${round(y)})`
  return svg('g', { transform: scale === 1 ? placed : `${placed} scale(${round(scale)})` }, ...nodes)
}

const round = (value: number) => Math.round(value * 10000) / 10000
