import { type Index, postingsOf } from '../dataset/postings.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { type MeasureId, measureOf } from '../model/measures/index.ts'
import { positionsIn } from './bits.ts'
import { withoutDust } from './dust.ts'
import { countIn, type Live } from './live.ts'
import { share } from './share.ts'

/** Of a set of activities, those that a count measure counts. */
export function counted(index: Index, set: Live, measure: MeasureId): number {
  const bits = index.counted.get(measure)
  return bits ? countIn(set, bits) : set.count
}

/** Of a set of activities, those that name no member of a dimension. */
export function unnamed(index: Index, set: Live, dimension: DimensionId): number {
  const bits = postingsOf(index, dimension).unnamed
  return bits ? countIn(set, bits) : 0
}

/** Of a set of activities, those at each stage, in the order of the ladder. */
export function byStage(index: Index, set: Live): readonly number[] {
  return postingsOf(index, 'stage').bits.map(bits => countIn(set, bits))
}

/** A share's two numbers, in activities: `part` of `of`. */
export interface Ratio {
  readonly part: number
  readonly of: number
}

/** What a share is of, in a set of activities; null of a measure that is none. */
export function ratioOf(index: Index, set: Live, measure: MeasureId): Ratio | null {
  if (measureOf(measure).kind !== 'ratio') return null
  const part = index.parts.get(measure)
  return { part: part ? countIn(set, part) : 0, of: counted(index, set, measure) }
}

/** The measure of a set of activities: a count, a share of those that count, or the sum of what is reported. Null when nothing is. */
export function measured(index: Index, set: Live, measure: MeasureId): number | null {
  const { kind } = measureOf(measure)
  if (kind === 'count') return counted(index, set, measure)
  const ratio = ratioOf(index, set, measure)
  if (ratio) return share(ratio.part, ratio.of)
  const amounts = index.amounts.get(measure)
  if (!amounts) return null
  let sum: number | null = null
  for (let k = 0; k < set.length; k += 1) {
    const base = (set.words[k] as number) * 32
    for (const bit of positionsIn(set.bits.subarray(k, k + 1))) {
      const amount = amounts[base + bit] as number
      if (!Number.isNaN(amount)) sum = (sum ?? 0) + amount
    }
  }
  return sum === null ? null : withoutDust(sum)
}
