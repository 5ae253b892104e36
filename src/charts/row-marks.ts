import type { DatasetFile } from '../model/dataset-file.ts'
import type { RowMark } from './table.ts'

/** The marks of rows of members and of a last row of all: outcomes by their place in the dataset. */
export function rowMarks(file: DatasetFile, memberIds: readonly string[], by: string): readonly RowMark[] {
  const places = new Map(by === 'outcome' ? file.outcomes.map(({ id }, place) => [id, place]) : [])
  return [...memberIds.map(id => places.get(id) ?? null), 'total']
}
