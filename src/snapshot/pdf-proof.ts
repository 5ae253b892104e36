import { fromProofText, type Proof, proofKeyword, proofLength } from './proof.ts'
import type { SnapshotFault } from './snapshot-fault.ts'
import { unpack } from './unpack.ts'

/** Streams looked into, the last of a file first: a proof is written at its end. */
const most = 4_000

/** Packed attachments looked into, the last of a file first. */
const mostUnpacked = 20

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
  let [streams, unpacked, next] = [0, 0, text.length]
  for (const { word, start } of streamsOf(text)) {
    if (++streams > most) break
    const head = text.slice(Math.max(0, word - 2_000), word)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const stream = bytes.subarray(start, endOf(text, start, next, dictionary))
    next = word
    const isPacked = /\/Filter\b/.test(dictionary)
    if (isPacked && (!isPackedFile(dictionary) || ++unpacked > mostUnpacked)) continue
    const found = proofIn(stream, isPacked)
    if (found === 'unreadable') isOurs = true
    else if (found) return found
  }
  const hasEnd = text.includes('startxref', Math.max(0, text.length - 2_048))
  return { fault: isOurs || !hasEnd ? 'damaged' : 'none' }
}

/** Where the word stands that a stream begins with, and where its first byte does: the last of a file first, none sought before it is asked for. */
function* streamsOf(text: string): Generator<{ readonly word: number; readonly start: number }> {
  let word = text.lastIndexOf('stream')
  while (word > 0) {
    const [opening] = /^stream\r?\n/.exec(text.slice(word, word + 8)) ?? []
    const isStream = opening !== undefined && />>\s{0,4}$/.test(text.slice(Math.max(0, word - 6), word))
    if (isStream) yield { word, start: word + opening.length }
    word = text.lastIndexOf('stream', word - 1)
  }
}

/** Where a stream ends: as its dictionary says where that is so, for its bytes may spell the word themselves; before the next one else. */
function endOf(text: string, start: number, next: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
  const declared = start + Number(length)
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(declared, declared + 12))) return declared
  const found = text.slice(start, next).indexOf('endstream')
  return found < 0 ? next : start + found
}

const isPackedFile = (dictionary: string) =>
  /\/EmbeddedFile\b/.test(dictionary) && /\/FlateDecode\b/.test(dictionary)

function proofIn(stream: Uint8Array, isPacked: boolean): Proof | SnapshotFault | 'unreadable' | null {
  if (!isPacked) return proofOf(stream)
  const plain = unpack(stream, 'zlib', proofLength)
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
