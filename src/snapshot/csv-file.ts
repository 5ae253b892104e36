import type { Table, TableValue } from '../charts/table.ts'
import type { Locale } from '../locales/locale.ts'
import type { Caption } from './caption.ts'

const byteOrderMark = '\u{FEFF}'

/**
 * A table as CSV after RFC 4180: every cell quoted, lines end in CR LF, a byte-order mark so that spreadsheets read UTF-8. A text
 * that a spreadsheet would take for a formula begins with an apostrophe (OWASP ASVS 1.2.10); numbers stay numbers, with a
 * point. With a caption, what the picture says of itself follows below an empty line.
 */
export function csv(table: Table, caption?: Caption, locale?: Locale): string {
  const body: (readonly TableValue[])[] = [table.columns.map(column => column.label), ...table.rows]
  if (caption && locale) body.push([null], ...captionRows(table, caption, locale))
  const width = body.reduce((most, row) => Math.max(most, row.length), 0)
  const lines = body.map(row => Array.from({ length: width }, (_, i) => cell(row[i] ?? null)).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

function captionRows({ note }: Table, caption: Caption, locale: Locale): (readonly TableValue[])[] {
  const said = [
    caption.synthetic ?? '',
    caption.title,
    caption.sentence,
    caption.shown,
    locale.say('picture.as-of', { date: caption.dataDate }),
    locale.say('picture.exported', { date: caption.exportDate }),
    caption.source === '' ? '' : locale.say('picture.source', { source: caption.source }),
    ...[note ?? '', caption.note]
      .filter(text => text !== '')
      .map(text => locale.say('picture.note', { note: text })),
    locale.say('picture.licence', { licence: caption.licence }),
    caption.permalink,
  ]
  return said.filter(text => text !== '').map(text => [text])
}

// also the full-width signs, which some spreadsheets take for the plain ones
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/

function cell(value: TableValue): string {
  if (value === null) return '""'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a number to write: ${value}`)
    return `"${value}"`
  }
  const plain = formula.test(value) ? `'${value}` : value
  return `"${plain.replaceAll('"', '""')}"`
}
