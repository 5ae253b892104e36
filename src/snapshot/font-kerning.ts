import { viewOf } from './font-tables.ts'

/** How much closer (below 0) or further apart two glyphs stand than their widths say, in units of the font. */
export type Kerning = (left: number, right: number) => number

const none: Kerning = () => 0
const xAdvance = 4
const bits = (format: number) => [...format.toString(2)].filter(bit => bit === '1').length

/** The pair adjustments of a font’s GPOS table (OpenType 1.9, lookup type 2), as left by `commands/make-fonts.ts`: no other lookups. */
export function kerningOf(table: Uint8Array | undefined): Kerning {
  if (!table) return none
  const view = viewOf(table)
  const list = view.getUint16(8)
  const subtables: Subtable[] = []
  for (let i = 0; i < view.getUint16(list); i++) {
    const lookup = list + view.getUint16(list + 2 + i * 2)
    if (view.getUint16(lookup) !== 2) continue
    for (let j = 0; j < view.getUint16(lookup + 4); j++)
      subtables.push(subtableOf(view, lookup + view.getUint16(lookup + 6 + j * 2)))
  }
  return (left, right) => {
    for (const subtable of subtables) {
      const found = subtable(left, right)
      if (found !== null) return found
    }
    return 0
  }
}

/** The adjustment of a pair; null = the next subtable is asked. */
type Subtable = (left: number, right: number) => number | null

function subtableOf(view: DataView, at: number): Subtable {
  const covered = coverageOf(view, at + view.getUint16(at + 2))
  const [first, second] = [view.getUint16(at + 4), view.getUint16(at + 6)]
  const size = 2 * (bits(first) + bits(second))
  const skip = 2 * bits(first & (xAdvance - 1))
  const valueAt = (record: number) => ((first & xAdvance) === 0 ? 0 : view.getInt16(record + skip))
  if (view.getUint16(at) === 1) {
    const pairs = new Map<number, ReadonlyMap<number, number>>()
    const pairsOf = (index: number) => {
      const set = at + view.getUint16(at + 10 + index * 2)
      const found = new Map<number, number>()
      for (let i = 0; i < view.getUint16(set); i++) {
        const record = set + 2 + i * (2 + size)
        found.set(view.getUint16(record), valueAt(record + 2))
      }
      pairs.set(index, found)
      return found
    }
    return (left, right) => {
      const index = covered.get(left)
      if (index === undefined) return null
      return (pairs.get(index) ?? pairsOf(index)).get(right) ?? null
    }
  }
  const lefts = classesOf(view, at + view.getUint16(at + 8))
  const rights = classesOf(view, at + view.getUint16(at + 10))
  const across = view.getUint16(at + 14)
  return (left, right) => {
    if (!covered.has(left)) return null
    const cell = (lefts.get(left) ?? 0) * across + (rights.get(right) ?? 0)
    return valueAt(at + 16 + cell * size)
  }
}

/** Each covered glyph’s place. */
function coverageOf(view: DataView, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const isList = view.getUint16(at) === 1
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    if (isList) {
      found.set(view.getUint16(at + 4 + i * 2), i)
      continue
    }
    const range = at + 4 + i * 6
    const start = view.getUint16(range)
    for (let glyph = start; glyph <= view.getUint16(range + 2); glyph++)
      found.set(glyph, view.getUint16(range + 4) + glyph - start)
  }
  return found
}

/** The class of each glyph that has one other than 0. */
function classesOf(view: DataView, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2)
    for (let i = 0; i < view.getUint16(at + 4); i++) found.set(start + i, view.getUint16(at + 6 + i * 2))
    return found
  }
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const range = at + 4 + i * 6
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph++)
      found.set(glyph, view.getUint16(range + 4))
  }
  return found
}
