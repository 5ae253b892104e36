/** The table twin of a figure: for its second tab, and for CSV. */
export interface Table {
  readonly columns: readonly TableColumn[]
  /** A number stays a number; a gap is its words; null is a place where nothing belongs. */
  readonly rows: readonly (readonly TableValue[])[]
  /** What a reader must know before adding up. */
  readonly note?: string
  /** What the numbers are, row by row and cell by cell; null or absent = a plain number. */
  readonly units?: readonly (readonly (Unit | null)[])[]
  /** What each row is of: an outcome by its place in the dataset, or all of them; null or absent = neither. */
  readonly marks?: readonly RowMark[]
}

/** A share from 0 to 1, or an amount in a currency (ISO 4217). */
export type Unit = 'share' | { readonly currency: string }

export type RowMark = number | 'total' | null

export interface TableColumn {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'number'
}

export type TableValue = string | number | null
