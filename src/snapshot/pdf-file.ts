import type { Activity } from '../model/activity.ts'
import type { Source } from '../model/source.ts'
import { light } from '../ui/palette.ts'
import { loadFonts } from './fonts.ts'
import type { Lettering } from './lettering.ts'
import { activitiesMark, annexSheets } from './pdf/annex.ts'
import { definitionSheets, definitionsMark, sourceSheets, sourcesMark } from './pdf/closing.ts'
import { contentsSheets, type Part } from './pdf/contents.ts'
import { coverSheet } from './pdf/cover.ts'
import { toPdf } from './pdf/document.ts'
import { figureMark, figureSheets } from './pdf/figure-sheets.ts'
import { type Layout, layoutOf, numbered } from './pdf/layout.ts'
import { pdfObjects } from './pdf/objects.ts'
import { resources } from './pdf/resources.ts'
import type { Sheet } from './pdf/sheet.ts'
import { type DrawText, systemText } from './pdf/text-picture.ts'
import { proofEntry, proofText, toReportProof } from './proof.ts'
import type { Definition } from './taken.ts'
import type { MakeReport, MakingOptions, TakenReport } from './taken-report.ts'
import { type Turn, turns } from './turns.ts'

/** A report as a PDF: shapes as shapes and text as text, on pages of its paper. Throws for a report without a figure. */
export const makePdf: MakeReport = async (report, options) => {
  const bytes = await pdfBytes(report, options, await loadFonts(), systemText)
  return new Blob([bytes], { type: 'application/pdf' })
}

/**
 * The bytes of the PDF, made with these fonts. Layout, drawing and writing all go in slices of a few milliseconds, so that the page
 * answers meanwhile, also where it stands alone as a file and could start no worker.
 */
export async function pdfBytes(
  report: TakenReport,
  { signal, onProgress }: MakingOptions,
  fonts: Lettering,
  drawText: DrawText,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, figures } = report
  if (figures.length === 0) throw new Error(locale.say('pack.empty'))
  const turn = turns(signal)
  const layout = layoutOf(report, paper, fonts.measure)
  const steps = figures.length + 2
  const tell = (step: number, what: string) => onProgress({ step, steps, what })
  const drawn: Sheet[][] = []
  for (const [i, figure] of figures.entries()) {
    const { title } = figure.taken.caption
    tell(i, locale.say('pack.making.figure', { n: i + 1, of: figures.length, title }))
    await turn()
    const sheets = await figureSheets(layout, figure, i + 1, turn)
    drawn.push(sheets.map(sheet => ({ ...sheet, asOf: figure.taken.from.asOf })))
    await turn()
  }
  tell(figures.length, locale.say('pack.making.activities'))
  const { sheets, parts } = await bound(layout, drawn, turn)
  const objects = pdfObjects()
  const about = {
    title: report.title,
    author: report.file.programme.lead,
    subject: [report.datasetTitle, locale.say('picture.as-of', { date: locale.date(report.from.asOf) })].join(
      ' · ',
    ),
    keywords: [report.programme, ...(report.synthetic === null ? [] : [report.synthetic])].join(', '),
    language: locale.language,
    day: report.today,
    outline: parts.map(({ title, mark }) => ({ title, mark, inside: [] })),
    attachment: {
      name: proofEntry,
      type: 'application/json',
      description: locale.say('pack.reopen'),
      text: proofText(toReportProof(report)),
    },
  }
  const pages = numbered(sheets, layout)
  const bytes = await toPdf(pages, about, objects, resources(objects, fonts, drawText), turn, n =>
    tell(figures.length + 1, locale.say('pack.making.page', { n, of: pages.length })),
  )
  tell(steps, locale.say('pack.making.done'))
  return bytes
}

/** The light colours on white: paper has a colour of its own. */
const paper = { ...light, paper: '#ffffff' }

/** All pages in order, and the parts that the contents name. */
async function bound(
  layout: Layout,
  figures: readonly (readonly Sheet[])[],
  turn: Turn,
): Promise<{ readonly sheets: readonly Sheet[]; readonly parts: readonly Part[] }> {
  const { report, locale } = layout
  const { say } = locale
  const activities = report.withActivities ? activitiesOf(report) : []
  const definitions = report.withDefinitions ? await definitionsOf(report, turn) : []
  const sources = sourcesOf(report, activities)
  const behind = [
    definitions.length > 0 ? definitionSheets(layout, definitions) : [],
    activities.length > 0 ? await annexSheets(layout, activities, sources, turn) : [],
    sources.length > 0 ? sourceSheets(layout, sources) : [],
  ].flat()
  const body = [...figures.flat(), ...behind]
  const marks = new Map(body.flatMap(({ mark }, i) => (mark === undefined ? [] : [[mark, i] as const])))
  const part = (title: string, mark: string, lead = '') => ({ title, lead, mark })
  const parts: Part[] = [
    ...report.figures.map(({ taken: { caption } }, i) =>
      part(caption.title, figureMark(i + 1), caption.sentence),
    ),
    ...[
      part(say('pack.definitions'), definitionsMark),
      part(say('pack.activities'), activitiesMark),
      part(say('pack.sources'), sourcesMark),
    ].filter(({ mark }) => marks.has(mark)),
  ]
  // the cover comes first, the contents follow
  const contents = contentsSheets(layout, parts, ({ mark }, own) => 2 + own + (marks.get(mark) ?? 0))
  return { sheets: [coverSheet(layout, activities.length), ...contents, ...body], parts }
}

/** The activities behind the figures, each once, in the order of the record. */
function activitiesOf({ figures, file }: TakenReport): Activity[] {
  const behind = new Set(figures.flatMap(({ taken }) => taken.activities.map(({ id }) => id)))
  return file.activities.filter(({ id }) => behind.has(id))
}

/** The terms of all figures, each once. A figure is drawn to know them: the page has its turn between two. */
async function definitionsOf({ figures }: TakenReport, turn: Turn): Promise<Definition[]> {
  const all: Definition[] = []
  for (const { taken } of figures) {
    all.push(...taken.definitions)
    await turn()
  }
  return [...new Map(all.map(definition => [definition.term, definition])).values()]
}

/** What the figures rest on, and what the listed activities cite beside, each once. */
function sourcesOf({ figures, file }: TakenReport, activities: readonly Activity[]): Source[] {
  const cited = new Set(activities.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const all = [
    ...figures.flatMap(({ taken }) => taken.sources),
    ...file.sources.filter(({ id }) => cited.has(id)),
  ]
  return [...new Map(all.map(source => [source.id, source])).values()]
}
