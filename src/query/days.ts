const dayMs = 86_400_000

/** Days since 1970, from the first (`from`) to the one before `after`. */
export interface DaySpan {
  readonly from: number
  readonly after: number
}

/** The first day that a date names, in days since 1970: 1 January of a year, the first of a month. */
export function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / dayMs
}

/** The day after the last one that a date names: a year ends on 31 December, a month on its last day. */
export function dayAfter(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year + 1, 0, 1) / dayMs
  return Date.UTC(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1) / dayMs
}

/** A day as it is written, `2022-12-26`. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Every year from that of one date to that of another, in order; none where it ends before it begins. */
export function yearsOf({ start, end }: { readonly start: string; readonly end: string }): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
