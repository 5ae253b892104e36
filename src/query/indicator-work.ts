import type { Dataset } from '../dataset/dataset.ts'
import type { Indicator } from '../model/indicator.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import { isFarOff } from './deviation.ts'
import { askedOf, type Dated, datedPeriods, isAdditive, isHere, total } from './target-periods.ts'
import type { TargetRow } from './target-row.ts'
import { impossible, targetRows } from './targets.ts'
import type { WorkItem } from './work-list.ts'

/**
 * What is open about the indicators of the outcomes, countries and years selected: those behind, reports that were due, values far from
 * their target without a comment, and indicators that no target is set for. Qualitative ones are reported by comment.
 */
export function indicatorWork(dataset: Dataset, selection: Selection): WorkItem[] {
  const { file } = dataset
  if (impossible(selection)) return []
  const asks = askedOf(file, selection)
  const points = file.indicators
    .filter(({ outcome }) => !isOutside(selection, 'outcome', outcome))
    .flatMap(indicator => {
      const every = datedPeriods(indicator)
      const asked = every.filter(each => each.after <= asks.now && isHere(each, asks))
      return [
        ...asked.flatMap(each =>
          isMissing(indicator, each, every) ? [missing(indicator, each, every)] : [],
        ),
        ...asked.flatMap(each => deviating(indicator, each, every)),
        ...untargeted(indicator),
      ]
    })
  const isOfCountries = selection.clauses.country !== undefined
  return [...targetRows(dataset, selection).flatMap(row => behind(row, isOfCountries)), ...points]
}

/** Off its way to the target by the light, of the whole programme or of the countries selected taken together. Act now where off track; plan where some delay. */
function behind(
  { indicator, light, places, actual, target, time }: TargetRow,
  isOfCountries: boolean,
): WorkItem[] {
  if ((light !== 'off-track' && light !== 'some-delay') || !time) return []
  return [
    {
      kind: 'behind',
      severity: light === 'off-track' ? 'act' : 'plan',
      indicator: indicator.id,
      outcomes: [indicator.outcome],
      countries: isOfCountries ? places.map(({ country }) => country) : [],
      year: time.end.slice(0, 4),
      light,
      ...time,
      target,
      actual,
    },
  ]
}

/**
 * Was a report due and none came? Not of a period that holds shorter ones of its place, nor of the whole programme where
 * countries report the same time: those only carry a target.
 */
function isMissing({ measure }: Indicator, each: Dated, every: readonly Dated[]): boolean {
  const { period, country, from, after } = each
  if (period.actual !== undefined || (measure === 'qualitative' && period.comment)) return false
  return !every.some(
    other =>
      other !== each &&
      other.from >= from &&
      other.after <= after &&
      (other.country === country
        ? other.after - other.from < after - from
        : country === null && other.country !== null),
  )
}

/** Act now; where things as they stand are asked and a later report says so, it is only good to know. */
function missing(indicator: Indicator, { period, country, after }: Dated, every: readonly Dated[]): WorkItem {
  const isOvertaken =
    indicator.aggregation === 'latest' &&
    every.some(other => other.country === country && other.after > after && other.period.actual !== undefined)
  return {
    kind: 'report-due',
    severity: isOvertaken ? 'know' : 'act',
    ...placeOf(indicator, country),
    year: period.end.slice(0, 4),
    start: period.start,
    end: period.end,
    target: period.target ?? null,
    actual: null,
    comment: period.comment ?? null,
  }
}

/** Act now where the actual is worse than its target by more than a tenth; plan where it is better. No share of a target of 0. */
function deviating(indicator: Indicator, each: Dated, every: readonly Dated[]): WorkItem[] {
  const { period, country } = each
  const { target, comment, start, end } = period
  const actual = period.actual ?? added(indicator, each, every)
  if (target === undefined || actual === null || target === 0 || comment) return []
  // decimal fractions are not exact in binary: 0.9 of a target is not below it
  if (!isFarOff(actual, target)) return []
  const isWorse = indicator.ascending ? actual < target : actual > target
  const place = placeOf(indicator, country)
  const severity = isWorse ? 'act' : 'plan'
  return [
    {
      kind: 'deviation',
      severity,
      ...place,
      year: end.slice(0, 4),
      start,
      end,
      target,
      actual,
      comment: null,
    },
  ]
}

/**
 * What countries report for the days of a period of the whole programme, where that may be added. Null where one of them
 * has not reported, for the sum would be too small, or has explained itself.
 */
function added(
  indicator: Indicator,
  { country, from, after }: Dated,
  every: readonly Dated[],
): number | null {
  if (country !== null || !isAdditive(indicator)) return null
  const parts = every.filter(each => each.country !== null && each.from === from && each.after === after)
  if (parts.some(({ period }) => period.actual === undefined || period.comment)) return null
  return total(parts.map(({ period }) => period.actual))
}

function untargeted(indicator: Indicator): WorkItem[] {
  const { measure, periods } = indicator
  if (measure === 'qualitative' || periods.some(({ target }) => target !== undefined)) return []
  return [{ kind: 'no-target', severity: 'plan', ...placeOf(indicator, null), year: null }]
}

function placeOf({ id, outcome }: Indicator, country: string | null) {
  return { indicator: id, outcomes: [outcome], countries: country === null ? [] : [country] } as const
}
