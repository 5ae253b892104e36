import { crc32 } from './crc.ts'
import { fromProofText, type Proof, proofEntry } from './proof.ts'
import type { SnapshotFault } from './snapshot-fault.ts'
import { plainText } from './svg-proof.ts'
import { unpack, unpackedLimit } from './unpack.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly packedLength: number
  readonly length: number
  readonly sum: number
  readonly isLocked: boolean
  /** Where its own head begins. */
  readonly at: number
}

/** The most entries of a ZIP that are looked at. */
const most = 10_000

/** The most of them that could hold a proof and are unpacked: a workbook has two or three. */
const mostUnpacked = 100

/** Does a file begin as a ZIP does? Workbooks and presentations are ZIPs. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || bytes[2] === 5)
}

/**
 * The proof that a ZIP, a workbook or a presentation carries. Only entries that can hold one are unpacked, each checked for what it says
 * of its length before and for what it really holds while it is; all of them together hold no more than one may.
 */
export function readZip(bytes: Uint8Array): Proof | SnapshotFault {
  const entries = entriesOf(bytes)
  if (!Array.isArray(entries)) return entries
  const able = entries.filter(({ name }) => name === proofEntry || /^customXml\/item\d{1,4}\.xml$/.test(name))
  let left = unpackedLimit
  for (const entry of able.slice(0, mostUnpacked)) {
    const isOurs = entry.name === proofEntry
    left -= entry.length
    if (left < 0) return { fault: 'large' }
    const plain = contentOf(bytes, entry)
    if (typeof plain === 'string') {
      // a part of another program is none of our business
      if (isOurs || plain === 'large') return { fault: plain }
      continue
    }
    const text = new TextDecoder().decode(plain)
    if (isOurs) return fromProofText(text)
    const inner = /<(?:\w{1,40}:)?proof\b[^<>]{0,400}urn:program-dashboard:proof[^<>]{0,400}>/.exec(text)
    if (!inner) continue
    const end = text.lastIndexOf('</')
    return fromProofText(plainText(text.slice(inner.index + inner[0].length, end)).trim())
  }
  return { fault: 'none' }
}

/** The list at a ZIP's end (APPNOTE 4.3.12), each entry with what it says of itself. */
function entriesOf(bytes: Uint8Array): Entry[] | SnapshotFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = endOf(view)
  if (end === null) return { fault: 'damaged' }
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  if (count > most) return { fault: 'large' }
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { fault: 'damaged' }
    const lengths = [28, 30, 32].map(offset => view.getUint16(at + offset, true))
    const [name = 0, extra = 0, comment = 0] = lengths
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packedLength: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** The record that a ZIP ends with: behind it stands only a comment. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

function contentOf(bytes: Uint8Array, entry: Entry): Uint8Array | 'large' | 'damaged' {
  const { at, packedLength, length, method } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return 'damaged'
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packedLength > bytes.length || entry.isLocked) return 'damaged'
  const stored = bytes.subarray(start, start + packedLength)
  const plain = method === 8 ? unpack(stored, 'deflate', length) : method === 0 ? stored : 'damaged'
  if (typeof plain === 'string') return plain
  return plain.length === length && crc32(plain) === entry.sum ? plain : 'damaged'
}
