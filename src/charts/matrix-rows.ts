import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Cell, Crosstab, Total } from '../query/crosstab.ts'
import { share } from '../query/share.ts'

export interface MatrixOptions {
  /** Opened rows by member id: the themes inside that row, over the same columns. */
  readonly opened?: ReadonlyMap<string, Crosstab>
  /** Cells as shares of their row's or column's total instead of numbers. */
  readonly share?: 'row' | 'column' | null
}

/** A row as it is shown: a member's, or a theme's inside the member `inside`. */
export interface MatrixRow {
  readonly dimension: DimensionId
  readonly member: Member
  readonly inside: Member | null
  readonly cells: readonly Cell[]
  readonly total: Total
}

/** A crosstab as it is taken away: members outside of their clause are left out, opened rows stand in place. */
export interface MatrixShown {
  readonly columns: readonly { readonly member: Member; readonly total: Total }[]
  readonly rows: readonly MatrixRow[]
  readonly grand: Total
  /** All members of the dimension are there, so that the answer's own tags are those of the cells shown. */
  readonly whole: { readonly rows: boolean; readonly columns: boolean }
}

/** What of a crosstab is taken away under a selection. */
export function matrixShown(
  answer: Crosstab,
  selection: Selection,
  { opened }: MatrixOptions = {},
): MatrixShown {
  const kept = answer.columnMembers.map(member => !isOutside(selection, answer.columns, member.id))
  const columns = answer.columnMembers.flatMap((member, i) => {
    const total = answer.columnTotals[i]
    return kept[i] && total ? [{ member, total }] : []
  })
  const rowsOf = (table: Crosstab, inside: Member | null): MatrixRow[] =>
    table.rowMembers.flatMap((member, i) => {
      const total = table.rowTotals[i]
      if (!total || isOutside(selection, table.rows, member.id)) return []
      const cells = (table.cells[i] ?? []).filter((_, column) => kept[column])
      const row = { dimension: table.rows, member, inside, cells, total }
      const themes = inside === null ? opened?.get(member.id) : undefined
      return [row, ...(themes ? rowsOf(themes, member) : [])]
    })
  const rows = rowsOf(answer, null)
  const shownRows = rows.filter(row => row.inside === null).length
  return {
    columns,
    rows,
    grand: answer.grand,
    whole: {
      rows: shownRows === answer.rowMembers.length,
      columns: columns.length === answer.columnMembers.length,
    },
  }
}

/** What a cell says: its value, or its share of the row's or column's total. */
export function cellValue(
  cell: Cell,
  row: Total,
  column: Total | undefined,
  { share: of }: MatrixOptions,
): number | null {
  if (!of) return cell.value
  return share(cell.value, of === 'row' ? row.value : (column?.value ?? null))
}
