import * as v from 'valibot'
import { isLanguage } from '../locales/index.ts'
import { type FigureProof, fromProofText } from '../snapshot/proof.ts'
import { emptyReport, type Pin, type Report, reportLimits } from './pin.ts'

/** A report as it is stored: with how many of its changes each tab has written, so that a tab sees when one of its own was lost. */
export interface StoredReport {
  readonly report: Report
  readonly written: Readonly<Record<string, number>>
}

/** What a stored text says, and why not all of it. What was not read is set aside by whoever asks. */
export interface ReadReport extends StoredReport {
  readonly fault: 'unreadable' | 'newer' | null
}

/** The version of what is stored. A higher one was written by a newer dashboard. */
export const reportVersion = 1

/** What makes a stored state of version n one of n + 1. */
export type Migrations = Readonly<Record<number, (state: unknown) => unknown>>

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const short = v.pipe(v.string(), v.maxLength(300))

/** A figure's name and a route, as a report may hold them: a route stays on this site. */
export const addressSchema = v.object({
  figure: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/)),
  route: v.pipe(v.string(), v.maxLength(4_000), v.regex(/^\/(?![/\\])[^\s\\]*$/)),
})

const proofSchema = v.pipe(v.unknown(), v.transform(toFigureProof))

const pinSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  address: addressSchema,
  comment: v.pipe(v.string(), v.maxLength(reportLimits.comment * 2)),
  pinnedOn: day,
  title: v.pipe(v.string(), v.maxLength(8_000)),
  from: v.object({ id: short, version: short, hash: short, asOf: day }),
  proof: v.optional(proofSchema, null),
  isKept: v.fallback(v.boolean(), false),
})

const language = v.pipe(
  v.unknown(),
  v.transform(value => (typeof value === 'string' && isLanguage(value) ? value : null)),
)

const optionsSchema = v.object({
  language: v.optional(language, null),
  paper: v.fallback(v.picklist(['a4', 'letter']), emptyReport.options.paper),
  withDefinitions: v.fallback(v.boolean(), emptyReport.options.withDefinitions),
  withActivities: v.fallback(v.boolean(), emptyReport.options.withActivities),
})

const storedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.unknown(),
  written: v.fallback(v.record(v.string(), v.number()), {}),
})

const stateSchema = v.object({
  title: v.fallback(v.pipe(v.string(), v.maxLength(8_000)), ''),
  pins: v.array(v.unknown()),
  options: v.fallback(optionsSchema, emptyReport.options),
})

const nothing: StoredReport = { report: emptyReport, written: {} }

/** A report as text. */
export function toReportText({ report, written }: StoredReport): string {
  return JSON.stringify({ version: reportVersion, state: report, written })
}

/** A stored text read back, older versions brought to this one; the pins that cannot be read are missing, and the fault says so. Never throws. */
export function fromReportText(
  text: string | null,
  migrations: Migrations = {},
  current: number = reportVersion,
): ReadReport {
  if (text === null) return { ...nothing, fault: null }
  const stored = v.safeParse(storedSchema, parsed(text))
  if (!stored.success) return { ...nothing, fault: 'unreadable' }
  const { version, written } = stored.output
  if (version > current) return { ...nothing, fault: 'newer' }
  let { state } = stored.output
  for (let at = version; at < current; at++) state = migrations[at]?.(state) ?? state
  const read = v.safeParse(stateSchema, state)
  if (!read.success) return { ...nothing, fault: 'unreadable' }
  const { title, options } = read.output
  const pins = read.output.pins.map(pin => v.safeParse(pinSchema, pin))
  const good = pins.flatMap(pin => (pin.success ? [pin.output satisfies Pin] : []))
  const fault = good.length < pins.length ? 'unreadable' : null
  return { report: { title, options, pins: good }, written, fault }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Numbers that cannot be read count as not known: the figure itself is drawn anew anyway. */
function toFigureProof(value: unknown): FigureProof | null {
  if (value === null || value === undefined) return null
  const proof = fromProofText(JSON.stringify(value))
  return 'kind' in proof && proof.kind === 'figure' ? proof : null
}
