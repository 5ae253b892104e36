import { hueOf, mapTintColour, type Palette, strengthColour, strengthOf, tintColour } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { drawChange } from './change-shape.ts'
import type { Swatch } from './drawing.ts'
import { drawOutcomeMark, setbackShape } from './outcome-mark.ts'
import { stageHeight } from './stage-strip.ts'
import { drawBulletMark } from './targets-swatch.ts'
import { drawClaimless, drawGap } from './texture.ts'
import { drawTimelineSwatch, timelineSwatchPx } from './timeline-swatch.ts'

/** Widest swatch of a legend, in pixels; steps are as wide as their words. */
export const swatchPx = { width: 22, height: 14 } as const

/** How wide a swatch is, in pixels. */
export function swatchWidth(swatch: Swatch): number {
  if (swatch.kind === 'tint') return 60
  if (swatch.kind === 'dots') return 42
  if (swatch.kind === 'event') return timelineSwatchPx[swatch.of]
  return swatch.kind === 'gap' || swatch.kind === 'claimless' || swatch.kind === 'bullet'
    ? swatchPx.width
    : 14
}

/** A swatch whose top left corner is at `x`, `y`. */
export function drawSwatch(swatch: Swatch, x: number, y: number, palette: Palette): SvgNode[] {
  const ink = palette.neutral.base
  const box = { x: x + 0.75, y: y + 1.75, width: 11.5, height: 11.5, rx: 2 }
  switch (swatch.kind) {
    case 'gap':
      return drawGap(swatch.gap, { x, y, ...swatchPx }, palette)
    case 'claimless':
      return drawClaimless({ x, y, ...swatchPx }, palette)
    case 'mark':
      return [drawOutcomeMark(swatch.place, x + 1, y + 2, false, palette)]
    case 'solid':
      return [svg('rect', { ...box, fill: ink })]
    case 'hollow':
      return [svg('rect', { ...box, fill: palette.surface, stroke: ink, 'stroke-width': 1.5 })]
    case 'setback':
      return [
        svg('path', {
          d: setbackShape,
          transform: `translate(${x + 1} ${y + 2})`,
          fill: palette.surface,
          stroke: ink,
          'stroke-width': 1.75,
        }),
      ]
    case 'tint':
      return [1, 2, 3, 4, 5].map((step, i) =>
        svg('rect', {
          x: x + i * 12 + 0.5,
          y: y + 0.5,
          width: 11,
          height: 13,
          rx: 2,
          fill: tintColour(palette, palette.neutral, step),
          stroke: palette.line,
        }),
      )
    case 'shade':
      return [
        svg('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: 13,
          height: 13,
          rx: 2,
          fill: mapTintColour(palette, hueOf(palette, swatch.place), swatch.step),
          stroke: palette.ink3,
        }),
      ]
    case 'event':
      return drawTimelineSwatch(swatch, x, y, palette)
    case 'change':
      return [drawChange(swatch.change, x + 1, y + 1, palette)]
    case 'dots':
      return drawDots(swatch.filled, x, y + 7, palette)
    case 'bullet':
      return [drawBulletMark(swatch.mark, x, y, palette)]
    case 'step':
      return drawStep(swatch, x, y + 14, 14, palette)
  }
}

/** The four-dot scale: filled as far as the claim is confirmed. */
export function drawDots(filled: number, x: number, middle: number, palette: Palette): SvgNode[] {
  return [0, 1, 2, 3].map(i =>
    svg('circle', {
      cx: x + 5 + i * 10.5,
      cy: middle,
      r: 3.6,
      fill: i < filled ? palette.ink : 'none',
      stroke: i < filled ? palette.ink : palette.ink3,
      'stroke-width': 1.2,
    }),
  )
}

/** A rung of the ladder in the neutral hue, standing on `bottom`. */
export function drawStep(
  { stage, stages }: { readonly stage: number; readonly stages: number },
  x: number,
  bottom: number,
  width: number,
  palette: Palette,
): SvgNode[] {
  const height = stageHeight(stage, stages) * 15
  const fill = strengthColour(palette, palette.neutral, strengthOf(stage, stages))
  return [svg('rect', { x, y: bottom - height, width, height, rx: 1.5, fill })]
}
