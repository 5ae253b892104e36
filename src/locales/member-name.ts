import type { DatasetFile } from '../model/dataset-file.ts'
import { type DimensionId, dimensionOf } from '../model/dimensions/index.ts'
import type { Locale } from './locale.ts'

/** A member's name by its id. One that the dataset lacks stands for itself. */
export function nameOfMember(
  locale: Locale,
  file: DatasetFile,
  dimension: DimensionId,
  id: string,
  length: 'full' | 'short' = 'full',
): string {
  const member = dimensionOf(dimension)
    .members(file)
    .find(each => each.id === id)
  return member ? locale.memberName(dimension, member, length) : id
}

/** Members' names, in the order given. */
export function namesOfMembers(
  locale: Locale,
  file: DatasetFile,
  dimension: DimensionId,
  ids: readonly string[],
  length: 'full' | 'short' = 'full',
): string[] {
  return ids.map(id => nameOfMember(locale, file, dimension, id, length))
}
