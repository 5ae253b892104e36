import * as v from 'valibot'
import { isPlain } from './plain.ts'
import type { SnapshotFault } from './snapshot-fault.ts'
import type { TakenFigure, TakenFrom } from './taken.ts'
import type { TakenReport } from './taken-report.ts'

/**
 * What a saved file carries of itself, so that the dashboard can open it again and say what has changed since. Where it stands:
 *
 * - PNG: an `iTXt` chunk whose keyword is `proofKeyword` (`withPngText`).
 * - SVG: the element `metadata`, with `proofKeyword` as its `id` (`svgFile(picture, proof)`).
 * - PDF: an attachment named `proofEntry`, or any stream; compressed by Flate or not (`readPdf` looks into both).
 * - ZIP: the entry `proofEntry`.
 * - XLSX, PPTX: a custom XML part, `customXml/item1.xml` (`proofPart`).
 * - CSV: nothing but the permalink of its last line: the view, without the numbers.
 * - A report saved as a file: the text alone, as JSON.
 */
export const proofKeyword = 'program-dashboard'

/** The name under which a proof stands in a ZIP, and among a PDF's attachments. */
export const proofEntry = 'program-dashboard.json'

/** The version of this shape. A file with a higher one was saved by a newer dashboard. */
export const proofVersion = 1

/** The longest proof that is written and read, in characters, all of them ASCII. */
export const proofLength = 4_000_000

const limits = { rows: 2_000, columns: 200, cell: 2_000, text: 8_000, figures: 200 } as const

const textSchema = v.pipe(v.string(), v.maxLength(limits.text))
const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))

const datasetSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)),
  version: v.pipe(v.string(), v.maxLength(200)),
  hash: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)),
  asOf: daySchema,
})

const columnSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(limits.cell)),
  label: v.pipe(v.string(), v.maxLength(limits.cell)),
  kind: v.picklist(['text', 'number']),
})

const valueSchema = v.nullable(
  v.union([v.pipe(v.string(), v.maxLength(limits.cell)), v.pipe(v.number(), v.finite())]),
)

const tableSchema = v.pipe(
  v.strictObject({
    columns: v.pipe(v.array(columnSchema), v.maxLength(limits.columns)),
    rows: v.pipe(
      v.array(v.pipe(v.array(valueSchema), v.maxLength(limits.columns))),
      v.maxLength(limits.rows),
    ),
    rowCount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.check(
    ({ columns, rows, rowCount }) =>
      rowCount >= rows.length && rows.every(({ length }) => length === columns.length),
  ),
)

const head = { format: v.literal('program-dashboard'), version: v.literal(proofVersion) }

const figureSchema = v.strictObject({
  ...head,
  kind: v.literal('figure'),
  figure: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/)),
  route: v.pipe(v.string(), v.maxLength(4_000), v.regex(/^\/(?!\/)[^\s\\]*$/)),
  language: languageSchema,
  dataset: datasetSchema,
  exported: daySchema,
  title: textSchema,
  sentence: textSchema,
  shown: textSchema,
  table: tableSchema,
})

const partSchema = v.strictObject({ comment: textSchema, proof: figureSchema })

const reportSchema = v.strictObject({
  ...head,
  kind: v.literal('report'),
  title: textSchema,
  language: languageSchema,
  dataset: datasetSchema,
  exported: daySchema,
  figures: v.pipe(v.array(partSchema), v.maxLength(limits.figures)),
})

const proofSchema = v.variant('kind', [figureSchema, reportSchema])

/**
 * A figure's proof: the state that opens it (name, route, language), the data it was drawn from, its words in that language, and the
 * numbers drawn, as its table twin says them. `rowCount` = rows in all, also those that found no room; `shown` = n of N in words.
 */
export type FigureProof = v.InferOutput<typeof figureSchema>

/**
 * A report's proof: its figures in order, each with its author's line ('' = none). `unread` = figures of the file that could not be read
 * and are missing here; never written.
 */
export type ReportProof = v.InferOutput<typeof reportSchema> & { readonly unread?: number }

export type Proof = FigureProof | ReportProof

/** What a file of one figure carries. `rows` = the most rows of its table that may stand in it. */
export function toProof(taken: TakenFigure, rows: number = limits.rows): FigureProof {
  const { figure, route, locale, caption, table } = taken
  const columns = table.columns.slice(0, limits.columns)
  return {
    ...{ format: 'program-dashboard', version: proofVersion, kind: 'figure' },
    ...{ figure, route, language: locale.language, dataset: from(taken.from), exported: taken.today },
    ...{ title: short(caption.title), sentence: short(caption.sentence), shown: short(caption.shown) },
    table: {
      columns: columns.map(({ id, label, kind }) => ({ id: cut(id), label: cut(label), kind })),
      rows: table.rows.slice(0, rows).map(row => columns.map((_, i) => cell(row[i] ?? null))),
      rowCount: table.rows.length,
    },
  }
}

/** What a file of a report carries. Long tables give way together until it is short enough to be read again. */
export function toReportProof(
  report: Pick<TakenReport, 'title' | 'locale' | 'today' | 'from' | 'figures'>,
): ReportProof {
  const { title, locale, today } = report
  let rows: number = limits.rows
  for (;;) {
    const most = rows
    const proof: ReportProof = {
      ...{ format: 'program-dashboard', version: proofVersion, kind: 'report' },
      ...{ title: short(title), language: locale.language, dataset: from(report.from), exported: today },
      figures: report.figures
        .slice(0, limits.figures)
        .map(({ taken, comment }) => ({ comment: short(comment), proof: toProof(taken, most) })),
    }
    if (rows <= 1 || proofText(proof).length <= proofLength) return proof
    rows = Math.floor(rows / 2)
  }
}

const beyondAscii = /[^\u{20}-\u{7E}]|[<>&]/gu

/**
 * A proof as JSON in plain ASCII without `<`, `>` and `&`: it stands unharmed in any file, whatever its encoding. A table too long for
 * the reader is written shorter.
 */
export function proofText(proof: Proof): string {
  const text = JSON.stringify(proof).replace(beyondAscii, escaped)
  if (proof.kind === 'report' || text.length <= proofLength || proof.table.rows.length === 0) return text
  const rows = proof.table.rows.slice(0, Math.floor(proof.table.rows.length / 2))
  return proofText({ ...proof, table: { ...proof.table, rows } })
}

/** A character beyond the first plane is two units, each written by itself. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  }).join('')
}

/** A proof's text read back and held to its shape, or why it cannot be. Never throws. */
export function fromProofText(text: string): Proof | SnapshotFault {
  if (text.length > proofLength) return { fault: 'large' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: 'damaged' }
  }
  if (!isPlain(value)) return { fault: 'hostile' }
  if (typeof value !== 'object' || value === null || !('format' in value)) return { fault: 'none' }
  if (value.format !== proofKeyword) return { fault: 'none' }
  if ('version' in value && Number.isSafeInteger(value.version) && Number(value.version) > proofVersion)
    return { fault: 'newer' }
  const read = v.safeParse(proofSchema, value, { abortEarly: true })
  return read.success ? read.output : (whatIsWhole(value) ?? { fault: 'damaged' })
}

/** The figures of a report that can be read, where not all of them can; null = none can, or it is no report. */
function whatIsWhole(value: object): ReportProof | null {
  if (!('figures' in value) || !Array.isArray(value.figures) || value.figures.length > limits.figures)
    return null
  const whole = value.figures.filter(each => v.is(partSchema, each))
  const read = v.safeParse(reportSchema, { ...value, figures: whole }, { abortEarly: true })
  if (!read.success || whole.length === 0) return null
  return { ...read.output, unread: value.figures.length - whole.length }
}

function from({ id, version, hash, asOf }: TakenFrom) {
  return { id, version, hash, asOf }
}

function cell(value: string | number | null): string | number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return value === null ? null : cut(value)
}

function cut(text: string, length: number = limits.cell): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

function short(text: string): string {
  return cut(text, limits.text)
}
