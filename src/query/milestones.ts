import type { Dataset } from '../dataset/dataset.ts'
import type { Milestone } from '../model/milestone.ts'
import { holds, type Selection } from '../model/selection.ts'

/**
 * The milestones that a selection does not leave out, by date. One without countries or outcomes is about all of them and
 * passes such clauses; clauses on other dimensions, and the search, do not touch milestones.
 */
export function milestones({ file }: Dataset, { clauses }: Selection): readonly Milestone[] {
  const { outcome, country, year, instrument } = clauses
  return file.milestones
    .filter(
      milestone =>
        (milestone.outcomes.length === 0 || holds(outcome, milestone.outcomes)) &&
        (milestone.countries.length === 0 || holds(country, milestone.countries)) &&
        holds(year, [milestone.date.slice(0, 4)]) &&
        holds(instrument, milestone.instruments),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}
