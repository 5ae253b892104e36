import { mix, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'

/** Marks of a bullet, as a legend names them. */
export const bulletMarks = ['actual', 'previous', 'baseline', 'target'] as const

/** One of them. */
export type BulletMark = (typeof bulletMarks)[number]

/** The paler bar of the period before. */
export const ghostColour = (palette: Palette, hue: string) => mix(hue, palette.surface, 0.26)

/** A mark of a bullet as a swatch of 22 × 14. */
export function drawBulletMark(mark: BulletMark, x: number, y: number, palette: Palette): SvgNode {
  const { base } = palette.neutral
  if (mark === 'actual') return svg('rect', { x, y: y + 3, width: 22, height: 8, rx: 1.5, fill: base })
  if (mark === 'previous')
    return svg('rect', { x, y, width: 20, height: 14, rx: 2, fill: ghostColour(palette, base) })
  if (mark === 'target')
    return svg('rect', { x: x + 9, y: y - 1, width: 3, height: 16, rx: 1, fill: palette.ink })
  return svg('rect', {
    x: x + 8,
    y: y - 0.5,
    width: 6,
    height: 15,
    rx: 1.5,
    fill: palette.surface,
    stroke: palette.ink,
    'stroke-width': 1.5,
  })
}
