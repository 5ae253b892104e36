import type { DimensionId } from '../model/dimensions/index.ts'

/** The page of an outcome or of a country. */
export function profilePath(dimension: DimensionId, member: string): string {
  return dimension === 'outcome' ? `/outcomes/${member}` : `/countries/${member}`
}
