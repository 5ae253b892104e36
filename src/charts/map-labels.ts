import type { Font, MeasureText } from '../ui/measure-text.ts'
import { lineHeight } from '../ui/svg-text.ts'
import type { MapGround, MapShape } from './map-ground.ts'
import { isInside } from './map-ring.ts'
import type { Box } from './texture.ts'

/** What a country's label says: its name above its number, or above why there is none. */
export interface MapLabelText {
  readonly code: string
  readonly name: string
  readonly words: string
  readonly isNumber: boolean
}

/** A label in its place. Its lines are centred on `x`; `leader` runs to the country where the label stands beside it. */
export interface MapLabel extends MapLabelText {
  readonly x: number
  readonly nameBaseline: number
  readonly wordsBaseline: number
  readonly wordsFont: Font
  readonly box: Box
  readonly leader: Leader | null
}

/** From a country's middle to the nearest point of its label. */
export interface Leader {
  readonly from: Point
  readonly to: Point
}

type Point = readonly [x: number, y: number]

export const nameFont: Font = { sizePx: 12.5, weight: 400, family: 'sans' }
const numberFont: Font = { sizePx: 19, weight: 600, family: 'serif' }
const wideNumberFont: Font = { sizePx: 14, weight: 600, family: 'serif' }
const gapFont: Font = { sizePx: 11.5, weight: 400, family: 'sans' }
const marginPx = 3

/**
 * Where each country's label stands: inside of its shape where it fits, else over its middle where no other country of
 * the map is covered, else beside it with a line to it. A country whose label finds no room has none: it is said in words.
 */
export function mapLabels(
  ground: MapGround,
  texts: readonly MapLabelText[],
  measure: MeasureText,
): readonly MapLabel[] {
  const placed: MapLabel[] = []
  const wanted = texts
    .flatMap(text => {
      const shape = ground.shapes.find(({ code }) => code === text.code)
      return shape && shape.rings.length > 0 ? [{ shape, text, size: sizeOf(text, measure) }] : []
    })
    .sort((a, b) => b.shape.areaPx - a.shape.areaPx)
  // those that fit inside first: a label beside its country can give way, one inside cannot
  const left = wanted.filter(({ shape, text, size }) => {
    const middle = insideOf(shape, size)
    if (!middle) return true
    placed.push(label(text, size, middle, null))
    return false
  })
  for (const { shape, text, size } of left) {
    const isFree = (box: Box) =>
      isWithin(box, ground) &&
      placed.every(other => !overlaps(box, other.box)) &&
      ground.shapes.every(other => other === shape || !covers(box, other))
    const middle = boxAt(shape.centre, size)
    if (isFree(middle) && shareInside(middle, shape) >= 0.5) {
      placed.push(label(text, size, shape.centre, null))
      continue
    }
    const isClear = (leader: Leader, box: Box) =>
      placed.every(
        ({ box: other, leader: line }) =>
          !isCut(other, leader) && (!line || (!isCut(box, line) && !isCrossing(leader, line))),
      )
    const place = beside(shape, size).find(at => {
      const box = boxAt(at, size)
      return isFree(box) && !covers(box, shape) && isClear(leaderTo(shape.centre, box), box)
    })
    if (place) placed.push(label(text, size, place, leaderTo(shape.centre, boxAt(place, size))))
  }
  return placed
}

interface Size {
  readonly width: number
  readonly height: number
  readonly wordsFont: Font
}

function sizeOf({ name, words, isNumber }: MapLabelText, measure: MeasureText): Size {
  const wordsFont = !isNumber ? gapFont : words.length > 4 ? wideNumberFont : numberFont
  return {
    width: Math.max(measure(name, nameFont), measure(words, wordsFont)) + 2 * marginPx,
    height: lineHeight(nameFont) + wordsFont.sizePx + 2 * marginPx,
    wordsFont,
  }
}

function boxAt([x, y]: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function label(text: MapLabelText, size: Size, at: Point, leader: Leader | null): MapLabel {
  const box = boxAt(at, size)
  const nameBaseline = box.y + marginPx + nameFont.sizePx * 0.85
  return {
    ...text,
    x: at[0],
    nameBaseline,
    wordsBaseline: nameBaseline + lineHeight(size.wordsFont) * 0.72 + 6,
    wordsFont: size.wordsFont,
    box,
    leader,
  }
}

/** Where in the shape, nearest to its middle, the label fits whole. */
function insideOf(shape: MapShape, size: Size): Point | null {
  const { x, y, width, height } = shape.box
  if (size.width > width || size.height > height) return null
  const parts = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75]
  const candidates: Point[] = [
    shape.centre,
    ...parts.flatMap(down => parts.map((across): Point => [x + across * width, y + down * height])),
  ]
  const far = ([px, py]: Point) => Math.hypot(px - shape.centre[0], py - shape.centre[1])
  const fitting = candidates.filter(at => shareInside(boxAt(at, size), shape) === 1)
  return fitting.sort((a, b) => far(a) - far(b))[0] ?? null
}

/** Points of a box: its corners, the middles of its edges, and its own. */
function pointsOf({ x, y, width, height }: Box): Point[] {
  return [0, 0.5, 1].flatMap(down =>
    [0, 0.25, 0.5, 0.75, 1].map((across): Point => [x + across * width, y + down * height]),
  )
}

function shareInside(box: Box, { rings }: MapShape): number {
  const points = pointsOf(box)
  return points.filter(([x, y]) => isInside(rings, x, y)).length / points.length
}

function covers(box: Box, shape: MapShape): boolean {
  const { centre } = shape
  return (overlaps(box, shape.box) && shareInside(box, shape) > 0) || isAround(box, centre)
}

const isAround = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px > x && px < x + width && py > y && py < y + height

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isWithin({ x, y, width, height }: Box, ground: MapGround): boolean {
  return x >= 0 && y >= 0 && x + width <= ground.width && y + height <= ground.height
}

/** Middles of places beside a shape, the nearest first: to the right and left, then below and above. */
function beside({ box }: MapShape, size: Size): Point[] {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2]
  const [toSide, toEdge] = [(box.width + size.width) / 2, (box.height + size.height) / 2]
  return [10, 24, 40, 58].flatMap((away): Point[] => [
    [middleX + toSide + away, middleY],
    [middleX - toSide - away, middleY],
    [middleX + toSide + away, middleY + away],
    [middleX + toSide + away, middleY - away],
    [middleX - toSide - away, middleY + away],
    [middleX - toSide - away, middleY - away],
    [middleX, middleY + toEdge + away],
    [middleX, middleY - toEdge - away],
  ])
}

function leaderTo(from: Point, box: Box): Leader {
  const [x, y] = from
  return {
    from,
    to: [Math.min(Math.max(x, box.x), box.x + box.width), Math.min(Math.max(y, box.y), box.y + box.height)],
  }
}

/** Does a line run through a box? */
function isCut(box: Box, line: Leader): boolean {
  const { x, y, width, height } = box
  const [right, bottom] = [x + width, y + height]
  return (
    isAround(box, line.to) ||
    isAround(box, line.from) ||
    isCrossing(line, { from: [x, y], to: [right, bottom] }) ||
    isCrossing(line, { from: [x, bottom], to: [right, y] })
  )
}

function isCrossing(a: Leader, b: Leader): boolean {
  const side = ({ from, to }: Leader, [x, y]: Point) =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) > 0
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to)
}
