import type { Member } from '../model/dimensions/dimension.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { ChangeCell, SinceAnswer } from '../query/since.ts'

/** A line of the matrix of changes. Members that the selection's own clause leaves out are marked, and left out of pictures. */
export interface SinceRow {
  readonly member: Member
  readonly isOutside: boolean
  readonly cells: readonly ChangeCell[]
  readonly total: ChangeCell
}

interface SinceColumn {
  readonly member: Member
  readonly isOutside: boolean
  readonly total: ChangeCell
}

/** Countries down, outcomes across: few columns fit a phone too. */
export function sinceRows(answer: SinceAnswer, selection: Selection) {
  const columns = answer.columns.map(
    (member, c): SinceColumn => ({
      member,
      isOutside: isOutside(selection, 'outcome', member.id),
      total: answer.columnTotals[c] as ChangeCell,
    }),
  )
  const rows = answer.rows.map(
    (member, r): SinceRow => ({
      member,
      isOutside: isOutside(selection, 'country', member.id),
      cells: answer.cells[r] ?? [],
      total: answer.rowTotals[r] as ChangeCell,
    }),
  )
  return { rows, columns }
}

/** Only what the selection's own clauses leave in place: for pictures and tables that are taken away. */
export function sinceRowsInside(answer: SinceAnswer, selection: Selection) {
  const { rows, columns } = sinceRows(answer, selection)
  return {
    rows: rows
      .filter(row => !row.isOutside)
      .map(row => ({ ...row, cells: row.cells.filter((_, c) => !columns[c]?.isOutside) })),
    columns: columns.filter(column => !column.isOutside),
  }
}
