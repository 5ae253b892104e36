import type { Indicator } from '../model/indicator.ts'
import type { Light, Thresholds } from '../model/light.ts'
import { type DaySpan, dayText } from './days.ts'
import { elapsed } from './elapsed.ts'
import { judge } from './light.ts'
import { findAim, findBaseline, isAddable } from './target-aim.ts'
import {
  type Asked,
  currentEnd,
  type Dated,
  datedPeriods,
  hull,
  isWithin,
  lastOfEach,
  outermost,
  stated,
  total,
  touches,
} from './target-periods.ts'

/**
 * Why there is no light, or what its word leaves out. `qualitative`: comments only. `not-begun`: the period lies ahead.
 * `no-baseline`: lower is better, and from where is not said. `held`: the target does not lie beyond the baseline.
 * `by-country`: values of countries that are never added, and none of the whole programme. `programme-only`: not measured
 * by country. `elsewhere`: measured in other countries. `no-period`: nothing is measured in the years selected.
 * `target-elsewhere`: a target is set, but of another time or place than the one asked.
 */
export type Reason =
  | 'qualitative'
  | 'not-begun'
  | 'no-baseline'
  | 'held'
  | 'by-country'
  | 'programme-only'
  | 'elsewhere'
  | 'no-period'
  | 'target-elsewhere'

/** A time in whole days, both inside, as `2022-12-26`. */
export interface Time {
  readonly start: string
  readonly end: string
}

/**
 * How far one indicator has come in one place, or in several added. null = not stated, or it cannot be worked out.
 *
 * `actual` is that of the current period alone (`sum`: of all periods begun, once one of them reports the current period);
 * an older one (`sum`: the total so far) is `lastKnown` and never stands in for it, even where it has reached the target.
 * Where only some of several countries have reported the current period, the total holds what there is.
 * `previous` is the value at the period before (`sum`: the total up to it). `progress` is (actual − baseline)
 * ÷ (target − baseline); `pace` is progress ÷ `elapsed`, the share of `time` gone; `share` is actual ÷ target, of counts
 * whose target is above 0 and that should rise. `deviation` is (actual − target) ÷ target, 0.16 = above it by 16 %, of
 * counts whose target is above 0 and that of the current period, which is over. `due`: the current period is over.
 * `zeroIn`: countries without a baseline, counted from 0; `fromZero`: all of it is. `untargeted`: actuals of countries
 * without a target, not in `actual`; `apart` is their sum. `aimedIn`: the countries whose target it is, where others have
 * reported without one; else none.
 */
export interface Reached {
  readonly light: Light | null
  readonly reason: Reason | null
  readonly baseline: number | null
  readonly target: number | null
  readonly actual: number | null
  readonly previous: Known | null
  readonly lastKnown: Known | null
  readonly progress: number | null
  readonly pace: number | null
  readonly share: number | null
  readonly deviation: number | null
  readonly elapsed: number | null
  readonly time: Time | null
  readonly current: Time | null
  readonly due: boolean
  readonly fromZero: boolean
  readonly zeroIn: readonly string[]
  readonly untargeted: readonly { readonly country: string; readonly actual: number }[]
  readonly apart: number | null
  readonly aimedIn: readonly string[]
}

/** A value, and the last day of its period. */
export interface Known {
  readonly value: number
  readonly end: string
}

/** How far an indicator has come, and the periods that its actual was taken from. */
export interface Resolved {
  readonly reached: Reached
  readonly periods: readonly Dated[]
}

/**
 * One number an indicator, under what is asked. Target, actual and baseline are found apart, each by the same rule: what is
 * stated for the whole programme stands, else countries are added where they may be; with a clause on countries only
 * theirs count. Periods count when they lie within the years asked.
 *
 * `sum`: actuals of the periods begun are added, so are all targets, and the time is that of all periods; the current
 * period is reported when any of them touches it. `latest`: the
 * actual of the current period against the furthest target, from the first day of all; a longer period that holds the
 * last year asked supplies a target where none lies within. `none`: the current period alone.
 */
export function reach(indicator: Indicator, asked: Asked, thresholds: Thresholds): Resolved {
  const { countries, now } = asked
  const every = datedPeriods(indicator)
  const isHere = ({ country }: Dated) => !countries || (country !== null && countries.includes(country))
  const here = every.filter(isHere)
  const inYears = every.filter(each => isWithin(each, asked.years))
  const own = inYears.filter(isHere)
  const isSum = indicator.aggregation === 'sum'
  const end = currentEnd(inYears, now)

  const aim = findAim(indicator, asked, { here, own, end })
  const { value: baseline, zeroIn } = findBaseline(indicator, asked, aim)
  const reported = (periods: readonly Dated[]) => {
    const { used, held } = stated(periods, 'actual', isAddable(indicator, asked))
    const one = isSum ? outermost(used) : lastOfEach(used, 'shortest')
    const isAimed = ({ country }: Dated) => country === null || (aim.countries?.has(country) ?? true)
    return { held, inside: one.filter(isAimed), outside: one.filter(each => !isAimed(each)) }
  }
  const found = reported(own.filter(({ from, after }) => (isSum ? from < now : after === end)))
  const target = sumOf(aim.used, 'target')
  const period = end === null ? null : currentSpan(inYears, end)
  const isBegun = period !== null && period.from < now
  const isSilent = isSum && isBegun && !found.inside.some(each => touches(each, period))
  const actual = isSilent ? null : sumOf(found.inside, 'actual')
  const share = aim.time && elapsed(aim.time, aim.now)
  const judged = judge({
    baseline,
    target,
    actual,
    ascending: indicator.ascending,
    elapsed: share ?? 0,
    thresholds,
  })

  const reason = whyNone(indicator, { every, here, own })
  if (reason) return { reached: { ...nothing, reason }, periods: [] }
  const isApart =
    (target === null && aim.held.length > 0) || (target !== null && actual === null && found.held.length > 0)
  const isByCountry = isApart || (actual === null && found.held.length > 0)
  const isAimedElsewhere = target === null && every.some(({ period }) => period.target !== undefined)

  // a target that still lies ahead is not missed yet
  const isOfNow =
    end !== null &&
    end <= now &&
    (isSum ? aim.time?.after === end : aim.used.every(({ after }) => after === end))
  const limit = end ?? aim.year?.after ?? now
  const ends = [...new Set(every.map(({ after }) => after))]
    .filter(after => after < limit)
    .sort((a, b) => b - a)
  const at = (after: number) => toKnown(reported(here.filter(each => each.after === after)).inside)
  const soFar = toKnown(found.inside.filter(({ after }) => after < limit))
  return {
    periods: found.inside,
    reached: {
      light: isApart ? null : judged.light,
      reason: isByCountry ? 'by-country' : (judged.reason ?? (isAimedElsewhere ? 'target-elsewhere' : null)),
      baseline,
      target,
      actual,
      previous: isSum ? soFar : at(ends[0] ?? Number.NaN),
      lastKnown:
        actual !== null ? null : isSum ? soFar : (ends.map(at).find(known => known !== null) ?? null),
      progress: judged.progress,
      pace: judged.pace,
      share: isShared(indicator, target) && actual !== null && actual >= 0 ? actual / target : null,
      deviation:
        actual !== null && target !== null && target > 0 && indicator.measure === 'unit' && isOfNow
          ? (actual - target) / target
          : null,
      elapsed: share,
      time: aim.time && toTime(aim.time),
      current: period ? toTime(period) : aim.year && toTime(aim.year),
      due: limit <= now && (end !== null || aim.year !== null),
      fromZero: judged.fromZero,
      zeroIn: judged.progress === null ? [] : zeroIn,
      untargeted: untargeted(found.outside),
      apart: sumOf(found.outside, 'actual'),
      aimedIn: aimedIn(own, aim.countries),
    },
  }
}

const nothing: Omit<Reached, 'reason'> = {
  light: null,
  baseline: null,
  target: null,
  actual: null,
  previous: null,
  lastKnown: null,
  progress: null,
  pace: null,
  share: null,
  deviation: null,
  elapsed: null,
  time: null,
  current: null,
  due: false,
  fromZero: false,
  zeroIn: [],
  untargeted: [],
  apart: null,
  aimedIn: [],
}

/** Why an indicator has no number at all here; null = it may have one. */
function whyNone(
  { measure }: Indicator,
  { every, here, own }: Readonly<Record<'every' | 'here' | 'own', readonly Dated[]>>,
): Reason | null {
  if (here.length === 0 && every.length > 0)
    return every.some(({ country }) => country !== null) ? 'elsewhere' : 'programme-only'
  if (own.length === 0 && every.length > 0) return 'no-period'
  return measure === 'qualitative' ? 'qualitative' : null
}

function isShared({ ascending, measure }: Indicator, target: number | null): target is number {
  return ascending && measure === 'unit' && target !== null && target > 0
}

function untargeted(periods: readonly Dated[]): Reached['untargeted'] {
  return [...new Set(periods.flatMap(({ country }) => country ?? []))].map(country => ({
    country,
    actual:
      sumOf(
        periods.filter(each => each.country === country),
        'actual',
      ) ?? 0,
  }))
}

function aimedIn(own: readonly Dated[], aimed: ReadonlySet<string> | null): Reached['aimedIn'] {
  const isApart = ({ country, period }: Dated) =>
    country !== null && period.actual !== undefined && !aimed?.has(country)
  return aimed && own.some(isApart) ? [...aimed] : []
}

const sumOf = (periods: readonly Dated[], kind: 'target' | 'actual') =>
  total(periods.map(({ period }) => period[kind]))

function toKnown(periods: readonly Dated[]): Known | null {
  const value = sumOf(periods, 'actual')
  return value === null ? null : { value, end: dayText(hull(periods).after - 1) }
}

/** The current period: of those that end then the shortest. */
function currentSpan(periods: readonly Dated[], end: number): DaySpan {
  const ending = periods.filter(({ after }) => after === end)
  return { from: Math.max(...ending.map(({ from }) => from)), after: end }
}

const toTime = ({ from, after }: DaySpan): Time => ({ start: dayText(from), end: dayText(after - 1) })
