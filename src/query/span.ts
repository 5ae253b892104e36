import type { Activity } from '../model/activity.ts'
import { dayAfter, dayText, firstDay, yearsOf } from './days.ts'

/** Whole days from the first to the last, both inside, as `2022-12-26`. `precision` is that of the vaguer end. */
export interface Span {
  readonly start: string
  readonly end: string
  readonly precision: 'day' | 'month' | 'year'
}

const precisions = ['year', 'month', 'day'] as const

/** The days that a date can mean: a year all of its days, a month all of its days, a day itself. */
export function spanOfDate(date: string): Span {
  const precision = precisions[date.split('-').length - 1] ?? 'day'
  return { start: dayText(firstDay(date)), end: dayText(dayAfter(date) - 1), precision }
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

/** The years of an activity's span, in order; without a start exactly those that it names, each once. */
export function yearsOfActivity({ start, end, years }: Activity): readonly number[] {
  if (start) return yearsOf({ start, end: end ?? String(Math.max(...years, Number(start.slice(0, 4)))) })
  return years.length > 1 ? [...new Set(years)] : years
}

/** Does the whole span lie in one year? */
export function isWithinYear({ start, end }: Span, year: number): boolean {
  return start.startsWith(`${year}-`) && end.startsWith(`${year}-`)
}
