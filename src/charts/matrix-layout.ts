import type { Font, MeasureText } from '../ui/measure-text.ts'
import { wrapText } from '../ui/measure-text.ts'
import { lineHeight } from '../ui/svg-text.ts'

export const matrixFonts = {
  label: { sizePx: 13, weight: 400, family: 'sans' },
  theme: { sizePx: 12, weight: 400, family: 'sans' },
  total: { sizePx: 13, weight: 600, family: 'sans' },
  header: { sizePx: 12, weight: 400, family: 'sans' },
  words: { sizePx: 11, weight: 400, family: 'sans' },
  number: { sizePx: 22, weight: 600, family: 'serif' },
  small: { sizePx: 17, weight: 600, family: 'serif' },
} as const satisfies Record<string, Font>

export const matrixPx = {
  gap: 4,
  inset: 10,
  leastCell: 78,
  mostCell: 150,
  /** Few columns share this, none of them wider than `widestCell`. */
  fewCells: 600,
  widestCell: 480,
  leastTotal: 112,
  mostWords: 116,
  grow: 1.7,
} as const

export interface MatrixLayout {
  readonly labelWidth: number
  readonly cellWidth: number
  readonly totalWidth: number
  /** Columns of each block; the last block carries the totals. */
  readonly blocks: readonly { readonly from: number; readonly to: number }[]
  readonly width: number
  /** Numbers that are long are set smaller everywhere, so that all can be compared. */
  readonly numberFont: Font
}

/** What must find room: labels may wrap, numbers never, small words only where they are long. */
export interface MatrixTexts {
  readonly labels: readonly string[]
  readonly headers: readonly string[]
  readonly numbers: readonly string[]
  readonly words: readonly string[]
  readonly totalWords: readonly string[]
}

/** Where everything goes. The picture grows wider up to a point, then its columns go on in a further block below. */
export function matrixLayout(
  texts: MatrixTexts,
  columns: number,
  width: number,
  measure: MeasureText,
): MatrixLayout {
  const longestLabel = Math.max(0, ...texts.labels.map(label => measure(label, matrixFonts.total)))
  const labelWidth = Math.min(Math.max(longestLabel + 14, 96), 172)
  const widest = (font: Font) =>
    Math.max(0, ...texts.numbers.map(text => measure(text, font))) + matrixPx.inset * 2
  const usual = widest(matrixFonts.number) <= matrixPx.leastCell * 1.3
  const numberFont: Font = usual ? matrixFonts.number : { ...matrixFonts.number, sizePx: 15 }
  const wordsWidth = (words: readonly string[], most: number) =>
    Math.min(most, Math.max(0, ...words.map(text => measure(text, matrixFonts.words))) + matrixPx.inset + 4)
  const headerWords = texts.headers.flatMap(text => text.split(/[\s-]+/))
  const headerWidth = Math.max(0, ...headerWords.map(word => measure(word, matrixFonts.header))) + 6
  const least = Math.max(
    matrixPx.leastCell,
    widest(numberFont),
    wordsWidth(texts.words, matrixPx.mostWords),
    Math.min(headerWidth, matrixPx.mostWords),
  )
  const leastTotal = Math.max(matrixPx.leastTotal, widest(numberFont), wordsWidth(texts.totalWords, 150))
  const roomFor = (room: number) =>
    Math.max(1, Math.floor((room - labelWidth - leastTotal) / (least + matrixPx.gap)))
  const fits = columns <= roomFor(width)
  const perBlock = fits ? Math.max(columns, 1) : Math.min(columns, roomFor(width * matrixPx.grow))
  const count = Math.max(1, Math.ceil(columns / perBlock))
  const even = Math.ceil(columns / count)
  const roomy = (width - labelWidth - leastTotal - matrixPx.gap) / Math.max(columns, 1) - matrixPx.gap
  const mostCell = Math.min(matrixPx.widestCell, Math.max(matrixPx.mostCell, matrixPx.fewCells / columns))
  const cellWidth = fits ? Math.max(least, Math.min(roomy, mostCell)) : least
  // what the cells of few columns leave free
  const spare = fits && columns * matrixPx.mostCell < matrixPx.fewCells ? (roomy - cellWidth) * columns : 0
  const totalWidth = Math.max(leastTotal, Math.min(leastTotal + spare, cellWidth * 0.75))
  const widestBlock = labelWidth + even * (cellWidth + matrixPx.gap) + matrixPx.gap + totalWidth
  return {
    labelWidth,
    cellWidth,
    totalWidth,
    blocks: Array.from({ length: count }, (_, i) => ({
      from: i * even,
      to: Math.min(columns, (i + 1) * even),
    })),
    width: Math.max(width, widestBlock),
    numberFont,
  }
}

/** How high a text stands when it wraps. */
export function wrappedHeight(text: string, widthPx: number, font: Font, measure: MeasureText): number {
  return wrapText(text, widthPx, font, measure).length * lineHeight(font)
}
