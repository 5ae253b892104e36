import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subset from 'subset-font'
import { fontTables, toFontFile, viewOf } from '../snapshot/font-tables.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'src/snapshot/fonts')

/** The faces of the snapshots: the file in `src/snapshot/fonts`, and the file that it is cut from. */
const faces = [
  { file: 'sans', from: 'source-sans/TTF/SourceSans3-Regular.ttf', family: 'Sans', style: 'Regular' },
  { file: 'sans-italic', from: 'source-sans/TTF/SourceSans3-It.ttf', family: 'Sans', style: 'Italic' },
  { file: 'sans-bold', from: 'source-sans/TTF/SourceSans3-Semibold.ttf', family: 'Sans', style: 'Bold' },
  { file: 'serif', from: 'source-serif/TTF/SourceSerif4-Regular.ttf', family: 'Serif', style: 'Regular' },
  { file: 'serif-bold', from: 'source-serif/TTF/SourceSerif4-Semibold.ttf', family: 'Serif', style: 'Bold' },
] as const

type Face = (typeof faces)[number]

/** ASCII, Latin-1 and Latin Extended-A; then the letters of Hausa, Fulfulde, Bambara, Lingala and Tamasheq; then signs. */
const characters = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0x17f),
  ...'ƁɓƊɗɖɲƆɔƐɛƎǝƏəƔɣƖɩƱʊʋʼẼẽǍǎĚěǏǐǑǒǓǔǦǧȘșȚțḌḍḤḥḶḷṢṣṬṭẒẓẞ',
  ...'\u2007\u2009\u200a\u202f‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉€₦№™⅓⅔',
  ...'←↑→↓↔↗↘−×÷≈≠≤≥±∞√∑∆■□▲△▶▷▼▽◆●○◀▪◊✓✗✔✘',
].join('')

function span(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
}

/** Every font file of the snapshots by its name, cut to the letters that pictures use. The same bytes each time. */
export async function fontFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  for (const face of faces) {
    const whole = readFileSync(join(root, 'node_modules', face.from))
    const cut = await subset(whole, characters, {
      targetFormat: 'truetype',
      keepFeatures: ['kern'],
      noLayoutClosure: true,
      noHinting: true,
      dropTables: ['gasp', 'GSUB', 'GDEF'],
    })
    const tables = new Map(fontTables(cut))
    const spacing = tables.get('GPOS')
    if (spacing) tables.set('GPOS', withPlainLookups(spacing))
    tables.set('name', nameTable(face))
    made.set(`${face.file}.ttf`, toFontFile(tables))
  }
  return made
}

/**
 * Extension lookups (type 9) as the lookups that they stand for: after the cut every offset fits 16 bits, and readers that know no
 * extensions see the kerning too. Throws where one does not fit.
 */
function withPlainLookups(table: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(table)
  const view = viewOf(bytes)
  const list = view.getUint16(8)
  for (let i = 0; i < view.getUint16(list); i++) {
    const lookup = list + view.getUint16(list + 2 + i * 2)
    if (view.getUint16(lookup) !== 9) continue
    for (let j = 0; j < view.getUint16(lookup + 4); j++) {
      const at = lookup + 6 + j * 2
      const extension = lookup + view.getUint16(at)
      view.setUint16(lookup, view.getUint16(extension + 2))
      const offset = extension + view.getUint32(extension + 4) - lookup
      if (offset > 0xffff) throw new Error(`kerning too large: ${offset}`)
      view.setUint16(at, offset)
    }
  }
  return bytes
}

/** Names of our own, as the licence asks of a font that was changed: “Source” is reserved. Windows, Unicode, English. */
function nameTable({ family, style }: Face): Uint8Array {
  const name = `Dashboard ${family}`
  const names: [number, string][] = [
    [0, 'Copyright 2010-2024 Adobe (http://www.adobe.com/), with Reserved Font Name “Source”.'],
    [1, name],
    [2, style],
    [3, `${name} ${style}`],
    [4, `${name} ${style}`],
    [5, 'Version 1.000'],
    [6, `${name.replace(' ', '')}-${style}`],
    [13, 'SIL Open Font License, Version 1.1'],
    [14, 'https://openfontlicense.org'],
  ]
  const start = 6 + names.length * 12
  const bytes = new Uint8Array(start + names.reduce((sum, [, text]) => sum + text.length * 2, 0))
  const view = viewOf(bytes)
  view.setUint16(2, names.length)
  view.setUint16(4, start)
  let offset = 0
  for (const [i, [id, text]] of names.entries()) {
    const record = [3, 1, 0x409, id, text.length * 2, offset]
    for (const [j, value] of record.entries()) view.setUint16(6 + i * 12 + j * 2, value)
    for (let j = 0; j < text.length; j++) view.setUint16(start + offset + j * 2, text.charCodeAt(j))
    offset += text.length * 2
  }
  return bytes
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, bytes] of await fontFiles()) {
    writeFileSync(join(folder, name), bytes)
    console.log(`wrote ${name}: ${bytes.length} bytes`)
  }
  writeFileSync(join(folder, 'LICENSE.txt'), licenceText())
}

/** Where the fonts come from and what was changed, then the licence as it came. */
function licenceText(): string {
  const cut = 'Cut from Source Sans 3 and Source Serif 4 to the letters of the pictures, and renamed.'
  const [serif, sans] = ['source-serif', 'source-sans'].map(name =>
    readFileSync(join(root, 'node_modules', name, 'LICENSE.md'), 'utf8'),
  )
  return `${cut}\n\n${serif?.split('\n')[0]}\n${sans}`
}
