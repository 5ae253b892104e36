import type { Dataset } from '../dataset/dataset.ts'
import type { Period } from '../model/indicator.ts'
import { holds, type Selection } from '../model/selection.ts'
import { yearsOf } from './days.ts'
import { milestones } from './milestones.ts'

/** What came in beside the activities. */
export interface News {
  /** Events under the selection, as far as it touches them; `contributions` of them a source ties to the programme. */
  readonly milestones: number
  readonly contributions: number
  /**
   * Distinct indicators with a value for a period that had none, of the countries and within the years selected; null = a
   * clause asks for what indicators do not say.
   */
  readonly indicators: number | null
}

/** New since an earlier version, or of one year (2024). */
export function newsSince(dataset: Dataset, selection: Selection, since: Dataset | string): News {
  const before = typeof since === 'string' ? null : new Set(since.file.milestones.map(({ id }) => id))
  const events = milestones(dataset, selection).filter(({ id, date }) =>
    before ? !before.has(id) : date.slice(0, 4) === since,
  )
  return {
    milestones: events.length,
    contributions: events.filter(({ link }) => link === 'contribution').length,
    indicators: reported(dataset, selection, since),
  }
}

function reported({ file }: Dataset, selection: Selection, since: Dataset | string): number | null {
  const { outcome, country, year, ...others } = selection.clauses
  if (selection.search !== '' || Object.keys(others).length > 0) return null
  const isAsked = (id: string, period: Period): boolean =>
    period.actual !== undefined &&
    // a value of the whole programme is none of the countries'
    (!country || (period.country !== undefined && holds(country, [period.country]))) &&
    yearsOf(period).every(each => holds(year, [String(each)])) &&
    (typeof since === 'string' ? period.end.slice(0, 4) === since : !known.has(keyOf(id, period)))
  const known = new Set(
    typeof since === 'string'
      ? []
      : since.file.indicators.flatMap(({ id, periods }) =>
          periods.filter(({ actual }) => actual !== undefined).map(period => keyOf(id, period)),
        ),
  )
  return file.indicators.filter(
    ({ id, outcome: of, periods }) => holds(outcome, [of]) && periods.some(period => isAsked(id, period)),
  ).length
}

function keyOf(id: string, { start, end, country }: Period): string {
  return JSON.stringify([id, start, end, country ?? null])
}
