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
