import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import { gapAt } from './gap.ts'

/** Why the record holds nothing of a member; it holds something of all others. */
export type MemberGaps = Readonly<Partial<Record<string, GapKind>>>

/** The members of a dimension that no activity of the record names, with the kind of gap. The selection plays no part. */
export function memberGaps(dataset: Dataset, _selection: Selection, dimension: DimensionId): MemberGaps {
  const { members } = postingsOf(dataset.index, dimension)
  return Object.fromEntries(
    members.flatMap(({ id }) => {
      const gap = gapAt(dataset, [{ dimension, member: id }])
      return gap ? [[id, gap]] : []
    }),
  )
}
