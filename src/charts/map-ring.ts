import type { Box } from './texture.ts'

/** Corner after corner, in pixels; the last one joins the first. */
export type Ring = readonly (readonly [x: number, y: number])[]

const near = (value: number) => Math.round(value * 10) / 10

/** Rings as the path of an SVG, to a tenth of a pixel. */
export function toPath(rings: readonly Ring[]): string {
  return rings.map(ring => `M${ring.map(([x, y]) => `${near(x)} ${near(y)}`).join('L')}Z`).join('')
}

/** The smallest box around points. */
export function rectOf(points: Ring): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** What a ring encloses, in its own unit squared, whichever way round it goes. */
export function area(ring: Ring): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * v - u * y
  }, 0)
  return Math.abs(doubled) / 2
}

/** Is a point inside? In a hole it is not. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let isIn = false
  for (const ring of rings) {
    const { x: left, y: top, width, height } = boxOf(ring)
    // labels ask this of thousands of points: most rings are far away
    if (x < left || x > left + width || y < top || y > top + height) continue
    let [x1, y1] = ring[ring.length - 1] ?? [0, 0]
    for (let i = 0; i < ring.length; i++) {
      const [x2, y2] = ring[i] as readonly [number, number]
      if (y1 < y !== y2 < y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) < x) isIn = !isIn
      x1 = x2
      y1 = y2
    }
  }
  return isIn
}

const boxes = new WeakMap<Ring, Box>()

function boxOf(ring: Ring): Box {
  const known = boxes.get(ring) ?? rectOf(ring)
  boxes.set(ring, known)
  return known
}

/** Where a level line meets the edges of rings, from left to right: it is inside from the first to the second, and so on. */
export function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1]
      if (y1 < y !== y2 < y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    }
  }
  return found.sort((a, b) => a - b)
}
