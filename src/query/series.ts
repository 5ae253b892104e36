import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import { gapAt } from './gap.ts'
import { countIn, narrow, room } from './live.ts'
import { shown } from './select.ts'
import { byStage, counted } from './tally.ts'

/** Distinct activities of one year; those whose year the source states and those for which it is inferred. */
export interface YearPoint {
  readonly year: string
  readonly activities: number
  readonly stated: number
  readonly inferred: number
  readonly changes: number
  readonly stages: readonly number[]
  readonly gap: GapKind | null
}

/** Every year of the axis. An activity of two years counts in both: `tags` is the sum, `activities` the distinct total. */
export interface Series {
  readonly years: readonly YearPoint[]
  readonly activities: number
  readonly tags: number
}

/** Activities by year under a selection. */
export function series(dataset: Dataset, selection: Selection): Series {
  const { index } = dataset
  const all = shown(dataset, selection)
  const { members, bits } = postingsOf(index, 'year')
  const inYear = room(all.length)
  const years = members.map(({ id }, i): YearPoint => {
    const set = narrow(all, bits[i] as Uint32Array, inYear)
    const stated = countIn(set, index.stated)
    return {
      year: id,
      activities: set.count,
      stated,
      inferred: set.count - stated,
      changes: counted(index, set, 'changes'),
      stages: byStage(index, set),
      gap: set.count > 0 ? null : gapAt(dataset, [{ dimension: 'year', member: id }]),
    }
  })
  return { years, activities: all.count, tags: years.reduce((sum, year) => sum + year.activities, 0) }
}
