import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import { gapAt } from './gap.ts'

/** The members of a dimension that no activity of the record names, with the kind of gap. The selection plays no part. */
export function memberGaps(
  dataset: Dataset,
  _selection: Selection,
  dimension: DimensionId,
): Readonly<Partial<Record<string, GapKind>>> {
  const { members } = postingsOf(dataset.index, dimension)
  return Object.fromEntries(
    members.flatMap(({ id }) => {
      const gap = gapAt(dataset, [{ dimension, member: id }])
      return gap ? [[id, gap]] : []
    }),
  )
}
