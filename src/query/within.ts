import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf } from '../dataset/postings.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { noBits } from './bits.ts'
import { type Live, narrow, room } from './live.ts'
import { shown } from './select.ts'

/** One member of one dimension: where a number is looked for. */
export interface Place {
  readonly dimension: DimensionId
  readonly member: string
}

/** The activities under a selection, of those at a place when one is named. Not to be written into. */
export function shownWithin(dataset: Dataset, selection: Selection, within?: Place): Live {
  const all = shown(dataset, selection)
  if (!within) return all
  const bits = bitsOf(dataset.index, within.dimension, within.member)
  return narrow(all, bits ?? noBits(dataset.index.size), room(all.length))
}
