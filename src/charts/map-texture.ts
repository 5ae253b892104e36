import type { GapKind } from '../model/gap.ts'
import type { MapPlace } from './map-places.ts'
import { crossings, type Ring, rectOf } from './map-ring.ts'

/** Lines that fill a shape, and how thick they are drawn. */
interface MapTexture {
  readonly path: string
  readonly widthPx: number
  readonly isDotted: boolean
}

/**
 * A gap's texture cut to a shape: the same lines and dots as those of a box, drawn one by one, so that every program that
 * opens the picture shows them. Null for work that is planned, which has an edge and no texture.
 */
export function mapTexture(gap: GapKind, rings: readonly Ring[]): MapTexture | null {
  switch (gap) {
    case 'not-reported':
      return { path: lines(rings, 7, 'up'), widthPx: 1.1, isDotted: false }
    case 'withheld':
      return { path: lines(rings, 6, 'up') + lines(rings, 6, 'down'), widthPx: 0.9, isDotted: false }
    case 'stopped':
      return { path: lines(rings, 13, 'down'), widthPx: 2.2, isDotted: false }
    case 'not-planned':
      return { path: dots(rings, 8), widthPx: 1.8, isDotted: true }
    case 'planned':
      return null
  }
}

/** What fills a place that has no number: its gap's texture, or level lines where nothing is claimed; null = its tint. */
export function textureOf({ gap, isClaimless }: MapPlace, rings: readonly Ring[]): MapTexture | null {
  if (isClaimless) return claimlessTexture(rings)
  return gap && mapTexture(gap, rings)
}

/** Those of a gap are never level. */
function claimlessTexture(rings: readonly Ring[]): MapTexture {
  const path = levels(rings, 7)
    .flatMap(y => pairs(crossings(rings, y)).map(([from, to]) => `M${near(from)} ${near(y)}H${near(to)}`))
    .join('')
  return { path, widthPx: 0.9, isDotted: false }
}

const near = (value: number) => Math.round(value * 10) / 10
const half = Math.SQRT1_2

/** Lines at 45°: the shape is turned until they lie level, cut there, and the pieces are turned back. */
function lines(rings: readonly Ring[], stepPx: number, way: 'up' | 'down'): string {
  const sign = way === 'up' ? 1 : -1
  const turned = rings.map(ring =>
    ring.map(([x, y]): readonly [number, number] => [half * (x - sign * y), half * (sign * x + y)]),
  )
  const back = (x: number, y: number) => `${near(half * (x + sign * y))} ${near(half * (y - sign * x))}`
  return levels(turned, stepPx)
    .flatMap(y => pairs(crossings(turned, y)).map(([from, to]) => `M${back(from, y)}L${back(to, y)}`))
    .join('')
}

function dots(rings: readonly Ring[], stepPx: number): string {
  return levels(rings, stepPx)
    .flatMap(y =>
      pairs(crossings(rings, y)).flatMap(([from, to]) => {
        const first = Math.ceil(from / stepPx)
        const count = Math.max(0, Math.floor(to / stepPx) - first + 1)
        return Array.from({ length: count }, (_, i) => `M${near((first + i) * stepPx)} ${near(y)}h0`)
      }),
    )
    .join('')
}

function levels(rings: readonly Ring[], stepPx: number): number[] {
  const { y, height } = rectOf(rings.flat())
  const count = Math.max(0, Math.floor((height - stepPx / 2) / stepPx) + 1)
  return Array.from({ length: count }, (_, i) => y + stepPx / 2 + i * stepPx)
}

function pairs(crossed: readonly number[]): (readonly [number, number])[] {
  return crossed.flatMap((from, i) => {
    const to = crossed[i + 1]
    return i % 2 === 0 && to !== undefined ? [[from, to] as const] : []
  })
}
