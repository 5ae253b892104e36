import { hueOf, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import type { TimelineSwatch } from './timeline-legend.ts'
import { timelineMark } from './timeline-mark.ts'

/** How wide each swatch is, in pixels. */
export const timelineSwatchPx = {
  contribution: 14,
  result: 14,
  context: 14,
  work: 14,
  bar: 32,
  'inferred-bar': 32,
  hue: 22,
} as const satisfies Record<TimelineSwatch['of'], number>

/** A mark as the timeline draws it, in ink: its hue is its outcome's. */
export function drawTimelineSwatch(
  swatch: TimelineSwatch,
  x: number,
  y: number,
  palette: Palette,
): SvgNode[] {
  const width = timelineSwatchPx[swatch.of]
  switch (swatch.of) {
    case 'bar':
    case 'inferred-bar':
      return [
        svg('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: 13,
          rx: 3,
          fill: palette.sunken,
          stroke: palette.ink3,
          'stroke-dasharray': swatch.of === 'bar' ? undefined : '3 2.5',
        }),
      ]
    case 'hue':
      return [svg('rect', { x, y: y + 5, width, height: 5, rx: 2, fill: hueOf(palette, swatch.place).base })]
    default: {
      const isHollow = swatch.of === 'context'
      const d = timelineMark(swatch.of, { x: x + 6, width: 1 }, y + 7)
      return [
        svg('path', {
          d,
          fill: isHollow ? palette.surface : palette.ink2,
          stroke: palette.ink2,
          'stroke-width': isHollow ? 1.6 : 0.5,
        }),
      ]
    }
  }
}
