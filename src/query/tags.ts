import { type MeasureId, measureOf } from '../model/measures/index.ts'

/**
 * What a count measure counts in these cells, added up: an activity with two countries is in it twice, so it is no number
 * of activities. Null for amounts, which are added once, and for shares, which are never added.
 */
export function tagsAmong(
  cells: readonly { readonly value: number | null }[],
  measure: MeasureId,
): number | null {
  if (measureOf(measure).kind !== 'count') return null
  return cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0)
}

/** Do the cells of a total add up to more than it? Then it shows both sums. */
export function isOverlapping(value: number | null, tags: number | null): boolean {
  return value !== null && tags !== null && tags > value
}
