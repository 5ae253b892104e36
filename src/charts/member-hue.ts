import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { light } from '../ui/palette.ts'

/** The place that gives a member its hue: an outcome's in the dataset; null for every other member. */
export function huePlace(file: DatasetFile, dimension: DimensionId, member: string): number | null {
  if (dimension !== 'outcome') return null
  const place = file.outcomes.findIndex(outcome => outcome.id === member)
  return place < 0 ? null : place
}

/** The `data-hue` of an outcome by its place in the dataset; undefined for what is no outcome (null, or below 0). */
export function hueToken(place: number | null): number | undefined {
  return place === null || place < 0 ? undefined : (place % light.hues.length) + 1
}

/** The hue of a whole figure: that of the only outcome selected, else none. */
export function selectionHue(file: DatasetFile, selection: Selection): number | null {
  const clause = selection.clauses.outcome
  const [only, second] = clause?.members ?? []
  if (!clause || clause.mode === 'none' || only === undefined || second !== undefined) return null
  return huePlace(file, 'outcome', only)
}
