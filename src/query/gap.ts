import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf, type Index } from '../dataset/postings.ts'
import type { PlanEntry } from '../model/dataset-file.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import { meet, noBits } from './bits.ts'
import type { Place } from './within.ts'

/**
 * Why nothing stands where the places meet (without one: in the whole record), or null where something does. The
 * selection plays no part: a cell that only the selection empties is no gap. What is withheld comes first, then what the plan says, then that nobody has said.
 * Where work is reported and nobody confirms a change, that is a true 0.
 */
export function gapAt(dataset: Dataset, places: readonly Place[]): GapKind | null {
  const { index, withheldIndex, file } = dataset
  if (isAny(index, places)) return null
  if (isAny(withheldIndex, places)) return 'withheld'
  const silent = places.filter(({ dimension }) => !('alwaysSaid' in dimensionOf(dimension)))
  if (silent.length < places.length) return gapAt(dataset, silent)
  return plannedAt(file.plan, places) ?? 'not-reported'
}

/** Does an activity name the member of each place? */
function isAny(index: Index, places: readonly Place[]): boolean {
  if (index.size === 0 || places.length === 0) return index.size > 0
  return meet(places.map(({ dimension, member }) => bitsOf(index, dimension, member) ?? noBits(index.size)))
}

/** Where several entries of the plan meet in one cell, work that is still meant to come outweighs work that is not. */
const precedence = ['planned', 'stopped', 'not-planned'] as const

/**
 * What the plan says of a cell of outcome × country, in one year or in all. Of any other cell it says only that
 * something is planned: that nothing is would have to be said of every outcome or country that the cell runs over.
 */
function plannedAt(plan: readonly PlanEntry[], places: readonly Place[]): GapKind | null {
  const asked = new Map(places.map(({ dimension, member }) => [dimension, member]))
  if (asked.size < 2 || places.some(({ dimension, member }) => asked.get(dimension) !== member)) return null
  const states = plan.filter(entry => places.every(place => isAbout(entry, place))).map(entry => entry.state)
  if (!asked.has('outcome') || !asked.has('country')) return states.includes('planned') ? 'planned' : null
  return precedence.find(state => states.includes(state)) ?? null
}

/** An entry without a year holds for every year. */
function isAbout(entry: PlanEntry, { dimension, member }: Place): boolean {
  if (dimension === 'year') return entry.year === undefined || String(entry.year) === member
  return (dimension === 'outcome' || dimension === 'country') && entry[dimension] === member
}
