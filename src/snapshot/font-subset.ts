import { zlibSync } from 'fflate'
import { glyphOffsets, glyphParts } from './font-outline.ts'
import { type FontTables, fontTables, padded, tableSum, viewOf } from './font-tables.ts'

/** The font file with the shapes of these glyphs alone; every number of a glyph stays as it was. */
export function fontSubset(file: Uint8Array, glyphs: Iterable<number>): FontTables {
  const tables = new Map(fontTables(file))
  const [head, loca, glyf] = [tables.get('head'), tables.get('loca'), tables.get('glyf')]
  if (!head || !loca || !glyf) throw new Error('font without shapes')
  const offsets = glyphOffsets(loca, viewOf(head).getInt16(50) === 1)
  const bytesOf = (glyph: number) => glyf.subarray(offsets[glyph] ?? 0, offsets[glyph + 1] ?? 0)
  const kept = new Set<number>()
  const keep = (glyph: number) => {
    if (kept.has(glyph)) return
    kept.add(glyph)
    for (const part of glyphParts(bytesOf(glyph))) keep(part.glyph)
  }
  keep(0)
  for (const glyph of glyphs) keep(glyph)
  const places = new Uint8Array(offsets.length * 4)
  const shapes = new Uint8Array(glyf.length)
  let end = 0
  for (let glyph = 0; glyph < offsets.length - 1; glyph++) {
    viewOf(places).setUint32(glyph * 4, end)
    if (!kept.has(glyph)) continue
    const bytes = bytesOf(glyph)
    shapes.set(bytes, end)
    end += bytes.length
  }
  viewOf(places).setUint32(places.length - 4, end)
  const longHead = new Uint8Array(head)
  viewOf(longHead).setInt16(50, 1)
  return tables.set('head', longHead).set('loca', places).set('glyf', shapes.slice(0, end))
}

/** A font as WOFF 1.0: each table packed by itself. */
export function woff(tables: FontTables): Uint8Array {
  const given = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const packed = given.map(([tag, bytes]) => {
    const small = zlibSync(bytes, { level: 9 })
    return { tag, bytes, stored: small.length < bytes.length ? small : bytes }
  })
  const start = 44 + packed.length * 20
  const length = packed.reduce((sum, { stored }) => sum + padded(stored.length), start)
  const file = new Uint8Array(length)
  const view = viewOf(file)
  view.setUint32(0, 0x774f4646)
  view.setUint32(4, 0x00010000)
  view.setUint32(8, length)
  view.setUint16(12, packed.length)
  const whole = packed.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + packed.length * 16)
  view.setUint32(16, whole)
  view.setUint16(20, 1)
  let from = start
  for (const [i, { tag, bytes, stored }] of packed.entries()) {
    const at = 44 + i * 20
    for (const [j, letter] of [...tag].entries()) file[at + j] = letter.charCodeAt(0)
    view.setUint32(at + 4, from)
    view.setUint32(at + 8, stored.length)
    view.setUint32(at + 12, bytes.length)
    view.setUint32(at + 16, tableSum(bytes))
    file.set(stored, from)
    from += padded(stored.length)
  }
  return file
}
