import type { TimelineKind } from '../query/timeline.ts'
import type { Stretch } from './timeline-scale.ts'

/** Narrower than this, a span is drawn as a point: a month is wider wherever there is room for an axis. */
const pointPx = 7
/** Half of a mark's height. */
const half = 6

/**
 * The outline of a mark around its middle line: a contribution is a diamond, a change claimed a flag, context a ring, an activity a
 * square. A span is the same shape drawn out over its time.
 */
export function timelineMark(kind: TimelineKind, { x, width }: Stretch, middle: number): string {
  const centre = x + width / 2
  const isPoint = width < pointPx
  const end = x + width
  const corner = Math.min(5, width / 2)
  const round = Math.min(3.5, width / 2)
  switch (kind) {
    case 'contribution':
      return isPoint
        ? `M${n(centre)} ${n(middle - 7)}l7 7l-7 7l-7 -7z`
        : `M${n(x)} ${n(middle)}l${n(corner)} -4.5H${n(end - corner)}l${n(corner)} 4.5l${n(-corner)} 4.5H${n(x + corner)}z`
    case 'result':
      return isPoint
        ? `M${n(centre - 1)} ${n(middle + 8)}v-15h11l-3 4.5l3 4.5h-9v6z`
        : `M${n(x)} ${n(middle + 8)}v-12H${n(end)}v8H${n(x + 2)}v4z`
    case 'context':
      return isPoint
        ? `M${n(centre)} ${n(middle - 5)}a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z`
        : `M${n(x + round)} ${n(middle - 3.5)}H${n(end - round)}a${n(round)} 3.5 0 0 1 0 7H${n(x + round)}a${n(round)} 3.5 0 0 1 0 -7z`
    case 'work':
      return isPoint
        ? `M${n(centre - 4.5)} ${n(middle - 4.5)}h9v9h-9z`
        : `M${n(x)} ${n(middle - 4.5)}H${n(end)}v9H${n(x)}z`
  }
}

/** How far a mark reaches to either side of its time, in pixels. */
export function markReach(kind: TimelineKind, { x, width }: Stretch): Stretch {
  if (width >= pointPx) return { x, width }
  const centre = x + width / 2
  if (kind === 'result') return { x: centre - 2, width: 13 }
  const reach = kind === 'contribution' ? 7 : half
  return { x: centre - reach, width: 2 * reach }
}

/** Two decimals are finer than any screen. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}
