import { fromProofText, type Proof, proofKeyword } from './proof.ts'
import type { SnapshotFault } from './snapshot-fault.ts'

const open = /<(?:[A-Za-z_][\w.-]*:)?metadata\b[^<>]*>/g
const close = /<\/(?:[A-Za-z_][\w.-]*:)?metadata\s*>/g

/** Does a text begin as an SVG file does? */
export function isSvg(text: string): boolean {
  return /^\s*</.test(text.slice(0, 200)) && /<(?:[A-Za-z_][\w.-]*:)?svg[\s>]/.test(text.slice(0, 10_000))
}

/**
 * The proof that an SVG carries as the text of a `metadata` element: also where another program has written the file anew, with
 * a prefix, with other entities or as CDATA. Nothing of the file is parsed as a document, so nothing of it can load or run.
 */
export function readSvg(text: string): Proof | SnapshotFault {
  let isOurs = false
  let read = 0
  for (const start of text.matchAll(open)) {
    // one inside of another was read with it: a thousand of them are not read a thousand times
    if (start.index < read) continue
    const from = start.index + start[0].length
    close.lastIndex = from
    const end = close.exec(text)
    const inner = plainText(text.slice(from, end?.index ?? text.length)).trim()
    const carries = inner.startsWith('{') && inner.slice(0, 200).includes(`"${proofKeyword}"`)
    if (carries) return end ? fromProofText(inner) : { fault: 'damaged' }
    isOurs ||= start[0].includes(proofKeyword)
    if (!end) break
    read = end.index
  }
  return { fault: isOurs ? 'damaged' : 'none' }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An element's text without what XML adds to it. */
export function plainText(markup: string): string {
  // past the last end of a section every beginning of one would be followed to the end of the text in vain
  const last = markup.lastIndexOf(']]>')
  const end = last < 0 ? 0 : last + 3
  return withoutMarkup(markup.slice(0, end)) + withoutMarkup(markup.slice(end).replaceAll('<![CDATA[', ''))
}

function withoutMarkup(markup: string): string {
  return markup.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<[^<>]*>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, data: string | undefined, hex?: string, decimal?: string, name?: string) => {
      if (data !== undefined) return data
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
      return code === null || code > 0x10ffff ? '' : String.fromCodePoint(code)
    },
  )
}
