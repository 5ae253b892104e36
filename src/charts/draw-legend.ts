import type { Locale } from '../locales/locale.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import type { SvgNode } from '../ui/svg.ts'
import { svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { LegendItem, Swatch } from './drawing.ts'
import { drawStep, drawSwatch, swatchWidth } from './swatch.ts'

interface Room {
  readonly locale: Locale
  readonly palette: Palette
  readonly measure: MeasureText
  readonly width: number
}

interface Drawn {
  readonly nodes: readonly SvgNode[]
  readonly height: number
}

type Step = LegendItem & { readonly swatch: Extract<Swatch, { kind: 'step' }> }
const isStep = (item: LegendItem): item is Step => item.swatch.kind === 'step'

/** A legend below a picture: the ladder as a staircase with its two parts named, then all other marks in a row that wraps. */
export function drawLegend(items: readonly LegendItem[], room: Room): Drawn {
  const stairs = drawStairs(items.filter(isStep), room)
  const top = stairs.height > 0 ? stairs.height + 14 : 0
  const row = drawRow(
    items.filter(item => !isStep(item)),
    top,
    room,
  )
  return { nodes: [...stairs.nodes, ...row.nodes], height: row.height > 0 ? top + row.height : stairs.height }
}

const partSlotPx = 16
const stairPx = { least: 92, most: 128 }

function drawStairs(steps: readonly Step[], { locale, palette, measure, width }: Room): Drawn {
  if (steps.length === 0) return { nodes: [], height: 0 }
  const slots = steps.filter((step, i) => i > 0 && step.swatch.part !== steps[i - 1]?.swatch.part).length
  const perRow = Math.max(1, Math.min(steps.length, Math.floor((width - slots * partSlotPx) / stairPx.least)))
  const stairWidth = Math.min(stairPx.most, (width - slots * partSlotPx) / perRow)
  const nodes: SvgNode[] = []
  let [top, x, rowHeight] = [0, 0, 0]
  for (const [i, step] of steps.entries()) {
    const opensPart = i === 0 || step.swatch.part !== steps[i - 1]?.swatch.part
    if (i > 0 && i % perRow === 0) [top, x, rowHeight] = [top + rowHeight + 12, 0, 0]
    else if (opensPart && i > 0) x += partSlotPx
    if (opensPart) {
      const words = locale.say(`legend.${step.swatch.part}`)
      nodes.push(
        textLine(words, x, top + 11, { sizePx: 11.5, weight: 600, family: 'sans', colour: palette.ink2 }),
      )
    }
    nodes.push(...drawStep(step.swatch, x, top + 34, stairWidth - 2, palette))
    const style = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
    const label = textBlock(step.label, x, top + 37, stairWidth - 10, style, measure)
    nodes.push(...label.nodes)
    rowHeight = Math.max(rowHeight, 40 + label.height)
    x += stairWidth
  }
  return { nodes: [svg('g', {}, ...nodes)], height: top + rowHeight }
}

function drawRow(items: readonly LegendItem[], top: number, { palette, measure, width }: Room): Drawn {
  const style = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const nodes: SvgNode[] = []
  let [x, y, lineHeight] = [0, top, 0]
  for (const { swatch, label } of items) {
    const wide = swatchWidth(swatch) + 8
    const wanted = wide + measure(label, style)
    if (x > 0 && x + wanted > width) [x, y, lineHeight] = [0, y + lineHeight + 7, 0]
    const block = textBlock(label, x + wide, y - 1, width - x - wide, style, measure)
    nodes.push(...drawSwatch(swatch, x, y, palette), ...block.nodes)
    lineHeight = Math.max(lineHeight, 15, block.height)
    x += wanted + 22
  }
  return { nodes, height: items.length > 0 ? y + lineHeight - top : 0 }
}
