import type { Dataset } from '../dataset/dataset.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { allBits, intersect } from './bits.ts'
import { live } from './live.ts'
import { parts } from './select.ts'

/** What to take away from a selection that shows nothing, and how many activities one then sees. */
export interface WayOut {
  readonly without: readonly (DimensionId | 'search')[]
  readonly activities: number
}

/**
 * Ways out of an empty answer: each clause that alone makes it empty, then pairs of which neither does, at last the whole
 * record. None when the answer is not empty, or when the record itself is.
 */
export function waysOut(dataset: Dataset, selection: Selection): readonly WayOut[] {
  const conditions = parts(dataset, selection)
  const names = conditions.map(({ dimension }) => dimension)
  const without = (taken: WayOut['without']): WayOut => {
    const set = allBits(dataset.index.size)
    for (const { dimension, bits } of conditions) if (!taken.includes(dimension)) intersect(set, bits)
    return { without: taken, activities: live(set).count }
  }
  const leads = ({ activities }: WayOut) => activities > 0
  if (leads(without([]))) return []

  const singles = names.map(name => without([name])).filter(leads)
  const stuck = names.filter(name => !singles.some(way => way.without.includes(name)))
  const pairs = stuck
    .flatMap((name, i) => stuck.slice(i + 1).map(other => without([name, other])))
    .filter(leads)
  const ways = [...singles, ...pairs]
  const isListed = ways.some(way => way.without.length === names.length)
  return isListed ? ways : [...ways, without(names)].filter(leads)
}
