import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import type { GapKind } from '../model/gap.ts'
import type { MeasureId } from '../model/measures/index.ts'
import type { Selection } from '../model/selection.ts'
import { intersect, noBits, positionsIn } from './bits.ts'
import { gapAt } from './gap.ts'
import { selected } from './select.ts'
import type { Place } from './within.ts'

/** Which number: where it stands, and what it measures. */
export interface RecordsQuestion {
  readonly places: readonly Place[]
  readonly measure: MeasureId
}

/** What is behind a number, the furthest stage first; `gap` when nothing stands there even without a selection. */
export interface Records {
  readonly activities: readonly Activity[]
  readonly gap: GapKind | null
}

/** The activities under the selection that stand at every one of the places and count for the measure. */
export function records(
  dataset: Dataset,
  selection: Selection,
  { places, measure }: RecordsQuestion,
): Records {
  const { activities, file, index } = dataset
  const set = selected(dataset, selection)
  for (const { dimension, member } of places)
    intersect(set, bitsOf(index, dimension, member) ?? noBits(index.size))
  const counted = index.counted.get(measure)
  if (counted) intersect(set, counted)
  const rung = new Map(file.stages.map(({ id }, i) => [id, i]))
  const found = Array.from(Uint32Array.from(positionsIn(set), at => index.order[at] as number).sort())
    .flatMap(place => activities[place] ?? [])
    .sort((a, b) => (rung.get(b.stage) ?? 0) - (rung.get(a.stage) ?? 0))
  return { activities: found, gap: found.length > 0 ? null : gapAt(dataset, places) }
}
