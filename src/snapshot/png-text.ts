import { strToU8, zlibSync } from 'fflate'
import { crc32 } from './crc.ts'
import type { SnapshotFault } from './snapshot-fault.ts'
import { unpack } from './unpack.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const chunkType = 'iTXt'

/** Do the bytes begin as a PNG does? */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** A PNG with a text of its own in an `iTXt` chunk behind its head (PNG 1.2 §4.2.3): UTF-8, packed where that is shorter. Throws for what is no PNG. */
export function withPngText(bytes: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const head = chunkAt(bytes, signature.length)
  if (!isPng(bytes) || head?.type !== 'IHDR') throw new Error('not a PNG')
  if (!/^[\x21-\x7e]{1,79}$/.test(keyword)) throw new Error(`not a keyword of a PNG: ${keyword}`)
  const plain = strToU8(text)
  const packed = zlibSync(plain, { level: 9 })
  const isPacked = packed.length < plain.length
  // keyword, NUL, packed?, method, language, NUL, keyword translated, NUL
  const before = [...strToU8(keyword), 0, isPacked ? 1 : 0, 0, 0, 0]
  const body = joined([strToU8(chunkType), Uint8Array.from(before), isPacked ? packed : plain])
  return joined([
    bytes.subarray(0, head.end),
    fourBytes(body.length - 4),
    body,
    fourBytes(crc32(body)),
    bytes.subarray(head.end),
  ])
}

/** The text that a PNG carries under a keyword, packed or not. `none`: it has no such chunk; `damaged`: it ends early, or its bytes were changed. */
export function pngText(bytes: Uint8Array, keyword: string): string | SnapshotFault {
  if (!isPng(bytes)) return { fault: 'none' }
  const wanted = strToU8(keyword)
  for (let at = signature.length; ; ) {
    const chunk = chunkAt(bytes, at)
    if (!chunk) return { fault: 'damaged' }
    if (chunk.type === chunkType && isUnder(wanted, chunk.body)) {
      if (!chunk.isWhole) return { fault: 'damaged' }
      return textOf(chunk.body.subarray(wanted.length + 1))
    }
    if (chunk.type === 'IEND') return { fault: 'none' }
    at = chunk.end
  }
}

function isUnder(keyword: Uint8Array, body: Uint8Array): boolean {
  return body[keyword.length] === 0 && keyword.every((byte, i) => body[i] === byte)
}

function textOf(body: Uint8Array): string | SnapshotFault {
  const language = body.indexOf(0, 2)
  const translated = language < 0 ? -1 : body.indexOf(0, language + 1)
  const [flag, method] = body
  if (translated < 0 || (flag !== 0 && flag !== 1) || method !== 0) return { fault: 'damaged' }
  const stored = body.subarray(translated + 1)
  const plain = flag === 1 ? unpack(stored, 'zlib') : stored
  if (typeof plain === 'string') return { fault: plain }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    return { fault: 'damaged' }
  }
}

interface Chunk {
  readonly type: string
  readonly body: Uint8Array
  /** Its sum is right. */
  readonly isWhole: boolean
  /** Where the next one begins. */
  readonly end: number
}

/** The chunk that begins at a place; null = the file ends before it does. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | null {
  if (at + 12 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const length = view.getUint32(at)
  const end = at + 12 + length
  if (end > bytes.length) return null
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
  return {
    type,
    body: bytes.subarray(at + 8, end - 4),
    // only the chunk that is read: a picture of 40 MB is not summed up
    get isWhole() {
      return crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4)
    },
    end,
  }
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
