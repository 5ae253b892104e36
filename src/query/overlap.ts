import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { MeasureId } from '../model/measures/index.ts'
import type { Selection } from '../model/selection.ts'
import { type Live, narrow, room } from './live.ts'
import { type Place, shownWithin } from './within.ts'

/**
 * Why members add up to more than their total. `groups` go by the exact set of members that an activity names, most
 * activities first; members in the dimension's order, none named = []. Groups add up to `activities`, and each times its
 * members to `tags`. `inOne` activities name exactly one member, `inNone` none.
 */
export interface Overlap {
  readonly activities: number
  readonly tags: number
  readonly inOne: number
  readonly inNone: number
  readonly groups: readonly { readonly members: readonly string[]; readonly activities: number }[]
}

export interface OverlapQuestion {
  readonly across: DimensionId
  readonly within?: Place
  /** Only activities that count for it; absent = all. */
  readonly measure?: MeasureId
}

/** The distinct activities under a selection, by the exact set of members they name. */
export function overlap(
  dataset: Dataset,
  selection: Selection,
  { across, within, measure }: OverlapQuestion,
): Overlap {
  const { members, bits } = postingsOf(dataset.index, across)
  let parts: { readonly members: readonly string[]; readonly set: Live }[] = []
  const inside = shownWithin(dataset, selection, within)
  const counted = measure && dataset.index.counted.get(measure)
  const all = counted ? narrow(inside, counted, room(inside.length)) : inside
  if (all.count > 0) parts = [{ members: [], set: all }]
  members.forEach(({ id }, i) => {
    parts = parts.flatMap(part => {
      const having = narrow(part.set, bits[i] as Uint32Array, room(part.set.length))
      if (having.count === 0) return [part]
      const lacking = narrow(part.set, bits[i] as Uint32Array, room(part.set.length), -1)
      const named = { members: [...part.members, id], set: having }
      return lacking.count === 0 ? [named] : [named, { members: part.members, set: lacking }]
    })
  })
  const groups = parts.map(part => ({ members: part.members, activities: part.set.count }))
  const naming = (members: number) =>
    groups.reduce((sum, group) => sum + (group.members.length === members ? group.activities : 0), 0)
  return {
    activities: all.count,
    tags: groups.reduce((sum, group) => sum + group.activities * group.members.length, 0),
    inOne: naming(1),
    inNone: naming(0),
    groups: groups.sort((a, b) => b.activities - a.activities),
  }
}
