import { real } from './values.ts'

type Point = readonly [number, number]

/** How many numbers each command of a path takes (SVG 2, 9.3). */
const takes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/** The outline of an SVG path in the operators of PDF: lines and cubic curves. */
export function pathOperators(d: string): string {
  const operators: string[] = []
  const to = ([x, y]: Point) => `${real(x)} ${real(y)}`
  const curve = (a: Point, b: Point, end: Point) => operators.push(`${to(a)} ${to(b)} ${to(end)} c`)
  let [at, start, handle]: [Point, Point, Point | null] = [[0, 0], [0, 0], null]
  let last = ''
  for (const { name, values } of commandsOf(d)) {
    const command = name.toUpperCase()
    const isRelative = name !== command
    const point = (i: number): Point => [
      (values[i] ?? 0) + (isRelative ? at[0] : 0),
      (values[i + 1] ?? 0) + (isRelative ? at[1] : 0),
    ]
    const mirrored = (kinds: string): Point =>
      handle && kinds.includes(last) ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at
    const line = (end: Point) => {
      operators.push(`${to(end)} l`)
      at = end
    }
    switch (command) {
      case 'M':
        at = point(0)
        start = at
        operators.push(`${to(at)} m`)
        break
      case 'L':
        line(point(0))
        break
      case 'H':
        line([(values[0] ?? 0) + (isRelative ? at[0] : 0), at[1]])
        break
      case 'V':
        line([at[0], (values[0] ?? 0) + (isRelative ? at[1] : 0)])
        break
      case 'C':
      case 'S': {
        const [first, second, end] =
          command === 'C' ? [point(0), point(2), point(4)] : [mirrored('CS'), point(0), point(2)]
        curve(first, second, end)
        ;[handle, at] = [second, end]
        break
      }
      case 'Q':
      case 'T': {
        const [middle, end]: [Point, Point] =
          command === 'Q' ? [point(0), point(2)] : [mirrored('QT'), point(0)]
        curve(between(at, middle), between(end, middle), end)
        ;[handle, at] = [middle, end]
        break
      }
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values
        const end = point(5)
        const arcs = arcCurves(at, end, rx, ry, (turn * Math.PI) / 180, large !== 0, sweep !== 0)
        if (arcs) for (const [a, b, c] of arcs) curve(a, b, c)
        else operators.push(`${to(end)} l`)
        at = end
        break
      }
      case 'Z':
        operators.push('h')
        at = start
        break
    }
    last = command
  }
  return operators.join('\n')
}

/** A quadratic curve's handle as a cubic one's: two thirds of the way. */
const between = (from: Point, to: Point): Point => [
  from[0] + ((to[0] - from[0]) * 2) / 3,
  from[1] + ((to[1] - from[1]) * 2) / 3,
]

/** Each command with its own numbers: what follows the first set repeats the command, a second `M` being an `L`. */
function* commandsOf(d: string): Generator<{ name: string; values: number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const count = takes[letter.toUpperCase()]
    if (count === undefined) throw new Error(`not a path: ${d.slice(0, 40)}`)
    if (count === 0) {
      yield { name: letter, values: [] }
      continue
    }
    const numbers = numbersOf(rest, count === 7)
    for (let at = 0; at < numbers.length; at += count) {
      const again = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
      yield { name: at === 0 ? letter : again, values: numbers.slice(at, at + count) }
    }
  }
}

const numeral = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
// the two flags of an arc may stand without a space after them
const arcNumerals =
  /([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]+([-+]?[\d.]+)[\s,]+([01])[\s,]*([01])[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)/gi

function numbersOf(text: string, isArc: boolean): number[] {
  if (!isArc) return (text.match(numeral) ?? []).map(Number)
  return [...text.matchAll(arcNumerals)].flatMap(match => match.slice(1, 8).map(Number))
}

/** An elliptical arc as cubic curves of a quarter at most (SVG 2, B.2.4); null = a straight line. */
function arcCurves(
  from: Point,
  to: Point,
  givenX: number,
  givenY: number,
  turn: number,
  isLarge: boolean,
  isSweep: boolean,
): [Point, Point, Point][] | null {
  if (givenX === 0 || givenY === 0 || (from[0] === to[0] && from[1] === to[1])) return null
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * dx + sin * dy, -sin * dx + cos * dy]
  const excess = Math.sqrt(Math.max(1, (x / givenX) ** 2 + (y / givenY) ** 2))
  const [rx, ry] = [Math.abs(givenX) * excess, Math.abs(givenY) * excess]
  const [a, b] = [(rx * y) ** 2, (ry * x) ** 2]
  const share = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - a - b) / (a + b))) * (isLarge === isSweep ? -1 : 1)
  const [cx, cy] = [(share * rx * y) / ry, (-share * ry * x) / rx]
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx)
  let span = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
  if (isSweep && span < 0) span += 2 * Math.PI
  if (!isSweep && span > 0) span -= 2 * Math.PI
  const [middleX, middleY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const place = (px: number, py: number): Point => {
    const [ex, ey] = [rx * px + cx, ry * py + cy]
    return [cos * ex - sin * ey + middleX, sin * ex + cos * ey + middleY]
  }
  const pieces = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9))
  const step = span / pieces
  const reach = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: pieces }, (_, i) => {
    const [s, e] = [first + i * step, first + (i + 1) * step]
    return [
      place(Math.cos(s) - reach * Math.sin(s), Math.sin(s) + reach * Math.cos(s)),
      place(Math.cos(e) + reach * Math.sin(e), Math.sin(e) - reach * Math.cos(e)),
      i === pieces - 1 ? to : place(Math.cos(e), Math.sin(e)),
    ]
  })
}
