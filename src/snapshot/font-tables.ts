/** The tables of a TrueType font by their tag (`glyf`, `name`), each its own bytes. */
export type FontTables = ReadonlyMap<string, Uint8Array>

const headerBytes = 12
const recordBytes = 16

/** The tables of a font file (OpenType 1.9, “Organization of an OpenType font”). */
export function fontTables(file: Uint8Array): FontTables {
  const view = viewOf(file)
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = headerBytes + i * recordBytes
    const tag = String.fromCharCode(...file.subarray(at, at + 4))
    const from = view.getUint32(at + 8)
    tables.set(tag, new Uint8Array(file.subarray(from, from + view.getUint32(at + 12))))
  }
  return tables
}

/** A font file of tables, in the order of their tags, with its sums put right. */
export function toFontFile(tables: FontTables): Uint8Array<ArrayBuffer> {
  const given = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const start = headerBytes + given.length * recordBytes
  const size = given.reduce((sum, [, { length }]) => sum + padded(length), start)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  const power = 2 ** Math.floor(Math.log2(given.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, given.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (given.length - power) * 16)
  let from = start
  let head = 0
  for (const [i, [tag, bytes]] of given.entries()) {
    const at = headerBytes + i * recordBytes
    file.set(bytes, from)
    if (tag === 'head') {
      head = from
      // it holds the sum of the whole file, and is 0 while that is made
      view.setUint32(from + 8, 0)
    }
    for (const [j, letter] of [...tag].entries()) file[at + j] = letter.charCodeAt(0)
    view.setUint32(at + 4, tableSum(file.subarray(from, from + bytes.length)))
    view.setUint32(at + 8, from)
    view.setUint32(at + 12, bytes.length)
    from += padded(bytes.length)
  }
  if (head > 0) view.setUint32(head + 8, (0xb1b0afba - tableSum(file)) >>> 0)
  return file
}

/** Big-endian reading of bytes, wherever they lie. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Tables begin at every fourth byte. */
export const padded = (length: number) => (length + 3) & ~3

/** The sum that a font's header states of a table: of its words of four bytes, the last one filled with 0. */
export function tableSum(bytes: Uint8Array): number {
  const whole = new Uint8Array(padded(bytes.length))
  whole.set(bytes)
  const view = viewOf(whole)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
