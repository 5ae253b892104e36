import type { Dataset } from '../dataset/dataset.ts'
import type { Activity } from '../model/activity.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Selection } from '../model/selection.ts'
import { activityList, type Sort } from './list.ts'

/** Which record, and in which order the list around it stands. */
export interface NeighboursQuestion {
  readonly id: string
  readonly sort: Sort
}

/**
 * What stands around a record. `position` counts from 1 in the list under the selection, null = the selection leaves the
 * record out; then there is no previous and no next one. The others are looked for in the whole record, in the file's
 * order, without the record itself: `sameInstruments` per instrument, `samePlace` of one of its outcomes in one of its
 * countries. `milestones` are those of its instruments, by date.
 */
export interface Neighbours {
  readonly position: number | null
  readonly total: number
  readonly previous: Activity | null
  readonly next: Activity | null
  readonly sameInstruments: readonly {
    readonly instrument: string
    readonly activities: readonly Activity[]
  }[]
  readonly samePlace: readonly Activity[]
  readonly milestones: readonly Milestone[]
}

/** The records before, after and beside one; null when there is no public record of that id. */
export function neighbours(
  dataset: Dataset,
  selection: Selection,
  { id, sort }: NeighboursQuestion,
): Neighbours | null {
  const record = dataset.byId.get(id)
  if (!record) return null
  const list = activityList(dataset, selection, sort)
  const at = list.indexOf(record)
  const others = dataset.activities.filter(other => other !== record)
  return {
    position: at < 0 ? null : at + 1,
    total: list.length,
    previous: list[at - 1] ?? null,
    next: at < 0 ? null : (list[at + 1] ?? null),
    sameInstruments: record.instruments.map(instrument => ({
      instrument,
      activities: others.filter(({ instruments }) => instruments.includes(instrument)),
    })),
    samePlace: others.filter(
      ({ outcomes, countries }) => share(outcomes, record.outcomes) && share(countries, record.countries),
    ),
    milestones: dataset.file.milestones
      .filter(({ instruments }) => share(instruments, record.instruments))
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  }
}

const share = (some: readonly string[], others: readonly string[]) => some.some(id => others.includes(id))
