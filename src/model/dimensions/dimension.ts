import type { Activity } from '../activity.ts'
import type { DatasetFile } from '../dataset-file.ts'
import type { Citation } from '../source.ts'
import type { Text } from '../text.ts'

/**
 * One value of a dimension. `title` is null where the language names it (a country, a year, a status); `promised` cites where
 * the programme names it as a focus.
 */
export interface Member {
  readonly id: string
  readonly title: Text | null
  readonly short?: Text | undefined
  readonly phrase?: Text | undefined
  readonly promised?: Citation | undefined
}

/**
 * What one can break down by. Everything that differs from dimension to dimension is here, so that validator, filter bar,
 * crosstab and address loop over the list and learn of a new one by themselves.
 */
export interface Dimension {
  readonly id: string
  /** Where an activity holds its member ids: a field that is a list, or exactly one; or a path that `of` follows. */
  readonly field: (keyof Activity & string) | `${keyof Activity & string}.${string}`
  /** Reads the member ids, where they stand in no field of the activity itself. */
  of?(activity: Activity): readonly string[]
  /** Every activity has exactly one member: cells along this dimension add up to their total. */
  readonly single: boolean
  /** Every activity says whether it names a member: where none does, that is a true 0 and no gap. Absent = silence may be a gap. */
  readonly alwaysSaid?: true
  /** Who names a member: the dataset, the language's region names, the number itself, or our own catalogue. */
  readonly naming: 'title' | 'region' | 'number' | 'word'
  /** Titles are proper names and keep their capital in a sentence. */
  readonly proper: boolean
  /** All members in the order they are shown. */
  members(file: DatasetFile): readonly Member[]
}

/** The member ids that an activity carries in a dimension, in the file's order. */
export function membersOf(activity: Activity, dimension: Pick<Dimension, 'field' | 'of'>): readonly string[] {
  if (dimension.of) return dimension.of(activity)
  const value = activity[dimension.field as keyof Activity]
  if (Array.isArray(value)) return value.map(String)
  return value === undefined ? [] : [String(value)]
}
