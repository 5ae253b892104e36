import { hueOf, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'

/** Shapes on a field of 10 × 10, one an outcome, so that outcomes are told apart without colour; more outcomes begin again. */
const shapes = [
  'M1 1H9V9H1Z',
  'M5 0.6A4.4 4.4 0 1 1 5 9.4A4.4 4.4 0 1 1 5 0.6Z',
  'M5 0L10 5L5 10L0 5Z',
  'M5 0.6L9.8 9.2H0.2Z',
  'M0.2 0.8H9.8L5 9.4Z',
  'M3.4 0.5H6.6V3.4H9.5V6.6H6.6V9.5H3.4V6.6H0.5V3.4H3.4Z',
] as const

/** The outline of a setback, hollow wherever it is drawn, on the same field. */
export const setbackShape = 'M0.6 1.6H9.4L5 9Z'

/** The outline of an outcome's shape, on its field of 10 × 10. Null = no known outcome. */
export function outcomeShape(place: number | null): string {
  return shapes[(place ?? 0) % shapes.length] ?? shapes[0]
}

/** An activity as the mark of its outcome: hollow where the source does not state a status. Null = no known outcome. */
export function drawOutcomeMark(
  place: number | null,
  x: number,
  y: number,
  isHollow: boolean,
  palette: Palette,
): SvgNode {
  const { base } = hueOf(palette, place)
  const d = outcomeShape(place)
  const fill = isHollow ? palette.surface : base
  return svg('path', { d, transform: `translate(${x} ${y})`, fill, stroke: base, 'stroke-width': 1.5 })
}
