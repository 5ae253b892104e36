import type { Indicator, Judgement } from '../model/indicator.ts'
import type { Thresholds } from '../model/light.ts'
import type { Text } from '../model/text.ts'
import { dayText } from './days.ts'
import { grouped } from './grouped.ts'
import { type Reached, reach, type Time } from './reach.ts'
import { isAddable } from './target-aim.ts'
import { type Parts, partsOf } from './target-parts.ts'
import {
  type Asked,
  currentEnd,
  type Dated,
  datedPeriods,
  isAsked,
  isHere,
  isWithin,
  stated,
  total,
} from './target-periods.ts'

/** How far an indicator has come in one country, by that country's own periods. */
export interface TargetPlace extends Reached {
  readonly country: string
}

/** What one period of an indicator says, countries added where they may be. `isApart`: countries say more than the numbers hold. `isDue`: it is over. */
export interface TargetPeriod extends Time {
  readonly target: number | null
  readonly actual: number | null
  readonly isApart: boolean
  readonly isDue: boolean
}

/** A word that came with a period; `country` null = of the whole programme. */
export interface TargetComment extends Time {
  readonly country: string | null
  readonly text: Text
}

/**
 * One indicator under a selection. `places` are the countries that have periods there, in the file's order. Of `of`
 * countries that have something due or reported, `reported` have an actual in the current period. `periods` are of the places that `actual` is of. `comments` and
 * `judgements` (stated by somebody, never worked out) stand newest first.
 */
export interface TargetRow extends Reached {
  readonly indicator: Indicator
  readonly places: readonly TargetPlace[]
  readonly reported: number
  readonly of: number
  readonly periods: readonly TargetPeriod[]
  readonly parts: Parts | null
  readonly comments: readonly TargetComment[]
  readonly judgements: readonly Judgement[]
}

/** One indicator under what is asked. `order` are the dataset's countries. */
export function rowOf(
  indicator: Indicator,
  asked: Asked,
  order: readonly string[],
  thresholds: Thresholds,
): TargetRow {
  const { reached, periods } = reach(indicator, asked, thresholds)
  const every = datedPeriods(indicator)
  const inYears = every.filter(each => isWithin(each, asked.years))
  const here = every.filter(each => isHere(each, asked))
  const end = currentEnd(inYears, asked.now)
  const isNumber = indicator.measure !== 'qualitative'
  const countriesOf = (list: readonly Dated[]) => new Set(list.flatMap(({ country }) => country ?? [])).size
  const reports = (list: readonly Dated[]) => {
    const given = list.filter(({ period }) => isNumber && period.actual !== undefined)
    const due = list.filter(({ after }) => isNumber && after <= asked.now)
    return {
      reported: countriesOf(given.filter(({ after }) => after === end)),
      of: countriesOf([...due, ...given]),
    }
  }
  // what is missing is not a shortfall
  const deviationOf = ({ deviation }: Reached, list: readonly Dated[]) => {
    const { reported, of } = reports(list)
    return reported < of ? null : deviation
  }
  const places = order
    .filter(id => isAsked(id, asked) && every.some(({ country }) => country === id))
    .map(country => {
      const alone = { ...asked, countries: [country] }
      const { reached } = reach(indicator, alone, thresholds)
      const there = every.filter(each => isHere(each, alone))
      return { country, ...reached, deviation: deviationOf(reached, there) }
    })
    .filter(({ reason }) => reason !== 'no-period')
  const { aimedIn } = reached
  const isInActual = ({ country }: Dated) =>
    country === null || aimedIn.length === 0 || aimedIn.includes(country)
  return {
    ...reached,
    ...reports(here),
    deviation: deviationOf(reached, here),
    indicator,
    places,
    periods: isNumber ? periodsOf(here.filter(isInActual), isAddable(indicator, asked), asked.now) : [],
    parts: isNumber ? partsOf(indicator, periods) : null,
    comments: here
      .flatMap(({ period, country, from, after }) =>
        period.comment ? [{ country, text: period.comment, ...time(from, after) }] : [],
      )
      .toSorted((a, b) => compare(b.end, a.end) || Number(a.country !== null) - Number(b.country !== null)),
    judgements: (indicator.judgements ?? [])
      .filter(
        ({ country, date }) => isAsked(country, asked) && (asked.years?.(Number(date.slice(0, 4))) ?? true),
      )
      .toSorted((a, b) => compare(b.date, a.date)),
  }
}

const time = (from: number, after: number): Time => ({ start: dayText(from), end: dayText(after - 1) })

/** The periods of an indicator one by one, the earliest end first: those of the same days are one. */
function periodsOf(here: readonly Dated[], mayAdd: boolean, now: number): TargetPeriod[] {
  return [...grouped(here, ({ from, after }) => [`${from} ${after}`]).values()]
    .map(same => {
      const target = stated(same, 'target', mayAdd)
      const actual = stated(same, 'actual', mayAdd)
      return {
        ...time(same[0]?.from ?? 0, same[0]?.after ?? 0),
        target: total(target.used.map(({ period }) => period.target)),
        actual: total(actual.used.map(({ period }) => period.actual)),
        isApart: target.held.length + actual.held.length > 0,
        isDue: (same[0]?.after ?? 0) <= now,
      }
    })
    .sort((a, b) => compare(a.end, b.end) || compare(a.start, b.start))
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
