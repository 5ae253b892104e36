import { type Kerning, kerningOf } from './font-kerning.ts'
import { glyphOffsets, type OutlineStep, outlineOf } from './font-outline.ts'
import { fontTables, viewOf } from './font-tables.ts'

/** One font file, read: what a letter looks like and how much room it takes, in units of the font (1000 = the size). */
export interface FontFace {
  readonly unitsPerEm: number
  /** The glyph of a character by its code point; null = the font has none. */
  glyph(codePoint: number): number | null
  advance(glyph: number): number
  readonly kerning: Kerning
  outline(glyph: number): readonly OutlineStep[]
}

/** A TrueType font as `commands/make-fonts.ts` makes them. Throws for a file without the tables that it needs. */
export function fontFace(file: Uint8Array): FontFace {
  const tables = fontTables(file)
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (!found) throw new Error(`font without a table: ${tag}`)
    return found
  }
  const head = viewOf(table('head'))
  const widths = viewOf(table('hmtx'))
  const measured = viewOf(table('hhea')).getUint16(34)
  const glyphs = charactersOf(table('cmap'))
  const glyf = table('glyf')
  const offsets = glyphOffsets(table('loca'), head.getInt16(50) === 1)
  const bytesOf = (glyph: number) => glyf.subarray(offsets[glyph] ?? 0, offsets[glyph + 1] ?? 0)
  const outlines = new Map<number, readonly OutlineStep[]>()
  return {
    unitsPerEm: head.getUint16(18),
    glyph: codePoint => glyphs.get(codePoint) ?? null,
    advance: glyph => widths.getUint16(Math.min(glyph, measured - 1) * 4),
    kerning: kerningOf(tables.get('GPOS')),
    outline(glyph) {
      const known = outlines.get(glyph)
      if (known) return known
      const drawn = outlineOf(glyph, bytesOf)
      outlines.set(glyph, drawn)
      return drawn
    },
  }
}

/** The glyph of each character of the first plane: `cmap`, format 4. */
function charactersOf(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(cmap)
  const glyphs = new Map<number, number>()
  for (let i = 0; i < view.getUint16(2); i++) {
    const at = view.getUint32(4 + i * 8 + 4)
    if (view.getUint16(at) !== 4) continue
    const doubled = view.getUint16(at + 6)
    for (let j = 0; j < doubled; j += 2) {
      const end = view.getUint16(at + 14 + j)
      const startAt = at + 16 + doubled + j
      const start = view.getUint16(startAt)
      const delta = view.getUint16(startAt + doubled)
      const rangeAt = startAt + 2 * doubled
      const range = view.getUint16(rangeAt)
      for (let code = start; code <= end && code < 0xffff; code++) {
        const found = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2)
        const glyph = found === 0 ? 0 : (found + delta) & 0xffff
        if (glyph !== 0) glyphs.set(code, glyph)
      }
    }
    return glyphs
  }
  return glyphs
}
