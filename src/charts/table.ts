/** The table twin of a figure: for its second tab, and for CSV. */
export interface Table {
  readonly columns: readonly TableColumn[]
  /** A number stays a number; a gap is its words; null is a place where nothing belongs. */
  readonly rows: readonly (readonly TableValue[])[]
  /** What a reader must know before adding up. */
  readonly note?: string
}

export interface TableColumn {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'number'
}

export type TableValue = string | number | null
