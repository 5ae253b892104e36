import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import type { Selection } from '../model/selection.ts'
import { intersect, noBits, positionsIn } from './bits.ts'
import { selected } from './select.ts'
import type { Place } from './within.ts'

/** The activities behind a number: those under the selection that stand at every one of these places, furthest stage first. */
export function records(
  dataset: Dataset,
  selection: Selection,
  places: readonly Place[],
): readonly Activity[] {
  const { activities, file, index } = dataset
  const set = selected(dataset, selection)
  for (const { dimension, member } of places)
    intersect(set, bitsOf(index, dimension, member) ?? noBits(index.size))
  const rung = new Map(file.stages.map(({ id }, i) => [id, i]))
  return Array.from(Uint32Array.from(positionsIn(set), at => index.order[at] as number).sort())
    .flatMap(place => activities[place] ?? [])
    .sort((a, b) => (rung.get(b.stage) ?? 0) - (rung.get(a.stage) ?? 0))
}
