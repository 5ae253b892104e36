import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { MeasureId } from '../model/measures/index.ts'

/** One bit an activity; bit `i & 31` of word `i >> 5` is the activity at position `i` of the index. */
export type Bits = Uint32Array

/** For one dimension: each member's activities. */
export interface Postings {
  readonly members: readonly Member[]
  /** A member's place in `members`, in `bits` and in `sizes`. */
  readonly position: ReadonlyMap<string, number>
  readonly bits: readonly Bits[]
  /** Activities of the whole record that name the member. */
  readonly sizes: readonly number[]
  /** The activities that name no member; null when there is none. */
  readonly unnamed: Bits | null
}

/** Posting lists over the public activities. */
export interface Index {
  readonly size: number
  /** Index position → place in `Dataset.activities`. */
  readonly order: Uint32Array
  readonly dimensions: ReadonlyMap<DimensionId, Postings>
  /** Counts and ratios: the activities that count. A measure that every activity counts for has none. */
  readonly counted: ReadonlyMap<MeasureId, Bits>
  /** Ratios: of the activities that count, those that make up the share. */
  readonly parts: ReadonlyMap<MeasureId, Bits>
  /** Sum measures that at least one activity reports: value by position, NaN where not reported. */
  readonly amounts: ReadonlyMap<MeasureId, Float64Array>
  /** Activities whose year the source states. */
  readonly stated: Bits
}

/** The posting lists of a dimension. */
export function postingsOf(index: Index, dimension: DimensionId): Postings {
  const postings = index.dimensions.get(dimension)
  if (!postings) throw new Error(`dimension not indexed: ${dimension}`)
  return postings
}

/** The activities of one member; null for a member that the dataset does not know. */
export function bitsOf(index: Index, dimension: DimensionId, member: string): Bits | null {
  const postings = postingsOf(index, dimension)
  const position = postings.position.get(member)
  return position === undefined ? null : (postings.bits[position] ?? null)
}
