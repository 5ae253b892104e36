import type { DaySpan } from './days.ts'

/** The share of a span that has gone by at the end of the day before `now`: 0 = it has not begun, 1 = it is over. */
export function elapsed({ from, after }: DaySpan, now: number): number {
  if (now <= from) return 0
  return now >= after ? 1 : (now - from) / (after - from)
}
