import type { RowMark, TableColumn, TableValue, Unit } from '../charts/table.ts'
import type { Locale } from '../locales/locale.ts'
import type { SheetCell } from './workbook.ts'
import { sheetLimits } from './workbook.ts'
import type { CellStyle } from './workbook-styles.ts'

/** A row of a sheet before it has a style: its values, and what they are. */
export interface SheetRow {
  readonly values: readonly TableValue[]
  readonly units?: readonly (Unit | null)[] | undefined
  readonly mark?: RowMark | undefined
}

/** The first rows tell how wide a column is: all of them would have to be held in memory. */
export const sampledRows = 300

const widest = { text: 60, number: 28 } as const

/** How wide each column is to be, in characters: as its content needs, within reason. A long heading breaks into lines. */
export function columnWidths(
  columns: readonly Pick<TableColumn, 'label' | 'kind'>[],
  sample: readonly SheetRow[],
  locale: Locale,
): readonly number[] {
  return columns.map(({ label, kind }, i) => {
    const words = label.split(/\s+/).map(word => word.length * 1.15)
    let needed = Math.max(8, label.length / 2, ...words)
    for (const { values } of sample) {
      const value = values[i] ?? null
      if (value === null) continue
      const text = typeof value === 'number' ? locale.number(value) : value
      for (const line of text.split('\n')) needed = Math.max(needed, line.length)
    }
    return Math.round((Math.min(needed, widest[kind]) * 1.08 + 2) * 10) / 10
  })
}

/** The heading of a sheet. */
export function headCells(columns: readonly Pick<TableColumn, 'label' | 'kind'>[]): readonly SheetCell[] {
  return columns.map(({ label, kind }) => ({
    value: label,
    style: kind === 'number' ? 'head-number' : 'head',
  }))
}

/** The cells of a row. Words in a column of numbers are a gap and look like one; what is too long for a cell is cut, marked and told. */
export function rowCells(
  { values, units, mark }: SheetRow,
  columns: readonly TableColumn[],
  { wraps, onOdd }: { readonly wraps: boolean; readonly onOdd: (kind: 'cut' | 'gap') => void },
): readonly SheetCell[] {
  return columns.map((column, i) => {
    const value = values[i] ?? null
    const plain = plainStyle(value, column.kind, units?.[i] ?? null, wraps)
    if (plain === 'gap') onOdd('gap')
    const style: CellStyle = mark === 'total' ? `total-${plain}` : plain
    if (typeof value !== 'string' || value.length <= sheetLimits.characters) return { value, style }
    onOdd('cut')
    return { value: `${value.slice(0, sheetLimits.characters - 4)} […]`, style }
  })
}

function plainStyle(value: TableValue, kind: TableColumn['kind'], unit: Unit | null, wraps: boolean) {
  if (typeof value === 'string') return kind === 'number' ? 'gap' : wraps ? 'text-wrapped' : 'text'
  if (unit === 'share') return 'share'
  if (value === null || Number.isInteger(value)) return 'whole'
  return unit ? 'amount' : 'plain'
}
