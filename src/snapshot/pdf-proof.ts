import { fromProofText, type Proof, proofKeyword } from './proof.ts'
import type { SnapshotFault } from './snapshot-fault.ts'
import { unpack } from './unpack.ts'

/** Streams looked into, the last of a file first: a proof is written at its end. */
const most = 4_000

/** Does a file begin as a PDF does? Some programs write a few bytes ahead of it. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1_024)).includes('%PDF-')
}

/**
 * The proof that a PDF carries in a stream of its own (an attachment is one), packed by Flate or not. Looks at the streams one by one
 * and at nothing else of the file: fonts, pictures and scripts are never read.
 */
export function readPdf(bytes: Uint8Array): Proof | SnapshotFault {
  const text = latin(bytes)
  let isOurs = false
  for (const { index, 0: opening } of [...text.matchAll(/>>\s{0,4}stream\r?\n/g)].reverse().slice(0, most)) {
    const head = text.slice(Math.max(0, index - 2_000), index)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const start = index + opening.length
    const found = proofIn(bytes.subarray(start, endOf(text, start, dictionary)), dictionary)
    if (found === 'unreadable') isOurs = true
    else if (found) return found
  }
  const hasEnd = text.includes('startxref', Math.max(0, text.length - 2_048))
  return { fault: isOurs || !hasEnd ? 'damaged' : 'none' }
}

/** Where a stream ends: as its dictionary says where that is so, for its bytes may spell the word themselves. */
function endOf(text: string, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
  const declared = start + Number(length)
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(declared, declared + 12))) return declared
  const found = text.indexOf('endstream', start)
  return found < 0 ? text.length : found
}

function proofIn(stream: Uint8Array, dictionary: string): Proof | SnapshotFault | 'unreadable' | null {
  if (!/\/Filter\b/.test(dictionary)) return proofOf(stream)
  if (!/\/EmbeddedFile\b/.test(dictionary) || !/\/FlateDecode\b/.test(dictionary)) return null
  const plain = unpack(stream, 'zlib')
  if (plain === 'large') return null
  return typeof plain === 'string' ? 'unreadable' : proofOf(plain)
}

function proofOf(plain: Uint8Array): Proof | SnapshotFault | null {
  const head = latin(plain.subarray(0, 200)).trimStart()
  if (!head.startsWith('{') || !head.includes(`"${proofKeyword}"`)) return null
  return fromProofText(latin(plain).trim())
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
