import type { DatasetFile } from '../model/dataset-file.ts'
import type { Indicator, Period } from '../model/indicator.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import { type DaySpan, dayAfter, firstDay, yearsOf } from './days.ts'
import { withoutDust } from './dust.ts'

/** A reporting period with its days. `country` null = of the whole programme. */
export interface Dated extends DaySpan {
  readonly period: Period
  readonly country: string | null
}

/** What a selection asks of indicators. `years` and `countries` null = no clause; `now` is the day after the data's date. */
export interface Asked {
  readonly now: number
  readonly years: ((year: number) => boolean) | null
  readonly countries: readonly string[] | null
}

/** What a selection asks of the indicators of a dataset. */
export function askedOf({ asOf, countries }: DatasetFile, selection: Selection): Asked {
  const { country, year } = selection.clauses
  return {
    now: dayAfter(asOf),
    years: year ? each => !isOutside(selection, 'year', String(each)) : null,
    countries: country
      ? countries.map(({ code }) => code).filter(code => !isOutside(selection, 'country', code))
      : null,
  }
}

/** Is a period's place (undefined or null = the whole programme) one of those asked? A clause on country asks for no whole. */
export function isAsked(country: string | null | undefined, { countries }: Asked): boolean {
  return !countries || (country != null && countries.includes(country))
}

/** Does a period lie in the years and at a place asked? */
export function isHere(each: Dated, asked: Asked): boolean {
  return isWithin(each, asked.years) && isAsked(each.country, asked)
}

/** The reporting periods of an indicator, in the file's order. */
export function datedPeriods(indicator: Indicator): readonly Dated[] {
  return indicator.periods.map(period => ({
    period,
    country: period.country ?? null,
    from: firstDay(period.start),
    after: dayAfter(period.end),
  }))
}

/** Is the period within the years asked, every year of it? */
export function isWithin({ period }: Dated, years: Asked['years']): boolean {
  return !years || yearsOf(period).every(years)
}

/**
 * The end of the current period: the last one that is over or that somebody has reported already; else the last one
 * begun; null = none has begun. It is the same for every country, so that a country that falls silent is seen to.
 */
export function currentEnd(periods: readonly Dated[], now: number): number | null {
  const due = periods.filter(({ after, period }) => after <= now || period.actual !== undefined)
  if (due.length > 0) return Math.max(...due.map(({ after }) => after))
  const begun = periods.filter(({ from }) => from < now)
  if (begun.length === 0) return null
  return begun.reduce((last, each) => (each.from > last.from ? each : last)).after
}

/** Are values of countries ever added? Counts are; percentages, days, rates and values that stand for themselves are not. */
export function isAdditive({ measure, additive, aggregation }: Indicator): boolean {
  return measure === 'unit' && additive !== false && aggregation !== 'none'
}

/** Values that make up one number. `held` are those of countries that must not be added to it. */
export interface Stated {
  readonly used: readonly Dated[]
  readonly held: readonly Dated[]
}

/**
 * A value of the whole programme stands for its time; countries' values of a time that it touches are not added to it.
 * Elsewhere countries are added, where they may be.
 */
export function stated(periods: readonly Dated[], kind: 'target' | 'actual', mayAdd: boolean): Stated {
  const all = periods.filter(({ period }) => period[kind] !== undefined)
  const whole = all.filter(({ country }) => country === null)
  const apart = all.filter(each => each.country !== null && !whole.some(other => touches(other, each)))
  return mayAdd ? { used: [...whole, ...apart], held: [] } : { used: whole, held: apart }
}

/** Without the periods that lie inside a longer one of the same place: its value holds theirs already. */
export function outermost(periods: readonly Dated[]): readonly Dated[] {
  return periods.filter(
    inner =>
      !periods.some(
        outer =>
          outer.country === inner.country &&
          outer.from <= inner.from &&
          outer.after >= inner.after &&
          outer.after - outer.from > inner.after - inner.from,
      ),
  )
}

/** One period a place: the one that ends last; of those that end together the longest, or the shortest. */
export function lastOfEach(
  periods: readonly Dated[],
  rule: 'longest' | 'shortest' = 'longest',
): readonly Dated[] {
  const last = new Map<string | null, Dated>()
  for (const each of periods) {
    const other = last.get(each.country)
    const isLater = !other || each.after > other.after
    const isWanted = other && (rule === 'longest' ? each.from < other.from : each.from > other.from)
    if (isLater || (isWanted && each.after === other.after)) last.set(each.country, each)
  }
  return [...last.values()]
}

/** Have two spans a day in common? */
export const touches = (a: DaySpan, b: DaySpan) => a.from < b.after && b.from < a.after

/** The sum of values, without the dust of binary fractions; null = there is none. */
export function total(values: readonly (number | undefined)[]): number | null {
  const known = values.filter(value => value !== undefined)
  return known.length === 0 ? null : withoutDust(known.reduce((sum, value) => sum + value, 0))
}

/** From the first day of any of the periods to the last of any. */
export function hull(periods: readonly DaySpan[]): DaySpan {
  return {
    from: Math.min(...periods.map(({ from }) => from)),
    after: Math.max(...periods.map(({ after }) => after)),
  }
}
