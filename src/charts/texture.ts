import type { GapKind } from '../model/gap.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'

/** A rectangle of a picture, in pixels from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A gap's ground: hatched = not reported, dots = not planned, thin dashes = planned, one way crossed out = stopped, cross-hatch =
 * withheld. Drawn line by line and not as a pattern, so that it survives every program that opens the file.
 */
export function drawGap(gap: GapKind, box: Box, palette: Palette): SvgNode[] {
  const { x, y, width, height } = box
  const ground = svg('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: Math.min(6, height / 4),
    fill: gap === 'withheld' ? palette.sunken : palette.surface,
    stroke: palette.lineStrong,
    'stroke-dasharray': gap === 'not-reported' || gap === 'planned' ? '3 3' : undefined,
  })
  const inner = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 }
  const line = (d: string, strokeWidth: number, cap?: string) =>
    d === ''
      ? []
      : [
          svg('path', {
            d,
            fill: 'none',
            stroke: palette.lineStrong,
            'stroke-width': strokeWidth,
            'stroke-linecap': cap,
          }),
        ]
  if (gap === 'not-reported') return [ground, ...line(diagonals(inner, 8, 'up'), 1.1)]
  if (gap === 'not-planned') return [ground, ...line(dots(inner, 9), 1.8, 'round')]
  if (gap === 'withheld')
    return [ground, ...line(diagonals(inner, 6, 'up') + diagonals(inner, 6, 'down'), 0.9)]
  if (gap === 'stopped') return [ground, ...line(diagonals(inner, 14, 'down'), 2.2)]
  return [ground]
}

/** The ground of a place where no change is claimed: level lines within a plain edge, as on a map. */
export function drawClaimless(box: Box, palette: Palette): SvgNode[] {
  const { x, y, width, height } = box
  const edge = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: Math.min(6, height / 4) }
  let d = ''
  for (let down = 4; down < height - 2; down += 5) d += `M${near(x + 2)} ${near(y + down)}h${near(width - 4)}`
  return [
    svg('rect', { ...edge, fill: palette.surface, stroke: palette.lineStrong }),
    svg('path', { d, fill: 'none', stroke: palette.lineStrong, 'stroke-width': 0.9 }),
  ]
}

const near = (value: number) => Math.round(value * 10) / 10

/** Lines at 45° across a box, cut at its edges. */
function diagonals({ x, y, width, height }: Box, stepPx: number, way: 'up' | 'down'): string {
  let d = ''
  for (let offset = stepPx / 2; offset < width + height; offset += stepPx) {
    const fromLeft = Math.max(0, offset - height)
    const toLeft = Math.min(width, offset)
    const [y1, y2] = [offset - fromLeft, offset - toLeft]
    const turn = (value: number) => (way === 'up' ? value : height - value)
    d += `M${near(x + fromLeft)} ${near(y + turn(y1))}L${near(x + toLeft)} ${near(y + turn(y2))}`
  }
  return d
}

function dots({ x, y, width, height }: Box, stepPx: number): string {
  let d = ''
  for (let dy = stepPx / 2; dy < height; dy += stepPx) {
    for (let dx = stepPx / 2; dx < width; dx += stepPx) d += `M${near(x + dx)} ${near(y + dy)}h0`
  }
  return d
}
