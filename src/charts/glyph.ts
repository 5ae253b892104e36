import { type SvgNode, svg } from '../ui/svg.ts'

/** A stroke or a face on a field of 14 × 14. `cut` is drawn in the ground's colour over a face. */
export interface GlyphPart {
  readonly d: string
  readonly kind: 'face' | 'line' | 'dashes' | 'cut'
}

/** A glyph whose top left corner is at `x`, `y`, on a ground of `ground`. */
export function drawGlyph(
  parts: readonly GlyphPart[],
  x: number,
  y: number,
  colour: string,
  ground: string,
): SvgNode {
  return svg(
    'g',
    { transform: `translate(${x} ${y})` },
    ...parts.map(({ d, kind }) =>
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
