import { csvRoute } from './csv-route.ts'
import { isPdf, readPdf } from './pdf-proof.ts'
import { isPng, pngText } from './png-text.ts'
import { fromProofText, type Proof, proofKeyword } from './proof.ts'
import { isSnapshotFault, type SnapshotFault } from './snapshot-fault.ts'
import { isSvg, readSvg } from './svg-proof.ts'
import { isZip, readZip } from './zip-proof.ts'

/** The largest file that is read, in bytes. */
export const snapshotLimit = 60_000_000

/** A table taken away as text: the view that it was taken from, without the numbers. */
export interface TableRoute {
  readonly kind: 'table'
  readonly route: string
}

/** What a saved file says of itself, whatever its name; or why it cannot be opened. Never throws, and never runs anything of the file. */
export function readSnapshot(bytes: Uint8Array): Proof | TableRoute | SnapshotFault {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > snapshotLimit) return { fault: 'large' }
  if (isPng(bytes)) {
    const text = pngText(bytes, proofKeyword)
    return typeof text === 'string' ? fromProofText(text) : text
  }
  if (isZip(bytes)) return readZip(bytes)
  if (isPdf(bytes)) return readPdf(bytes)
  return readText(bytes)
}

function readText(bytes: Uint8Array): Proof | TableRoute | SnapshotFault {
  const text = textOf(bytes)
  if (text === null) return { fault: 'none' }
  if (!/\S/.test(text)) return { fault: 'empty' }
  if (/^\s*\{/.test(text)) return readJson(text)
  if (isSvg(text)) return readSvg(text)
  const route = csvRoute(text)
  return route === null ? { fault: 'none' } : { kind: 'table', route }
}

/** A dataset is JSON too, and may be longer than any proof: it is not called a damaged one. */
function readJson(text: string): Proof | SnapshotFault {
  const isOurs = /^\s*\{\s*"format"\s*:\s*"program-dashboard"/.test(text.slice(0, 400))
  const read = fromProofText(text)
  return isOurs || !isSnapshotFault(read) ? read : { fault: 'none' }
}

/** As UTF-8, or as UTF-16 where its mark says so; null = no text. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  try {
    return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    }).decode(bytes)
  } catch {
    return null
  }
}
