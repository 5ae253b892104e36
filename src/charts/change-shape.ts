import type { ChangeKind } from '../query/since.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'

/** Shapes on a field of 12 × 12, one a kind of change: told apart without colour. Those that are not filled are lines. */
export const changeShapes: Readonly<Record<ChangeKind, { readonly d: string; readonly isFilled: boolean }>> =
  {
    down: { d: 'M1.4 2H10.6L6 10Z', isFilled: false },
    setback: { d: 'M1 2.5L4.5 9L7 5L11 9.5', isFilled: false },
    stopped: { d: 'M1.5 1.5H10.5V10.5H1.5Z', isFilled: true },
    removed: { d: 'M2 2L10 10M10 2L2 10', isFilled: false },
    up: { d: 'M6 1L11.5 10.5H0.5Z', isFilled: true },
    new: { d: 'M6 1V11M1 6H11', isFilled: false },
    edited: { d: 'M6 2A4 4 0 1 1 6 10A4 4 0 1 1 6 2Z', isFilled: false },
  }

/** The mark of a kind of change, its top left corner at `x`, `y`. */
export function drawChange(kind: ChangeKind, x: number, y: number, palette: Palette): SvgNode {
  const { d, isFilled } = changeShapes[kind]
  return svg('path', {
    d,
    transform: `translate(${x} ${y})`,
    fill: isFilled ? palette.ink : 'none',
    stroke: isFilled ? undefined : palette.ink,
    'stroke-width': isFilled ? undefined : 1.8,
  })
}
