import type { Stage } from '../model/taxonomy.ts'
import { type Hue, type Palette, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'

/** How high a stage stands, 0 to 1: the further, the higher. The second sign beside its strength. */
export function stageHeight(stage: number, stages: number): number {
  return [0.34, 0.44, 0.56, 0.7, 0.85, 1][strengthOf(stage, stages)] ?? 1
}

/** One stage's bar in a strip, in pixels along the strip; `height` from 0 to 1. */
export interface StripSegment {
  readonly stage: number
  readonly x: number
  readonly width: number
  readonly height: number
}

const slotPx = 2
const partSlotPx = 6
const leastPx = 3

/** Bars as wide as their counts, side by side in ladder order; a wider slot parts the work from the change. */
export function stripSegments(
  counts: readonly number[],
  stages: readonly Pick<Stage, 'part'>[],
  widthPx: number,
): StripSegment[] {
  const present = counts.flatMap((count, stage) =>
    count > 0 ? [{ count, stage, part: stages[stage]?.part }] : [],
  )
  const slots = present.map(({ part }, i): number =>
    i === 0 ? 0 : part === present[i - 1]?.part ? slotPx : partSlotPx,
  )
  const room = Math.max(widthPx - slots.reduce((a, b) => a + b, 0), present.length)
  const least = Math.min(leastPx, room / Math.max(present.length, 1))
  const spare = room - least * present.length
  const weight = present.reduce((sum, { count }) => sum + count, 0)
  let x = 0
  return present.map(({ count, stage }, i) => {
    x += slots[i] ?? 0
    const width = least + (spare * count) / weight
    const segment = { stage, x, width, height: stageHeight(stage, counts.length) }
    x += width
    return segment
  })
}

/** The strip of a cell, standing on `bottom`; its highest stage is `heightPx` high. */
export function drawStrip(
  counts: readonly number[],
  stages: readonly Pick<Stage, 'part'>[],
  box: { readonly x: number; readonly bottom: number; readonly width: number; readonly heightPx: number },
  palette: Palette,
  hue: Hue,
): SvgNode[] {
  return stripSegments(counts, stages, box.width).map(({ stage, x, width, height }) =>
    svg('rect', {
      x: box.x + x,
      y: box.bottom - height * box.heightPx,
      width,
      height: height * box.heightPx,
      rx: Math.min(1.5, width / 2),
      fill: strengthColour(palette, hue, strengthOf(stage, counts.length)),
    }),
  )
}
