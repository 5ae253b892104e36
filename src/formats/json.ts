import type { Fault } from '../model/fault.ts'
import { quote } from '../model/quote.ts'
import { type SyntaxFault, scan } from './json-scan.ts'
import { typeOf } from './signature.ts'
import { decode } from './text.ts'

/** Something a reader should know of a file that loads all the same. */
export interface Notice {
  /** A key stands twice in one object; the last one counts. */
  readonly code: 'repeated-key'
  readonly found: string
  readonly line: number
  readonly column: number
}

/** Do the bytes begin as JSON data does: after a byte-order mark and white space, with a list or an object? */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const first = bytes.subarray(start).find(byte => ![0x20, 0x09, 0x0a, 0x0d].includes(byte))
  return first === 0x7b || first === 0x5b
}

/** A file's bytes as the value they write down, not yet checked against any shape; or why they are no JSON. */
export function readJson(
  bytes: Uint8Array,
  name: string,
): { value: unknown; notices: readonly Notice[] } | Fault {
  if (bytes.length === 0) return { class: 'empty', file: name }
  const signature = typeOf(bytes)
  if (signature) return { class: 'type', file: name, kind: signature }
  const decoded = decode(bytes)
  if ('kind' in decoded) return { class: 'encoding', file: name, ...decoded }
  const { text, cut } = decoded
  if (text.trim() === '') return { class: 'empty', file: name }
  const content = contentOf(text)
  if (content) return { class: 'type', file: name, kind: content }

  const { fault, repeated } = scan(text)
  // a character cut in two at the end: the file stops there, whatever the rest says
  const broken: SyntaxFault | null = cut ? { kind: 'ends-early', index: text.length, length: 0 } : fault
  if (!broken) {
    const notices = repeated.map(({ key, index }) => ({
      code: 'repeated-key' as const,
      found: quote(key),
      ...placeOf(text, index),
    }))
    return { value: JSON.parse(text), notices }
  }
  if (broken.index === 0 && looksLikeTable(text)) return { class: 'type', file: name, kind: 'csv' }
  return {
    class: 'syntax',
    file: name,
    kind: text.startsWith('version https://git-lfs') ? 'git-lfs' : broken.kind,
    found: visible(text.slice(broken.index, broken.index + broken.length)),
    excerpt: excerptAt(text, broken.index),
    ...placeOf(text, broken.index),
  }
}

/** Line and column of a place, both from 1. */
function placeOf(text: string, index: number): { line: number; column: number } {
  let line = 1
  let start = 0
  const breaks = /\r\n|\n|\r/g
  for (let found = breaks.exec(text); found && found.index < index; found = breaks.exec(text)) {
    line++
    start = breaks.lastIndex
  }
  return { line, column: Math.max(index - start, 0) + 1 }
}

/** The line around a place: up to 60 characters before it and 100 after, cut ends marked. */
function excerptAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 60), index)
  const after = text.slice(index, index + 100)
  const head = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const tail = after.split(/[\r\n]/, 1)[0] as string
  const opening = index > 60 && head.length === 60 ? '…' : ''
  const closing = index + 100 < text.length && tail.length === 100 ? '…' : ''
  return `${opening}${visible(`${head}${tail}`)}${closing}`
}

/** Characters that cannot be seen, by their number. */
function visible(text: string): string {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u00A0\u2028\u2029]/gu,
    character => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return quote(shown)
}

/** Text that is plainly something else: a page of the web, or markup of another kind. */
function contentOf(text: string): 'web-page' | 'markup' | null {
  const start = text.trimStart().slice(0, 2000)
  if (!/^<[!?/a-z]/i.test(start)) return null
  return /<(!doctype\s+html|html|head|body|title|script|h1|p|div)\b/i.test(start) ? 'web-page' : 'markup'
}

/** At least two lines with the same number of cells, the first of them headings. */
function looksLikeTable(text: string): boolean {
  const [head = '', next = ''] = text.split(/\r\n|\n|\r/, 2)
  return [',', ';', '\t', '|'].some(separator => {
    const cells = head.split(separator)
    const headings = cells.every(cell => /^[\p{L}\p{N}_ "().%/-]+$/u.test(cell))
    return cells.length > 1 && headings && next.split(separator).length === cells.length
  })
}
