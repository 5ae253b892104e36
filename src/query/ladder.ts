import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf, postingsOf } from '../dataset/postings.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { noBits } from './bits.ts'
import { type Live, narrow, room } from './live.ts'
import { shown } from './select.ts'
import { byStage, counted } from './tally.ts'

/** One member's activities by stage; `notStated` are those of each stage whose status the source does not state. */
export interface LadderRow {
  readonly member: Member
  readonly stages: readonly number[]
  readonly activities: number
  readonly changes: number
  readonly notStated: readonly number[]
}

/** `all` counts each activity once; its `tags` is the sum over the rows. */
export interface Ladder {
  readonly by: DimensionId
  readonly stages: readonly Member[]
  readonly rows: readonly LadderRow[]
  readonly all: Omit<LadderRow, 'member'> & { readonly tags: number }
}

/** How far up the ladder the activities sit, for each member of a dimension. */
export function ladder(dataset: Dataset, selection: Selection, by: DimensionId): Ladder {
  const { index } = dataset
  const all = shown(dataset, selection)
  const silent = bitsOf(index, 'status', 'not-stated') ?? noBits(index.size)
  const [inRow, inSilence] = [room(all.length), room(all.length)]
  const row = (set: Live) => ({
    stages: byStage(index, set),
    activities: set.count,
    changes: counted(index, set, 'changes'),
    notStated: byStage(index, narrow(set, silent, inSilence)),
  })
  const { members, bits } = postingsOf(index, by)
  const rows = members.map((member, i) => ({ member, ...row(narrow(all, bits[i] as Uint32Array, inRow)) }))
  const tags = rows.reduce((sum, { activities }) => sum + activities, 0)
  return { by, stages: postingsOf(index, 'stage').members, rows, all: { ...row(all), tags } }
}
