import type { MeasureText } from '../ui/measure-text.ts'
import type { SvgNode } from '../ui/svg.ts'
import { textPieces } from './text-pieces.ts'

/** The rectangle that something is drawn in, in pixels of its surroundings. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Point = readonly [number, number]

/** Where an element leaves its marks, in its parent’s pixels; null = none. Curves are taken for the box of their points. */
export function boundsOf(node: SvgNode, measure: MeasureText): Bounds | null {
  const own = ownBounds(node, measure)
  const inner = node.name === 'text' ? [] : node.children
  const parts = inner.flatMap(child => (typeof child === 'string' ? [] : (boundsOf(child, measure) ?? [])))
  const whole = around([...(own ? [own] : []), ...parts])
  return whole && moved(whole, String(node.attributes.transform ?? ''))
}

/** How far letters reach above and below their line, as shares of their size. */
export const letterReach = { above: 0.78, below: 0.24 } as const

function ownBounds(node: SvgNode, measure: MeasureText): Bounds | null {
  const { attributes } = node
  const number = (name: string) => Number(attributes[name] ?? 0)
  switch (node.name) {
    case 'text': {
      const pieces = textPieces(node)
      const width = pieces.reduce((sum, { text, font }) => sum + measure(text, font), 0)
      if (width === 0) return null
      const size = Math.max(...pieces.map(({ font }) => font.sizePx))
      const anchor = { middle: width / 2, end: width }[String(attributes['text-anchor'])] ?? 0
      const left = number('x') - anchor
      const y = number('y')
      return {
        left,
        right: left + width,
        top: y - size * letterReach.above,
        bottom: y + size * letterReach.below,
      }
    }
    case 'rect':
      return {
        left: number('x'),
        top: number('y'),
        right: number('x') + number('width'),
        bottom: number('y') + number('height'),
      }
    case 'circle': {
      const r = number('r')
      const [x, y] = [number('cx'), number('cy')]
      return { left: x - r, top: y - r, right: x + r, bottom: y + r }
    }
    case 'line':
      return around([pointBounds([number('x1'), number('y1')]), pointBounds([number('x2'), number('y2')])])
    case 'path':
      return around(pathPoints(String(attributes.d ?? '')).map(pointBounds))
    default:
      return null
  }
}

const pointBounds = ([x, y]: Point): Bounds => ({ left: x, top: y, right: x, bottom: y })

function around(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
}

/** Every point that a path names. */
function pathPoints(d: string): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)?.map(Number) ?? []
    const isRelative = letter !== letter.toUpperCase()
    const kind = letter.toUpperCase()
    const across = { M: 2, L: 2, T: 2, Q: 4, S: 4, C: 6, A: 7, H: 1, V: 1 }[kind] ?? 0
    for (let i = 0; across > 0 && i + across <= numbers.length; i += across) {
      const step = numbers.slice(i, i + across)
      const pairs: Point[] =
        kind === 'H'
          ? [[(isRelative ? x : 0) + (step[0] ?? 0), y]]
          : kind === 'V'
            ? [[x, (isRelative ? y : 0) + (step[0] ?? 0)]]
            : toPairs(kind === 'A' ? step.slice(5) : step).map(
                ([px, py]): Point => (isRelative ? [x + px, y + py] : [px, py]),
              )
      points.push(...pairs)
      ;[x, y] = pairs.at(-1) ?? [x, y]
    }
  }
  return points
}

function toPairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((value, i): Point[] => (i % 2 === 0 ? [[value, numbers[i + 1] ?? 0]] : []))
}

/** After its transforms, the last of them first; turns are not known here and leave it as it is. */
function moved(bounds: Bounds, transform: string): Bounds {
  let { left, top, right, bottom } = bounds
  for (const [, name, values = ''] of [...transform.matchAll(/([a-z]+)\(([^)]*)\)/gi)].reverse()) {
    const [a = 0, b] = values.split(/[\s,]+/).map(Number)
    if (name === 'translate') {
      const down = b ?? 0
      ;[left, right, top, bottom] = [left + a, right + a, top + down, bottom + down]
    } else if (name === 'scale') {
      const down = b ?? a
      ;[left, right, top, bottom] = [left * a, right * a, top * down, bottom * down]
    }
  }
  return { left, top, right, bottom }
}

/** The elements that show between two heights, groups opened: what lies wholly outside is left out. */
export function between(
  nodes: readonly SvgNode[],
  from: number,
  to: number,
  measure: MeasureText,
): readonly SvgNode[] {
  return nodes.flatMap(node => {
    const bounds = remembered(node, measure)
    if (!bounds || bounds.bottom <= from + 0.25 || bounds.top >= to - 0.25) return []
    const shift = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)$/.exec(String(node.attributes.transform ?? ''))
    if (node.name !== 'g' || (node.attributes.transform !== undefined && !shift)) return [node]
    const down = Number(shift?.[2] ?? 0)
    const inner = node.children.filter(child => typeof child !== 'string')
    return [{ ...node, children: between(inner, from - down, to - down, measure) }]
  })
}

const known = new WeakMap<SvgNode, Bounds | null>()

/** A drawing in many parts asks the same of each of its elements once a part. */
function remembered(node: SvgNode, measure: MeasureText): Bounds | null {
  let bounds = known.get(node)
  if (bounds === undefined) {
    bounds = boundsOf(node, measure)
    known.set(node, bounds)
  }
  return bounds
}
