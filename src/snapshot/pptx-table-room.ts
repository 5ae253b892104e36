import type { Table, TableValue, Unit } from '../charts/table.ts'
import type { Locale } from '../locales/locale.ts'
import { lineHeight, linesOf, textWidth } from './pptx-text.ts'
import { tableHeadings } from './table-headings.ts'
import type { Turn } from './turns.ts'

/** A cell of a slide's table, in the words of its language. */
export interface SlideCell {
  readonly text: string
  readonly isNumber: boolean
  /** Words where a number would stand. */
  readonly isGap: boolean
}

/** A table laid out for slides: one size of letters, widths in points, and the rows of each slide. */
export interface TableLayout {
  readonly size: number
  readonly widths: readonly number[]
  readonly head: readonly SlideCell[]
  readonly headHeight: number
  readonly rows: readonly (readonly SlideCell[])[]
  readonly heights: readonly number[]
  /** The first row of each slide, and the one after its last. */
  readonly pages: readonly { readonly from: number; readonly to: number }[]
}

/** Letters in points, the largest first. Below the last nobody reads a slide. */
const sizes = [14, 13, 12, 11, 10] as const
/** The size of a table that goes on over several slides. */
const longSize = 11
export const cellPadding = { x: 5, y: 3 } as const

/** Columns of text beside each other: with more of them every line breaks after a word. */
const mostTexts = 9

/** A table in the room of a slide: as large as fits on one, else over several. Null = its columns find no room beside each other. */
export async function tableLayout(
  table: Table,
  locale: Locale,
  { width, height }: { readonly width: number; readonly height: number },
  turn: Turn,
): Promise<TableLayout | null> {
  const kept = table.columns.map((_, i) => table.rows.some(row => (row[i] ?? null) !== null))
  const columns = table.columns.filter((_, i) => kept[i])
  if (columns.filter(({ kind }) => kind === 'text').length > mostTexts) return null
  const labels = tableHeadings(table).filter((_, i) => kept[i])
  const head = labels.map((text, i) => ({ text, isNumber: columns[i]?.kind === 'number', isGap: false }))
  const rows = table.rows.map((row, r) =>
    row.flatMap((value, i) =>
      kept[i]
        ? [slideCell(value, table.columns[i]?.kind === 'number', table.units?.[r]?.[i] ?? null, locale)]
        : [],
    ),
  )
  let long: TableLayout | null = null
  for (const size of sizes) {
    await turn()
    const widths = widthsOf([head, ...rows], size, width)
    if (!widths) continue
    const heightOf = (row: readonly SlideCell[], isBold: boolean) => rowHeight(row, widths, size, isBold)
    const heights: number[] = []
    for (const [r, row] of rows.entries()) {
      heights.push(heightOf(row, table.marks?.[r] === 'total'))
      await turn()
    }
    const headHeight = heightOf(head, true)
    const pages = pagesOf(heights, height - headHeight)
    if (!pages) continue
    const layout = { size, widths, head, headHeight, rows, heights, pages }
    if (pages.length <= 1) return layout
    if (!long || size >= longSize) long = layout
  }
  return long
}

function slideCell(value: TableValue, isNumber: boolean, unit: Unit | null, locale: Locale): SlideCell {
  if (value === null) return { text: '', isNumber, isGap: false }
  if (typeof value === 'string') return { text: value, isNumber, isGap: isNumber }
  const text = unit === 'share' ? locale.percent(value) : locale.number(value)
  return { text, isNumber: true, isGap: false }
}

/**
 * Each column as wide as its longest word at least. Where all lines find room they have it; else what is left goes to the columns with
 * most to say, so that rows stay low. Null = not enough for the words.
 */
function widthsOf(
  rows: readonly (readonly SlideCell[])[],
  size: number,
  width: number,
): readonly number[] | null {
  const padding = 2 * cellPadding.x + 1
  const columns = (rows[0] ?? []).map((_, i) => {
    let [word, line, all, head] = [24, 24, 0, 0]
    for (const [r, row] of rows.entries()) {
      const { text = '', isNumber = false } = row[i] ?? {}
      if (text === '') continue
      const look = { isBold: r === 0 || i === 0 }
      const whole = textWidth(text, size, look)
      all += whole
      if (r === 0) head = whole
      line = Math.max(line, Math.min(isNumber ? 110 : 320, whole))
      for (const part of text.split(/[\s-]+/)) word = Math.max(word, textWidth(part, size, look))
    }
    const least = Math.min(word, 130) + padding
    return {
      least,
      wanted: Math.max(line, word) + padding,
      usual: Math.max(0, all / rows.length - least, head / 3 + padding - least),
    }
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const [low, high] = [sum(columns.map(({ least }) => least)), sum(columns.map(({ wanted }) => wanted))]
  if (low > width) return null
  if (high > width) {
    const usual = sum(columns.map(column => column.usual))
    const share = (own: number) => (usual > 0 ? own / usual : 1 / columns.length)
    return columns.map(column => column.least + (width - low) * share(column.usual))
  }
  // a small table is no wider than it reads well
  const room = Math.min(width, high * 1.8)
  return columns.map(({ wanted }) => wanted * (room / high))
}

function rowHeight(
  row: readonly SlideCell[],
  widths: readonly number[],
  size: number,
  isBold: boolean,
): number {
  const lines = row.map(({ text }, i) => {
    if (text === '') return 1
    return linesOf(text, (widths[i] ?? 0) - 2 * cellPadding.x, size, { isBold: isBold || i === 0 }).length
  })
  return Math.max(1, ...lines) * size * lineHeight + 2 * cellPadding.y
}

/** The rows of each slide: as few slides as can be, about equally full. Null = one row alone is higher than a slide. */
function pagesOf(heights: readonly number[], room: number): TableLayout['pages'] | null {
  if (heights.some(height => height > room)) return null
  const fewest = filled(heights, room)
  let [best, low, high] = [fewest, Math.max(0, ...heights), room]
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2
    const pages = filled(heights, middle)
    if (pages.length <= fewest.length) [best, high] = [pages, middle]
    else low = middle
  }
  return best
}

function filled(heights: readonly number[], room: number): { from: number; to: number }[] {
  const pages: { from: number; to: number }[] = []
  let [from, used] = [0, 0]
  for (const [r, height] of heights.entries()) {
    if (used + height > room && r > from) {
      pages.push({ from, to: r })
      ;[from, used] = [r, 0]
    }
    used += height
  }
  return [...pages, { from, to: heights.length }]
}
