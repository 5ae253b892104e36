import type { Activity } from '../model/activity.ts'

/** Whole days from the first to the last, both inside, as `2022-12-26`. `precision` is that of the vaguer end. */
export interface Span {
  readonly start: string
  readonly end: string
  readonly precision: 'day' | 'month' | 'year'
}

const precisions = ['year', 'month', 'day'] as const

/** The days that a date can mean: a year all of its days, a month all of its days, a day itself. */
export function spanOfDate(date: string): Span {
  const [year = '', month = '01', day = '01'] = date.split('-')
  const precision = precisions[date.split('-').length - 1] ?? 'day'
  const end = { day, month: lastDay(year, month), year: '31' }[precision]
  return {
    start: `${year}-${month}-${day}`,
    end: `${year}-${precision === 'year' ? '12' : month}-${end}`,
    precision,
  }
}

/** From the first day of a year to the last of another. */
export function spanOfYears(first: number, last: number): Span {
  return { start: `${first}-01-01`, end: `${last}-12-31`, precision: 'year' }
}

/**
 * When an activity was: from its start to its end. Without an end it is its start alone, unless its years go on; without a
 * start it is all of its years.
 */
export function spanOfActivity({ start, end, years }: Activity): Span {
  const last = Math.max(...years)
  if (!start) return spanOfYears(Math.min(...years), last)
  const from = spanOfDate(start)
  const to = spanOfDate(end ?? (last > Number(start.slice(0, 4)) ? String(last) : start))
  const vaguer = Math.min(precisions.indexOf(from.precision), precisions.indexOf(to.precision))
  return { start: from.start, end: to.end, precision: precisions[vaguer] ?? 'year' }
}

/** Years without a gap between them, as one span each. */
export function runsOf(years: readonly number[]): Span[] {
  const known = new Set(years)
  const sorted = [...known].sort((a, b) => a - b)
  const firsts = sorted.filter(year => !known.has(year - 1))
  const lasts = sorted.filter(year => !known.has(year + 1))
  return firsts.map((first, i) => spanOfYears(first, lasts[i] ?? first))
}

/** Every year that a span touches, in order. */
export function yearsOf({ start, end }: Span): number[] {
  const first = Number(start.slice(0, 4))
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, i) => first + i)
}

export function isWithinYear({ start, end }: Span, year: number): boolean {
  return start.startsWith(`${year}-`) && end.startsWith(`${year}-`)
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')
}
