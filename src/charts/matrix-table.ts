import type { Locale } from '../locales/locale.ts'
import type { Selection } from '../model/selection.ts'
import type { Cell, Crosstab, Total } from '../query/crosstab.ts'
import { isOverlapping, tagsAmong } from '../query/tags.ts'
import type { DrawContext } from './drawing.ts'
import { cellValue, type MatrixOptions, type MatrixShown, matrixShown } from './matrix-rows.ts'
import { tagsWords } from './matrix-tags.ts'
import { rowMarks } from './row-marks.ts'
import type { Table, TableColumn, TableValue, Unit } from './table.ts'
import { nothingWords, unitOf } from './value-words.ts'

type TableContext = Pick<DrawContext, 'locale' | 'file' | 'selection'>

/** The matrix as a table: the cells and totals of the picture; a gap in words; shares as numbers from 0 to 1. */
export function matrixTable(
  answer: Crosstab,
  { locale, file, selection }: TableContext,
  options: MatrixOptions = {},
): Table {
  const shown = matrixShown(answer, selection, options)
  const isOpened = shown.rows.some(row => row.inside !== null)
  const members = shown.rows.filter(row => row.inside === null)
  const tagsOf = {
    row: (row: MatrixShown['rows'][number]) =>
      shown.whole.columns ? row.total.tags : tagsAmong(row.cells, answer.measure),
    column: (i: number) =>
      tagsAmong(
        members.flatMap(row => row.cells[i] ?? []),
        answer.measure,
      ),
    grand: tagsAmong(
      members.flatMap(row => row.cells),
      answer.measure,
    ),
  }
  const rowTags =
    shown.rows.some(row => isOverlapping(row.total.value, tagsOf.row(row))) ||
    isOverlapping(shown.grand.value, tagsOf.grand)
  const columnTags = shown.columns.some(({ total }, i) => isOverlapping(total.value, tagsOf.column(i)))
  const theme = (text: TableValue) => (isOpened ? [text] : [])
  const tags = (value: TableValue) => (rowTags ? [value] : [])

  const rows = shown.rows.map((row): TableValue[] => [
    locale.memberName(answer.rows, row.inside ?? row.member),
    ...theme(row.inside ? locale.memberName('theme', row.member) : locale.say('dimension.theme.all')),
    ...row.cells.map((cell, i) =>
      cellWords(locale, answer, cell, cellValue(cell, row.total, shown.columns[i]?.total, options)),
    ),
    totalWords(locale, answer, row.total),
    ...tags(tagsOf.row(row)),
  ])
  rows.push([
    locale.say(`dimension.${answer.rows}.all`),
    ...theme(locale.say('dimension.theme.all')),
    ...shown.columns.map(({ total }) => totalWords(locale, answer, total)),
    totalWords(locale, answer, shown.grand),
    ...tags(tagsOf.grand),
  ])
  if (columnTags) {
    const columns = shown.columns.map((_, i) => tagsOf.column(i))
    rows.push([locale.say('table.tags'), ...theme(null), ...columns, tagsOf.grand, ...tags(null)])
  }
  const columns: TableColumn[] = [
    { id: answer.rows, label: locale.say(`dimension.${answer.rows}`), kind: 'text' },
    ...(isOpened ? [{ id: 'theme', label: locale.say('dimension.theme'), kind: 'text' } as const] : []),
    ...shown.columns.map(({ member }): TableColumn => {
      return { id: member.id, label: locale.memberName(answer.columns, member), kind: 'number' }
    }),
    { id: '*', label: locale.say(`dimension.${answer.columns}.all`), kind: 'number' },
    ...(rowTags ? [{ id: 'tags', label: locale.say('table.tags'), kind: 'number' } as const] : []),
  ]
  const unit = unitOf(file, answer.measure)
  return {
    columns,
    rows,
    note: noteOf(locale, answer, selection, options),
    units: rows.map((row, r) =>
      row.map((_, c): Unit | null => {
        const column = columns[c]
        if (column?.kind !== 'number' || column.id === 'tags' || r > shown.rows.length) return null
        return options.share && column.id !== '*' && r < shown.rows.length ? 'share' : unit
      }),
    ),
    marks: rowMarks(
      file,
      shown.rows.map(({ member, inside }) => (inside ?? member).id),
      answer.rows,
    ),
  }
}

type Measured = Pick<Crosstab, 'measure'>

function cellWords(locale: Locale, { measure }: Measured, cell: Cell, value: number | null): TableValue {
  if (cell.gap) return locale.say(`gap.${cell.gap}`)
  return value ?? (cell.value === null ? nothingWords(locale, measure) : locale.say('table.no-share'))
}

function totalWords(locale: Locale, { measure }: Measured, total: Total): TableValue {
  if (total.gap) return locale.say(`gap.${total.gap}`)
  return total.value ?? nothingWords(locale, measure)
}

function noteOf(
  locale: Locale,
  answer: Crosstab,
  selection: Selection,
  { share: of }: MatrixOptions,
): string {
  const once = answer.measure === 'evidence' ? 'table.note-evidence' : 'table.note-once'
  const said = [locale.say(of ? `table.note-share-${of}` : once)]
  said.push(...tagsWords(locale, answer, selection))
  const unplaced = Math.max(answer.unplaced.rows, answer.unplaced.columns)
  if (unplaced > 0) said.push(locale.say('picture.unplaced', { n: unplaced }))
  return said.join(' ')
}
