import { type MeasureId, measureOf } from '../model/measures/index.ts'

/** How strong a ground is tinted: 0 is not at all, 5 the strongest. */
export type TintStep = 0 | 1 | 2 | 3 | 4 | 5

/**
 * Which tint a value gets among its fellows: fifths of the distinct values, so that one outlier does not bleach the rest and
 * equal values always look equal. Step 0 is for nothing, 0 and below; null does not count.
 */
export function tintSteps(values: readonly (number | null)[]): (value: number | null) => TintStep {
  const found = values.filter((value): value is number => value !== null && value > 0)
  const distinct = [...new Set(found)].sort((a, b) => a - b)
  return value => {
    if (value === null || value <= 0 || distinct.length === 0) return 0
    const below = distinct.findIndex(each => each >= value)
    const place = below < 0 ? distinct.length - 1 : below
    if (distinct.length === 1) return 3
    return (1 + Math.round((place / (distinct.length - 1)) * 4)) as TintStep
  }
}

/** The tint of a share: the fifth of 0 to 1 that it lies in, so that the same share looks the same everywhere. 0 has none. */
export function shareStep(share: number | null): TintStep {
  if (share === null || share <= 0) return 0
  return Math.min(5, Math.ceil(share * 5)) as TintStep
}

/** Which tint a value of a measure gets: shares by what they are, counts and amounts among their fellows. */
export function measureSteps(
  measure: MeasureId,
  values: readonly (number | null)[],
): (value: number | null) => TintStep {
  return measureOf(measure).kind === 'ratio' ? shareStep : tintSteps(values)
}

/** The values that have one tint: the least and the most of them. */
export interface TintRange {
  readonly step: TintStep
  readonly least: number
  readonly most: number
}

/** What each tint that is drawn stands for, the palest first. */
export function tintRanges(
  values: readonly (number | null)[],
  stepOf: (value: number | null) => TintStep,
): TintRange[] {
  const found = values.filter(value => value !== null)
  return ([0, 1, 2, 3, 4, 5] as const).flatMap(step => {
    const own = found.filter(value => stepOf(value) === step)
    return own.length > 0 ? [{ step, least: Math.min(...own), most: Math.max(...own) }] : []
  })
}
