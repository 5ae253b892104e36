import { escaped } from '../ui/svg.ts'
import { type Part, type Relation, writePackage, xmlHead } from './office-package.ts'
import { type DocumentProperties, propertyParts } from './office-properties.ts'
import type { Turn } from './turns.ts'
import { type CellStyle, styleAt, stylesXml, wraps } from './workbook-styles.ts'

/** One cell: a number, a text, or (null) nothing. Never a formula: there is no way to write one. */
export interface SheetCell {
  readonly value: string | number | null
  readonly style: CellStyle
}

/** One sheet. Its rows are asked for only while they are written: there may be very many. */
export interface Sheet {
  readonly name: string
  /** In characters, a column each. */
  readonly widths: readonly number[]
  /** Rows that stay in sight, and begin every printed page. */
  readonly headRows: number
  rows(): Iterable<readonly SheetCell[]>
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What one sheet holds at most (Excel's own limits). */
export const sheetLimits = { rows: 1_048_576, columns: 16_384, characters: 32_767 } as const

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const toParts = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of these sheets, as Excel and LibreOffice open it. `extra` parts belong to the workbook (its proof). */
export function writeWorkbook(
  sheets: readonly Sheet[],
  properties: DocumentProperties | null,
  extra: readonly { readonly part: Part; readonly relation: Relation }[],
  turn: Turn,
): Promise<Blob> {
  const about = propertyParts(properties)
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      type: `${main}.sheet.main+xml`,
      content: workbookXml(sheets),
      relations: [
        ...sheets.map((_, i) => ({ id: `rId${i + 1}`, kind: 'worksheet', target: sheetPath(i) })),
        { id: 'rIdStyles', kind: 'styles', target: 'xl/styles.xml' },
        ...extra.map(({ relation }) => relation),
      ],
    },
    { path: 'xl/styles.xml', type: `${main}.styles+xml`, content: stylesXml() },
    ...sheets.map((sheet, i) => ({
      path: sheetPath(i),
      type: `${main}.worksheet+xml`,
      content: sheetXml(sheet, i === 0),
    })),
    ...about.parts,
    ...extra.map(({ part }) => part),
  ]
  const document = { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }
  return writePackage(parts, [document, ...about.relations], workbookType, turn)
}

function sheetPath(i: number): string {
  return `xl/worksheets/sheet${i + 1}.xml`
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const repeated = sheets.map(({ name, headRows }, i) =>
    headRows > 0
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escaped(`'${name.replaceAll("'", "''")}'!$1:$${headRows}`)}</definedName>`
      : '',
  )
  const titles = repeated.join('')
  return `${xmlHead}<workbook xmlns="${namespace}" xmlns:r="${toParts}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${names.join('')}</sheets>${titles && `<definedNames>${titles}</definedNames>`}</workbook>`
}

function* sheetXml({ widths, headRows, rows }: Sheet, isFirst: boolean): Generator<string> {
  const frozen =
    headRows > 0
      ? `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${headRows + 1}" sqref="A${headRows + 1}"/>`
      : ''
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${xmlHead}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
  const letters = widths.map((_, i) => columnLetters(i))
  let r = 0
  for (const row of rows()) {
    r++
    if (r > sheetLimits.rows) throw new Error(`more rows than a sheet holds: ${r}`)
    const cells = row.map((cell, i) => cellXml(`${letters[i] ?? columnLetters(i)}${r}`, cell))
    const height = rowHeight(row, widths)
    yield `<row r="${r}"${height === null ? '' : ` ht="${height}"`}>${cells.join('')}</row>`
  }
  yield '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
}

/** Points that a row's lines take: not every program counts them when it opens a file. Null = one plain line. */
function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number | null {
  if (row[0]?.style === 'title') return 24
  let most = 1
  for (const [i, { value, style }] of row.entries()) {
    if (typeof value !== 'string' || !wraps(style)) continue
    const room = Math.max(1, (widths[i] ?? 10) - 1)
    let lines = 0
    for (const line of value.split('\n')) lines += Math.max(1, Math.ceil((line.length * 0.93) / room))
    most = Math.max(most, lines)
  }
  // Excel knows no higher row
  return most === 1 ? null : Math.min(409, most * 13.5 + 1)
}

function cellXml(at: string, { value, style }: SheetCell): string {
  const s = styleAt(style)
  if (value === null || value === '') return ''
  if (typeof value === 'string')
    return `<c r="${at}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`
  if (!Number.isFinite(value)) throw new Error(`not a number to write: ${value}`)
  return `<c r="${at}" s="${s}"><v>${value}</v></c>`
}

/** A text as a cell holds it: what looks like an escape of Excel's own (`_x000D_`) is escaped, a line ends as it does in a cell. */
function cellText(text: string): string {
  return escaped(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}

/** A, B, … Z, AA: a column's name by its place. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last
}
