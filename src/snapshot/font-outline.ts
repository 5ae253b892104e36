import { viewOf } from './font-tables.ts'

/** A step along a glyph’s edge, in units of the font, y upwards: to a point, or (Q) to the last one, bent towards the first. */
export interface OutlineStep {
  readonly to: 'M' | 'L' | 'Q'
  readonly points: readonly number[]
}

/** Where each glyph’s bytes lie in `glyf`: its start, and at the end the end of the last one. */
export function glyphOffsets(loca: Uint8Array, isLong: boolean): number[] {
  const view = viewOf(loca)
  const size = isLong ? 4 : 2
  return Array.from({ length: loca.length / size }, (_, i) =>
    isLong ? view.getUint32(i * 4) : view.getUint16(i * 2) * 2,
  )
}

/** A part of a glyph that is a glyph of its own, where it is moved to and how it is turned. */
interface GlyphPart {
  readonly glyph: number
  readonly matrix: readonly [number, number, number, number, number, number]
}

/** The glyphs that a glyph is put together from (é: e and ´); none = it is drawn by itself. */
export function glyphParts(bytes: Uint8Array): readonly GlyphPart[] {
  if (bytes.length === 0) return []
  const view = viewOf(bytes)
  if (view.getInt16(0) >= 0) return []
  const parts: GlyphPart[] = []
  let at = 10
  for (let flags = 0x20; (flags & 0x20) !== 0; ) {
    flags = view.getUint16(at)
    const glyph = view.getUint16(at + 2)
    at += 4
    const isWord = (flags & 1) !== 0
    const [x, y] = isWord
      ? [view.getInt16(at), view.getInt16(at + 2)]
      : [view.getInt8(at), view.getInt8(at + 1)]
    at += isWord ? 4 : 2
    const share = (offset: number) => view.getInt16(at + offset) / 16384
    let turn: [number, number, number, number] = [1, 0, 0, 1]
    if ((flags & 8) !== 0) turn = [share(0), 0, 0, share(0)]
    else if ((flags & 0x40) !== 0) turn = [share(0), 0, 0, share(2)]
    else if ((flags & 0x80) !== 0) turn = [share(0), share(2), share(4), share(6)]
    at += (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
    parts.push({ glyph, matrix: [...turn, x, y] })
  }
  return parts
}

/** The edges of a glyph of the `glyf` table (OpenType 1.9), whole or put together from others; [] = it leaves no mark. */
export function outlineOf(glyph: number, bytesOf: (glyph: number) => Uint8Array): readonly OutlineStep[] {
  const bytes = bytesOf(glyph)
  const parts = glyphParts(bytes)
  if (parts.length === 0) return bytes.length === 0 ? [] : contours(bytes)
  return parts.flatMap(({ glyph: part, matrix: [a, b, c, d, x, y] }) =>
    outlineOf(part, bytesOf).map(({ to, points }) => ({
      to,
      points: points.map((value, i) =>
        i % 2 === 0 ? a * value + c * (points[i + 1] ?? 0) + x : b * (points[i - 1] ?? 0) + d * value + y,
      ),
    })),
  )
}

interface Point {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

function contours(bytes: Uint8Array): readonly OutlineStep[] {
  const view = viewOf(bytes)
  const count = view.getInt16(0)
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(10 + i * 2))
  const points = pointsOf(view, 10 + count * 2, (ends.at(-1) ?? -1) + 1)
  return ends.flatMap((end, i) => contour(points.slice((ends[i - 1] ?? -1) + 1, end + 1)))
}

function pointsOf(view: DataView, instructions: number, count: number): Point[] {
  let at = instructions + 2 + view.getUint16(instructions)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = view.getUint8(at++)
    const times = (flag & 8) === 0 ? 1 : view.getUint8(at++) + 1
    for (let i = 0; i < times; i++) flags.push(flag)
  }
  const along = (short: number, same: number) => {
    let place = 0
    return flags.map(flag => {
      if ((flag & short) !== 0) place += ((flag & same) !== 0 ? 1 : -1) * view.getUint8(at++)
      else if ((flag & same) === 0) {
        place += view.getInt16(at)
        at += 2
      }
      return place
    })
  }
  const xs = along(2, 16)
  const ys = along(4, 32)
  return flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, isOn: (flag & 1) !== 0 }))
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true })

/** A closed edge: between two points that bend it lies one that it passes through. */
function contour(given: readonly Point[]): OutlineStep[] {
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last) return []
  const start = first.isOn ? first : last.isOn ? last : between(first, last)
  const steps: OutlineStep[] = [{ to: 'M', points: [start.x, start.y] }]
  let bend: Point | null = null
  for (const point of [...given.slice(first.isOn ? 1 : 0), start]) {
    if (point.isOn) {
      steps.push(
        bend
          ? { to: 'Q', points: [bend.x, bend.y, point.x, point.y] }
          : { to: 'L', points: [point.x, point.y] },
      )
      bend = null
      continue
    }
    if (bend) {
      const middle = between(bend, point)
      steps.push({ to: 'Q', points: [bend.x, bend.y, middle.x, middle.y] })
    }
    bend = point
  }
  return steps
}
