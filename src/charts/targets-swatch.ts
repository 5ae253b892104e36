import type { Light } from '../model/light.ts'
import { mix, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { lightShapes } from './light-shape.ts'

/** Marks of a bullet, as a legend names them. */
export const bulletMarks = ['actual', 'previous', 'baseline', 'target'] as const
export type BulletMark = (typeof bulletMarks)[number]

/** A light's shape on 14 × 14 whose top left corner is at `x`, `y`, on a ground of `ground`. */
export function drawLight(light: Light, x: number, y: number, colour: string, ground: string): SvgNode {
  return svg(
    'g',
    { transform: `translate(${x} ${y})` },
    ...lightShapes[light].map(({ d, kind }) =>
      kind === 'face'
        ? svg('path', { d, fill: colour })
        : svg('path', {
            d,
            fill: 'none',
            stroke: kind === 'cut' ? ground : colour,
            'stroke-width': kind === 'cut' ? 1.9 : 1.5,
            'stroke-dasharray': kind === 'dashes' ? '2.6 2.1' : undefined,
          }),
    ),
  )
}

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
