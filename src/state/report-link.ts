import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { emptyReport, newId, type Pin, plainLine, type Report, reportLimits } from './pin.ts'
import { addressSchema } from './report-text.ts'

/** The longest address that mails, chats and QR codes carry unharmed. */
export const linkLength = 2_000

/** The most letters that are read, and what they may unpack to: a link is nobody's way to fill the memory. */
const limits = { letters: 12_000, bytes: 200_000 } as const

/** `[1, title, [[dataset, version, date], …], [[figure, route, line, which dataset, title], …]]` */
const sharedSchema = v.tuple([
  v.literal(1),
  v.pipe(v.string(), v.maxLength(reportLimits.title * 4)),
  v.pipe(
    v.array(
      v.tuple([
        v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)),
        v.pipe(v.string(), v.maxLength(200)),
        v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      ]),
    ),
    v.maxLength(reportLimits.pins),
  ),
  v.pipe(
    v.array(
      v.tuple([
        addressSchema.entries.figure,
        addressSchema.entries.route,
        v.string(),
        v.number(),
        v.string(),
      ]),
    ),
    v.minLength(1),
    v.maxLength(reportLimits.pins),
  ),
])

/** A report in letters that an address can hold: its title, its figures' addresses and lines; none of their numbers. */
export function toLetters({ title, pins }: Report): string {
  const datasets: [string, string, string][] = []
  const figures = pins.map(({ address, comment, from, title }) => {
    let at = datasets.findIndex(([id, version]) => id === from.id && version === from.version)
    if (at < 0) at = datasets.push([from.id, from.version, from.asOf]) - 1
    return [address.figure, address.route, comment, at, title]
  })
  const packed = deflateSync(strToU8(JSON.stringify([1, title, datasets, figures])), { level: 9 })
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The report of such letters, its pins under ids of their own; null where they are none. Never throws. */
export function fromLetters(letters: string, today: string): Report | null {
  if (letters.length > limits.letters || !/^[A-Za-z0-9_-]+$/.test(letters)) return null
  let value: unknown
  try {
    const packed = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), each =>
      each.charCodeAt(0),
    )
    value = JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(limits.bytes) })))
  } catch {
    return null
  }
  const read = v.safeParse(sharedSchema, value)
  if (!read.success) return null
  const [, title, datasets, figures] = read.output
  const pins = figures.flatMap(([figure, route, comment, at, named]): Pin[] => {
    const dataset = datasets[at]
    if (!dataset) return []
    const [id, version, asOf] = dataset
    return [
      {
        ...{ id: newId(), address: { figure, route }, comment: plainLine(comment), pinnedOn: today },
        ...{
          title: plainLine(named, 300),
          from: { id, version, hash: '', asOf },
          proof: null,
          isKept: false,
        },
      },
    ]
  })
  return pins.length > 0 ? { ...emptyReport, title: plainLine(title, reportLimits.title), pins } : null
}
