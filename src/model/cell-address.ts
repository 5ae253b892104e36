/** A cell by member ids; `*` for a total. `theme` stands inside of an opened row. */
export interface CellAddress {
  readonly row: string
  readonly column: string
  readonly theme?: string
}

/** Do two addresses name the same cell? */
export function isSameCell(a: CellAddress | null, b: CellAddress): boolean {
  return a !== null && a.row === b.row && a.column === b.column && a.theme === b.theme
}
