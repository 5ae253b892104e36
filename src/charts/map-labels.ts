import { type Font, type MeasureText, wrapText } from '../ui/measure-text.ts'
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
  /** The words in lines, each with its baseline: a number is one line. */
  readonly lines: readonly { readonly text: string; readonly baseline: number }[]
  readonly wordsFont: Font
  readonly box: Box
  readonly leader: Leader | null
}

/** From a country's middle to the nearest point of its label; from the edge of one so small that a line would cover it. */
export interface Leader {
  readonly from: Point
  readonly to: Point
  readonly isFromEdge: boolean
}

type Point = readonly [x: number, y: number]
type Line = Pick<Leader, 'from' | 'to'>

/** How the name of a country is set. */
export const nameFont: Font = { sizePx: 12.5, weight: 400, family: 'sans' }
const numberFont: Font = { sizePx: 19, weight: 600, family: 'serif' }
const wideNumberFont: Font = { sizePx: 14, weight: 600, family: 'serif' }
const gapFont: Font = { sizePx: 11.5, weight: 400, family: 'sans' }
const marginPx = 3
const smallPx = 28
/** Words longer than this stand in lines. */
const mostWords = 96

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
    const middle = insideMost(shape, size, 0.75, isFree)
    if (middle) {
      placed.push(label(text, size, middle, null))
      continue
    }
    const isClear = (leader: Leader, box: Box) =>
      ground.shapes.every(other => other === shape || !isOver(leader, other)) &&
      placed.every(
        ({ box: other, leader: line }) =>
          !isCut(other, leader) && (!line || (!isCut(box, line) && !isCrossing(leader, line))),
      )
    const place = beside(shape, size).find(at => {
      const box = boxAt(at, size)
      return isFree(box) && !covers(box, shape) && isClear(leaderTo(shape, box), box)
    })
    const over = place ? undefined : insideMost(shape, size, 0.4, isFree)
    if (place) placed.push(label(text, size, place, leaderTo(shape, boxAt(place, size))))
    else if (over) placed.push(label(text, size, over, null))
  }
  return placed
}

interface Size {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly wordsFont: Font
}

function sizeOf({ name, words, isNumber }: MapLabelText, measure: MeasureText): Size {
  const wordsFont = !isNumber ? gapFont : words.length > 4 ? wideNumberFont : numberFont
  const lines = isNumber ? [words] : wrapText(words, mostWords, wordsFont, measure)
  const widths = lines.map(line => measure(line, wordsFont))
  return {
    width: Math.max(measure(name, nameFont), ...widths) + 2 * marginPx,
    height: lineHeight(nameFont) + lines.length * leadingOf(wordsFont) + 2 * marginPx,
    lines,
    wordsFont,
  }
}

/** Closer than running text: a number is one line. */
const leadingOf = (font: Font) => Math.round(font.sizePx * 1.1)

function boxAt([x, y]: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function label(text: MapLabelText, size: Size, at: Point, leader: Leader | null): MapLabel {
  const box = boxAt(at, size)
  const { wordsFont } = size
  const top = box.y + marginPx + lineHeight(nameFont)
  return {
    ...text,
    x: at[0],
    nameBaseline: box.y + marginPx + nameFont.sizePx * 0.9,
    lines: size.lines.map((line, i) => ({
      text: line,
      baseline: top + i * leadingOf(wordsFont) + wordsFont.sizePx * 0.9,
    })),
    wordsFont,
    box,
    leader,
  }
}

const parts = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75]

/** Places in a shape, the nearest to its middle first. */
function placesIn({ box, centre }: MapShape): Point[] {
  const far = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1])
  const grid = parts.flatMap(down =>
    parts.map((across): Point => [box.x + across * box.width, box.y + down * box.height]),
  )
  return [centre, ...grid].sort((a, b) => far(a) - far(b))
}

/** Where in the shape, nearest to its middle, the label fits whole, with a little room around it. */
function insideOf(shape: MapShape, size: Size): Point | undefined {
  const roomy = { ...size, width: size.width + 6, height: size.height + 4 }
  if (roomy.width > shape.box.width || roomy.height > shape.box.height) return undefined
  return placesIn(shape).find(at => shareInside(boxAt(at, roomy), shape) === 1)
}

/** Where at least a share of the label lies in the shape, and nothing in its way; the more inside the better. */
function insideMost(
  shape: MapShape,
  size: Size,
  least: number,
  isFree: (box: Box) => boolean,
): Point | undefined {
  const found = placesIn(shape).flatMap(at => {
    const box = boxAt(at, size)
    const share = shareInside(box, shape)
    return share >= least && isFree(box) ? [{ at, share }] : []
  })
  return found.sort((a, b) => b.share - a.share)[0]?.at
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

function leaderTo({ centre, box: country }: MapShape, box: Box): Leader {
  const to = nearest(centre, box)
  const isFromEdge = country.width < smallPx && country.height < smallPx
  return { from: isFromEdge ? nearest(to, country) : centre, to, isFromEdge }
}

function nearest([x, y]: Point, box: Box): Point {
  return [Math.min(Math.max(x, box.x), box.x + box.width), Math.min(Math.max(y, box.y), box.y + box.height)]
}

/** Does a line run over a country? */
function isOver({ from, to }: Line, { rings }: MapShape): boolean {
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].some(along =>
    isInside(rings, from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])),
  )
}

/** Does a line run through a box? */
function isCut(box: Box, line: Line): boolean {
  const { x, y, width, height } = box
  const [right, bottom] = [x + width, y + height]
  return (
    isAround(box, line.to) ||
    isAround(box, line.from) ||
    isCrossing(line, { from: [x, y], to: [right, bottom] }) ||
    isCrossing(line, { from: [x, bottom], to: [right, y] })
  )
}

function isCrossing(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, [x, y]: Point) =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) > 0
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to)
}
