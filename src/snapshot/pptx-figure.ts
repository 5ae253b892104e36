import type { SlideChart } from '../charts/figures/figure.ts'
import type { Locale } from '../locales/locale.ts'
import type { Fonts } from './fonts.ts'
import type { Part, Relation } from './office-package.ts'
import { chartSheet, chartType, chartXml } from './pptx-chart.ts'
import { type SlideFrame, slideFrame } from './pptx-frame.ts'
import { figureNotes } from './pptx-notes.ts'
import { type SlidePicture, slidePictures } from './pptx-picture.ts'
import { graphic, pictureShape, textShape } from './pptx-shapes.ts'
import type { Slide } from './pptx-slide.ts'
import { tableHeight, tableXml } from './pptx-table.ts'
import { type TableLayout, tableLayout } from './pptx-table-room.ts'
import type { Box } from './pptx-text.ts'
import type { TakenFigure } from './taken.ts'
import type { ReportFigure } from './taken-report.ts'
import type { Turn } from './turns.ts'
import { workbookType, writeWorkbook } from './workbook.ts'

/** A list longer than this goes out as a picture where that takes fewer slides. */
const mostTableSlides = 20

/**
 * The slides of one figure: a chart or a table that can be edited, else a picture. `number` is its place among the figures, from 1:
 * the parts that it brings are named by it.
 */
export async function figureSlides(
  { taken, comment }: ReportFigure,
  number: number,
  fonts: Fonts | null,
  turn: Turn,
): Promise<readonly Slide[]> {
  const notes = figureNotes(taken, comment)
  const { chart, table, locale } = taken
  const make = (
    frame: SlideFrame,
    shapes: readonly string[],
    relations: readonly Relation[] = [],
    parts: readonly Part[] = [],
  ): Slide => ({
    ...{ layout: 'figure', relations, parts, notes },
    shapes: [...frame.shapes, ...shapes],
  })
  const frame = slideFrame(taken, comment, '')
  if (chart && hasNumbers(chart)) {
    const { shapes, relations, parts } = await chartOn(taken, chart, frame, number, turn)
    return [make(frame, shapes, relations, parts)]
  }
  const partOf = (n: number, of: number) => (of > 1 ? unbroken(locale.say('pptx.part', { n, of })) : '')
  // which part it is may take a line more: what goes on over several slides is laid out anew below it
  const parted = () => slideFrame(taken, comment, partOf(99, 99)).body
  const laidOut = (body: Box) => tableLayout(table, locale, { ...body, height: body.height - 8 }, turn)
  const drawn = (body: Box) => slidePictures(taken, body, fonts, turn)
  const isTable = !taken.isDrawn && table.rows.length > 0
  const first = isTable ? await laidOut(frame.body) : null
  const layout = first && first.pages.length > 1 ? await laidOut(parted()) : first
  const asTable = (found: TableLayout) =>
    found.pages.map((_, page) => {
      const around = slideFrame(taken, page === 0 ? comment : '', partOf(page + 1, found.pages.length))
      return make(around, [tableOn(taken, found, page, around)])
    })
  if (layout && layout.pages.length <= mostTableSlides) return asTable(layout)
  const whole = await drawn(frame.body)
  const pictures = whole.length > 1 ? await drawn(parted()) : whole
  if (layout && layout.pages.length <= pictures.length) return asTable(layout)
  return pictures.map((picture, i) => {
    const around = slideFrame(taken, i === 0 ? comment : '', partOf(i + 1, pictures.length))
    const { shape, relations, parts } = pictureOn(taken, picture, around, `${number}-${i + 1}`)
    return make(around, [shape], relations, parts)
  })
}

/** In one piece: a line never ends inside of "(2 of 3)". */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0')
}

function hasNumbers({ series }: SlideChart): boolean {
  return series.some(({ values }) => values.some(value => value !== null))
}

async function chartOn(
  { caption, locale }: TakenFigure,
  chart: SlideChart,
  { body }: SlideFrame,
  number: number,
  turn: Turn,
): Promise<{ shapes: readonly string[]; relations: readonly Relation[]; parts: readonly Part[] }> {
  const { language, say } = locale
  const sheet = say('pptx.chart.sheet')
  const book = await writeWorkbook([chartSheet(chart, sheet)], null, [], turn)
  const [path, bookPath] = [
    `ppt/charts/chart${number}.xml`,
    `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
  ]
  const silent = silentWords(chart, locale)
  const below = silent === '' ? 0 : 18
  const words = `${caption.title}. ${caption.sentence} ${chartWords(chart, locale)}`
  const content = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/>`
  return {
    shapes: [
      graphic(
        { id: 20, name: caption.title, words, box: { ...body, height: body.height - below } },
        'chart',
        content,
      ),
      ...(silent === ''
        ? []
        : [
            textShape({
              ...{ id: 21, name: 'Gaps', language, anchor: 'b' },
              box: { ...body, y: body.y + body.height - below, height: below },
              paragraphs: [[{ text: silent, size: 11, isItalic: true, colour: 'tx2' }]],
            }),
          ]),
    ],
    relations: [{ id: 'rIdChart', kind: 'chart', target: path }],
    parts: [
      {
        ...{ path, type: chartType, content: chartXml(chart, sheet, language) },
        relations: [{ id: 'rId1', kind: 'package', target: bookPath }],
      },
      { path: bookPath, type: workbookType, content: new Uint8Array(await book.arrayBuffer()) },
    ],
  }
}

/** Which members have no number: a mark that is not there must not be read as zero. */
function silentWords({ categories, series }: SlideChart, { say }: Locale): string {
  const silent = categories.filter((_, i) => series.every(({ values }) => (values[i] ?? null) === null))
  if (silent.length === 0) return ''
  const places = silent.join(', ')
  return places.length <= 120
    ? say('pptx.chart.gaps', { places })
    : say('pptx.chart.gaps.many', { n: silent.length })
}

const longestWords = 2_000

/** A chart for who does not see it: its numbers, member by member. */
function chartWords({ categories, series, isShare }: SlideChart, { number, percent, say }: Locale): string {
  const written = (value: number | null) =>
    value === null ? say('pptx.chart.none') : isShare ? percent(value) : number(value)
  const lines = categories.map((category, i) => {
    const values = series.map(({ name, values }) => `${name} ${written(values[i] ?? null)}`)
    return `${category}: ${values.join(', ')}.`
  })
  const words = lines.join(' ')
  return words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words
}

function tableOn(
  { caption, table, locale }: TakenFigure,
  layout: TableLayout,
  page: number,
  { body }: SlideFrame,
): string {
  const width = layout.widths.reduce((sum, one) => sum + one, 0)
  return graphic(
    {
      ...{ id: 20, name: caption.title, words: `${caption.title}. ${caption.sentence}` },
      box: { x: body.x, y: body.y, width, height: tableHeight(layout, page) },
    },
    'table',
    tableXml(layout, page, table.marks, locale.language),
  )
}

function pictureOn(
  { caption }: TakenFigure,
  { vector, pixels, width, height }: SlidePicture,
  { body }: SlideFrame,
  name: string,
): { shape: string; relations: readonly Relation[]; parts: readonly Part[] } {
  const [svgPath, pngPath] = [`ppt/media/image${name}.svg`, `ppt/media/image${name}.png`]
  const box = { x: body.x + Math.max(0, (body.width - width) / 2), y: body.y, width, height }
  const words = `${caption.title}. ${caption.sentence} ${caption.shown}`
  const at = { id: 20, name: caption.title, words, box }
  const drawn = { id: 'rIdSvg', kind: 'image', target: svgPath }
  const svgPart: Part = { path: svgPath, type: 'image/svg+xml', content: vector }
  if (!pixels) return { shape: pictureShape(at, 'rIdSvg', null), relations: [drawn], parts: [svgPart] }
  return {
    shape: pictureShape(at, 'rIdPng', 'rIdSvg'),
    relations: [drawn, { id: 'rIdPng', kind: 'image', target: pngPath }],
    parts: [svgPart, { path: pngPath, type: 'image/png', content: pixels }],
  }
}
