import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensions } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { allBits } from './bits.ts'
import { countIn, type Live, live, narrow, room } from './live.ts'
import { type Part, parts, shown } from './select.ts'

/** A member offered as a filter. `activities` are those under all other clauses; `inRecord` those of the whole record. */
export interface FacetMember {
  readonly member: Member
  readonly activities: number
  readonly inRecord: number
}

export interface Facet {
  readonly dimension: DimensionId
  readonly members: readonly FacetMember[]
}

/** Every dimension as a filter, in the order of the filter bar, each blind to its own clause. */
export function facets(dataset: Dataset, selection: Selection): readonly Facet[] {
  const { index } = dataset
  const underOthers = new Map(blind(null, parts(dataset, selection)))
  return dimensions.map(({ id }) => {
    const all = underOthers.has(id) ? underOthers.get(id) : shown(dataset, selection)
    const others = all ?? live(allBits(index.size))
    const { members, bits, sizes } = postingsOf(index, id)
    const counts = bits.map(set => countIn(others, set))
    return {
      dimension: id,
      members: members.map((member, i) => ({ member, activities: counts[i] ?? 0, inRecord: sizes[i] ?? 0 })),
    }
  })
}

/**
 * For each condition, what all others leave of a set; no set is the whole record. By halves, so that each is met with few
 * others, and with small sets.
 */
function blind(set: Live | null, conditions: readonly Part[]): [Part['dimension'], Live | null][] {
  const [first] = conditions
  if (!first) return []
  if (conditions.length === 1) return [[first.dimension, set]]
  const half = conditions.length >> 1
  const [left, right] = [conditions.slice(0, half), conditions.slice(half)]
  return [...blind(under(set, right), left), ...blind(under(set, left), right)]
}

function under(set: Live | null, [first, ...others]: readonly Part[]): Live | null {
  if (!first) return set
  const result = set ? narrow(set, first.bits, room(set.length)) : live(first.bits)
  for (const { bits } of others) narrow(result, bits, result)
  return result
}
