import type { Span } from '../query/span.ts'

/** The room of a stretch of time, in pixels. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

/** Years side by side, each as wide as it has days. What lies before or after them stands in a strip of its own, without a scale. */
export interface TimelineScale {
  readonly years: readonly (Stretch & { readonly year: number })[]
  readonly earlier: Stretch | null
  readonly later: Stretch | null
  /** The room of a span: at least a day, and never outside of the plot. */
  of(span: Pick<Span, 'start' | 'end'>): Stretch
}

const stripPx = 84
const dayMs = 86_400_000

interface Axis {
  readonly first: number
  readonly last: number
  /** The spans that must find a place. */
  readonly spans: readonly Span[]
}

/** The scale of an axis on the room there is. */
export function timelineScale({ first, last, spans }: Axis, room: Stretch): TimelineScale {
  const [from, to] = [time(`${first}-01-01`), time(`${last + 1}-01-01`)]
  const isEarlier = spans.some(({ end }) => time(end) < from)
  const isLater = spans.some(({ start }) => time(start) >= to)
  const x = room.x + (isEarlier ? stripPx : 0)
  const width = room.width - (isEarlier ? stripPx : 0) - (isLater ? stripPx : 0)
  const at = (ms: number) => x + (width * (Math.max(from, Math.min(ms, to)) - from)) / (to - from)
  const earlier = isEarlier ? { x: room.x, width: stripPx } : null
  const later = isLater ? { x: x + width, width: stripPx } : null
  return {
    years: Array.from({ length: last - first + 1 }, (_, i) => {
      const [start, end] = [at(time(`${first + i}-01-01`)), at(time(`${first + i + 1}-01-01`))]
      return { year: first + i, x: start, width: end - start }
    }),
    earlier,
    later,
    of: ({ start, end }) => {
      if (earlier && time(end) < from) return { x: earlier.x + 12, width: 1 }
      if (later && time(start) >= to) return { x: later.x + 12, width: 1 }
      const [left, right] = [at(time(start)), at(time(end) + dayMs)]
      return { x: left, width: right - left }
    },
  }
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
