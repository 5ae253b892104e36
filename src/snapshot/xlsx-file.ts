import type { Table, TableColumn } from '../charts/table.ts'
import { proofPart } from './office-proof.ts'
import type { DocumentProperties } from './office-properties.ts'
import { type Proof, toProof, toReportProof } from './proof.ts'
import { sheetNames } from './sheet-names.ts'
import { tableHeadings } from './table-headings.ts'
import type { TakenFigure } from './taken.ts'
import { turns } from './turns.ts'
import { type Sheet, type SheetCell, sheetLimits, writeWorkbook } from './workbook.ts'
import { type Noted, notesRows } from './xlsx-notes.ts'
import { columnWidths, headCells, rowCells, type SheetRow, sampledRows } from './xlsx-sheet.ts'

/** A table on its way into a workbook, with all that its notes say. A long one is read row by row, and only once it is written. */
export interface TakenTable extends Pick<TakenFigure, 'caption' | 'from' | 'locale' | 'today'> {
  readonly columns: readonly TableColumn[]
  readonly note: string
  readonly definitions: TakenFigure['definitions']
  readonly rowCount: number
  rows(): Iterable<SheetRow>
}

/** Wrapped lines make every row as high as its longest cell: a long list is easier to read without. */
const wrappedRows = 5_000

/**
 * Figures as a workbook: a sheet each with the numbers of its table twin, and a last sheet of notes. Shares are numbers from 0 to 1
 * shown in per cent, amounts plain numbers below their currency, gaps their words. It carries its proof.
 */
export function xlsx(takens: readonly TakenFigure[], signal?: AbortSignal): Promise<Blob> {
  return tablesXlsx(takens.map(tableOf), proofOf(takens), signal)
}

/** Tables that are no figures as a workbook of the same kind, in slices, so that 100,000 rows never hold the page up. */
export function tablesXlsx(
  tables: readonly TakenTable[],
  proof: Proof | null,
  signal?: AbortSignal,
): Promise<Blob> {
  const [first] = tables
  if (!first) throw new Error('no table to write')
  const { say } = first.locale
  const parts = tables.map(table => Math.max(1, Math.ceil(table.rowCount / rowsOfSheet)))
  const titles = tables.flatMap(({ caption }, i) =>
    Array.from({ length: parts[i] ?? 1 }, () => caption.title),
  )
  // first among the names, so that it is never the one that gives way
  const [notesName = '', ...names] = sheetNames([say('xlsx.notes'), ...titles], say('xlsx.sheet'))
  let at = 0
  const noted: (() => Noted)[] = []
  const sheets = tables.flatMap((table, i): Sheet[] => {
    const own = names.slice(at, at + (parts[i] ?? 1))
    at += own.length
    const found = { cut: 0, gap: 0 }
    noted.push(() => ({ ...table, sheets: own, counting: table.note, cut: found.cut, gaps: found.gap }))
    return own.map((name, part) => tableSheet(table, name, part, kind => found[kind]++))
  })
  const notes: Sheet = {
    name: notesName,
    widths: [26, 100],
    headRows: 0,
    *rows() {
      for (const about of noted) yield* notesRows(about())
    },
  }
  return writeWorkbook(
    [...sheets, notes],
    propertiesOf(tables),
    proof ? [proofPart(proof)] : [],
    turns(signal),
  )
}

const rowsOfSheet = sheetLimits.rows - 1

function tableSheet(
  table: TakenTable,
  name: string,
  part: number,
  onOdd: (kind: 'cut' | 'gap') => void,
): Sheet {
  const { columns, locale, rowCount } = table
  const sample: SheetRow[] = []
  for (const row of table.rows()) {
    if (sample.push(row) >= sampledRows) break
  }
  const how = { wraps: rowCount <= wrappedRows, onOdd }
  return {
    name,
    widths: columnWidths(columns, sample, locale),
    headRows: 1,
    *rows(): Generator<readonly SheetCell[]> {
      yield headCells(columns)
      let r = 0
      for (const row of table.rows()) {
        if (r >= (part + 1) * rowsOfSheet) return
        if (r++ >= part * rowsOfSheet) yield rowCells(row, columns, how)
      }
    },
  }
}

function tableOf({ table, ...taken }: TakenFigure): TakenTable {
  const labels = tableHeadings(table)
  return {
    ...taken,
    columns: table.columns.map((column, i) => ({ ...column, label: labels[i] ?? column.label })),
    note: table.note ?? '',
    rowCount: table.rows.length,
    rows: () => rowsOf(table),
  }
}

/** The rows of a table, each with what its numbers are. */
export function* rowsOf({ rows, units, marks }: Table): Generator<SheetRow> {
  for (const [r, values] of rows.entries()) yield { values, units: units?.[r], mark: marks?.[r] }
}

function propertiesOf(tables: readonly TakenTable[]): DocumentProperties | null {
  const [first] = tables
  if (!first) return null
  const { caption, locale, today, from } = first
  return {
    title: tables.map(({ caption: { title } }) => title).join(' · '),
    author: caption.source || from.id,
    subject: caption.sentence,
    comments: [caption.synthetic, caption.shown, `${from.id} ${from.version}`, caption.permalink]
      .filter(Boolean)
      .join(' · '),
    language: locale.language,
    day: today,
  }
}

/** One figure opens as itself, several as a report of them. */
function proofOf(takens: readonly TakenFigure[]): Proof | null {
  const [first] = takens
  if (!first) return null
  if (takens.length === 1) return toProof(first)
  const { caption, locale, today, from } = first
  const figures = takens.map(taken => ({ taken, comment: '' }))
  return toReportProof({ title: caption.title, locale, today, from, figures })
}
