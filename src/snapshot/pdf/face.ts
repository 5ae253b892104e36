import type { FontFace } from '../font-face.ts'
import { fontSubset } from '../font-subset.ts'
import { type FontTables, toFontFile, viewOf } from '../font-tables.ts'
import type { PdfObjects } from './objects.ts'
import { hexUnits, real } from './values.ts'

/** A font of a PDF. It remembers the characters that are written in it: those alone go into the file. */
export interface Face {
  /** Does it hold this one character? Every kind of space counts as held. */
  holds(character: string): boolean
  /** How wide a text is, pairs of letters moved together, as a multiple of its size. */
  widthOf(text: string): number
  /** The text as a file shows it: hexadecimals, with what moves pairs of letters together between them (ISO 32000-1, 9.4.3). */
  encode(text: string): string
  /** Writes the font and gives its number. */
  write(objects: PdfObjects): number
}

/**
 * A TrueType font as a PDF holds it (ISO 32000-1, 9.7): each character has a number of its own, in the order of first use, so that
 * two characters that look alike are still told apart when the text is copied.
 */
export function face(font: FontFace, bytes: Uint8Array, name: string): Face {
  const numbers = new Map<string, number>()
  const found = (character: string) => font.glyph(character.codePointAt(0) ?? 0)
  const glyphOf = (character: string) => found(character) ?? (/\s/u.test(character) ? (found(' ') ?? 0) : 0)
  const thousandths = (units: number) => (units * 1000) / font.unitsPerEm
  return {
    holds: character => glyphOf(character) > 0,
    widthOf(text) {
      const glyphs = [...text].map(glyphOf)
      let units = 0
      for (const [i, glyph] of glyphs.entries())
        units += font.advance(glyph) + (i > 0 ? font.kerning(glyphs[i - 1] ?? 0, glyph) : 0)
      return units / font.unitsPerEm
    },
    encode(text) {
      let shown = '<'
      let last: number | null = null
      for (const character of text) {
        const number = numbers.get(character) ?? numbers.size + 1
        numbers.set(character, number)
        const glyph = glyphOf(character)
        const moved = last === null ? 0 : font.kerning(last, glyph)
        if (moved !== 0) shown += `>${real(-thousandths(moved))}<`
        shown += number.toString(16).padStart(4, '0')
        last = glyph
      }
      return `[${shown}>]`
    },
    write(objects) {
      const characters = [...numbers.keys()]
      const glyphs = [0, ...characters.map(glyphOf)]
      const widths = glyphs.map(glyph => real(thousandths(font.advance(glyph))))
      return writeFont(objects, bytes, name, characters, glyphs, widths)
    },
  }
}

/** What a program that shows a PDF reads of a font; the rest stays behind. */
const shown = new Set(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])

function writeFont(
  objects: PdfObjects,
  bytes: Uint8Array,
  name: string,
  characters: readonly string[],
  glyphs: readonly number[],
  widths: readonly string[],
): number {
  const tables = fontSubset(bytes, glyphs)
  const subset = toFontFile(new Map([...tables].filter(([tag]) => shown.has(tag))))
  const tagged = `${subsetTag(characters)}+${name}`
  const file = objects.addStream(`/Length1 ${subset.length}`, subset)
  const map = new DataView(new ArrayBuffer(glyphs.length * 2))
  for (const [i, glyph] of glyphs.entries()) map.setUint16(i * 2, glyph)
  const numbering = objects.addStream('', new Uint8Array(map.buffer))
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${tagged} /Flags 4 ${extent(tables)} /ItalicAngle 0 /StemV 80 /FontFile2 ${file} 0 R >>`,
  )
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${tagged} ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor ${descriptor} 0 R /CIDToGIDMap ${numbering} 0 R /DW 0 /W [0 [${widths.join(' ')}]] >>`,
  )
  const unicode = objects.addStream('', toUnicode(characters))
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${tagged} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  )
}

/** How far its letters reach, in thousandths of the size (9.8.1). */
function extent(tables: FontTables): string {
  const [head, hhea] = [tables.get('head'), tables.get('hhea')]
  if (!head || !hhea) throw new Error('font without its measures')
  const [box, rise] = [viewOf(head), viewOf(hhea)]
  const inEm = (units: number) => real((units * 1000) / box.getUint16(18))
  const corners = [36, 38, 40, 42].map(at => inEm(box.getInt16(at)))
  const [ascent, descent] = [rise.getInt16(4), rise.getInt16(6)]
  return (
    `/FontBBox [${corners.join(' ')}] /Ascent ${inEm(ascent)} /Descent ${inEm(descent)} ` +
    `/CapHeight ${inEm(ascent * 0.7)}`
  )
}

/** Six letters that tell one part of a font from another (9.6.4), from the characters in it. */
function subsetTag(characters: readonly string[]): string {
  let sum = 7
  for (const character of characters) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 26 ** 6
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(sum / 26 ** i) % 26))).join(
    '',
  )
}

const perBlock = 100

/** Which character each number stands for: what is copied, searched and read aloud (9.10.3). */
function toUnicode(characters: readonly string[]): string {
  const lines = characters.map(
    (character, i) => `<${(i + 1).toString(16).padStart(4, '0')}> <${hexUnits(character)}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += perBlock) {
    const block = lines.slice(at, at + perBlock)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
