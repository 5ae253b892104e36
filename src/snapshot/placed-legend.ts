import { drawLegend } from '../charts/draw-legend.ts'
import type { LegendItem } from '../charts/drawing.ts'
import type { Locale } from '../locales/locale.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import { svg } from '../ui/svg.ts'
import type { FramePart } from './frame-head.ts'

interface LegendRoom {
  readonly locale: Locale
  readonly palette: Palette
  readonly measure: MeasureText
  readonly width: number
}

/** The width of a staircase of six steps, and what must be left beside it for the other marks. */
const px = { step: 96, slot: 16, gap: 28, leastBeside: 200 } as const

/** A legend as low as it can be: the stages and the other marks one below the other, or beside each other where that is lower. */
export function placedLegend(legend: readonly LegendItem[], room: LegendRoom): FramePart {
  const below = drawLegend(legend, room)
  const steps = legend.filter(({ swatch }) => swatch.kind === 'step')
  const others = legend.filter(({ swatch }) => swatch.kind !== 'step')
  const stairs = steps.length * px.step + px.slot
  const beside = room.width - stairs - px.gap
  if (steps.length === 0 || others.length === 0 || beside < px.leastBeside) return below
  const left = drawLegend(steps, { ...room, width: stairs })
  const right = drawLegend(others, { ...room, width: beside })
  const height = Math.max(left.height, right.height + 8)
  if (height >= below.height) return below
  const moved = svg('g', { transform: `translate(${stairs + px.gap} 8)` }, ...right.nodes)
  return { nodes: [...left.nodes, moved], height }
}
