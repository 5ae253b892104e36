import type { Table, TableColumn, Unit } from './table.ts'

/** What the numbers of each row are where every number of a column is of one kind. */
export function unitsByColumn(
  columns: readonly TableColumn[],
  rows: Table['rows'],
  unitOf: (id: string) => Unit | null,
): readonly (readonly (Unit | null)[])[] {
  const units = columns.map(({ id }) => unitOf(id))
  return rows.map(() => units)
}
