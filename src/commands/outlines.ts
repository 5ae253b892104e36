import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { whereAlpha2 } from 'iso-3166-1'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { Outline, Outlines } from '../charts/map-outlines.ts'
import { area } from '../charts/map-ring.ts'

type Topology = Parameters<typeof presimplify>[0]
type Polygons = readonly (readonly (readonly (readonly number[])[])[])[]

/**
 * What a map of some 900 pixels does not show: bends whose triangle is smaller than `bend` square degrees, islands smaller
 * than `least` square degrees, and anything finer than one degree in `parts`.
 */
const country = { bend: 0.001, parts: 100, least: 0 }
const land = { bend: 0.1, parts: 10, least: 0.5 }

/** How far beyond the countries land is kept, in degrees: further out than a map of them reaches. */
const around = 30

/** The atlas has no code for a land whose code is none of ISO's own; it is found by its name. */
const namedOnly: Readonly<Record<string, string>> = { XK: 'Kosovo' }

/**
 * The shapes of countries, and of land around them, from Natural Earth at 1 : 50 million (public domain) as world-atlas
 * packs it. Neighbours are simplified along the border that they share, so that no gap opens between them. A code
 * without a shape is left out.
 */
export function cutOutlines(codes: readonly string[]): Outlines {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const atlas: Topology = JSON.parse(readFileSync(path, 'utf8'))
  const weighed = presimplify(atlas)
  const fine = simplify(weighed, country.bend)
  const coarse = simplify(weighed, land.bend)
  const { countries } = fine.objects
  const shapes = countries?.type === 'GeometryCollection' ? countries.geometries : []
  const found = [...new Set(codes)].sort().flatMap(code => {
    const id = whereAlpha2(code)?.numeric
    const shape = shapes.find(each =>
      id ? each.id === id : nameOf(each) !== undefined && nameOf(each) === namedOnly[code],
    )
    return shape ? [[code, trimmed(polygonsOf(feature(fine, shape)), country)] as const] : []
  })
  const all = coarse.objects.land
  const box = boxOf(found.flatMap(([, outline]) => outline.flat(2)))
  return {
    countries: Object.fromEntries(found),
    land: all
      ? trimmed(polygonsOf(feature(coarse, all)), land).filter(rings => isNear(boxOf(rings.flat()), box))
      : [],
  }
}

const nameOf = (shape: { readonly properties?: unknown }) =>
  (shape.properties as { readonly name?: string } | undefined)?.name

function polygonsOf(shape: ReturnType<typeof feature>): Polygons {
  const parts = shape.type === 'FeatureCollection' ? shape.features : [shape]
  return parts.flatMap(({ geometry }): Polygons => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
}

function trimmed(polygons: Polygons, { parts, least }: typeof country): Outline {
  return polygons
    .map(rings => rings.map(ring => rounded(ring, parts)).filter(ring => ring.length > 3 && area(ring) > 0))
    .filter(([outer]) => outer && area(outer) > least)
}

/** Points to the nearest part of a degree, each once. */
function rounded(ring: readonly (readonly number[])[], parts: number): [number, number][] {
  const near = (degrees = 0) => Math.round(degrees * parts) / parts
  return ring
    .map(([longitude, latitude]): [number, number] => [near(longitude), near(latitude)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1])
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(points: readonly (readonly [number, number])[]): Box {
  return points.reduce<Box>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  )
}

function isNear([west, south, east, north]: Box, [w, s, e, n]: Box): boolean {
  return west < e + around && east > w - around && south < n + around && north > s - around
}
