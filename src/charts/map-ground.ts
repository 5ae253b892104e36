import { type GeoContext, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { Outline, Outlines } from './map-outlines.ts'
import { area, type Ring, rectOf, toPath } from './map-ring.ts'
import type { Box } from './texture.ts'

/** A country on the map: its rings in pixels, and where its largest part stands. */
export interface MapShape {
  readonly code: string
  readonly rings: readonly Ring[]
  readonly path: string
  /** Around its main parts: an island far away does not count. */
  readonly box: Box
  readonly centre: readonly [x: number, y: number]
  readonly areaPx: number
}

/** Countries projected into a frame, with all land under them. */
export interface MapGround {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly shapes: readonly MapShape[]
  /** Codes that have no outline: they are said in words. */
  readonly without: readonly string[]
}

/** Room between the countries and the frame, and the frame's least and most height for its width. */
const paddingPx = 14
const heights = { least: 0.36, most: 0.58 } as const
/** A frame is never closer than so many degrees across: the countries' neighbours tell where one is. */
const closest = 16
/** Parts of a country smaller than this share of its largest do not decide what the frame shows. */
const mainPart = 0.1

const drawn = new WeakMap<Outlines, Map<string, MapGround>>()
/** Grounds kept: those of a page, its thumbnails and the sizes that a picture is tried in. */
const mostDrawn = 12

/** The ground of countries in a frame, worked out once. `height` null = as high as the countries ask. */
export function mapGround(
  codes: readonly string[],
  outlines: Outlines,
  width: number,
  height: number | null = null,
): MapGround {
  const known = drawn.get(outlines) ?? new Map<string, MapGround>()
  drawn.set(outlines, known)
  const key = `${codes.join(' ')} ${width} ${height}`
  const ground = known.get(key) ?? projected(codes, outlines, width, height)
  // the latest last
  known.delete(key)
  known.set(key, ground)
  const [oldest] = known.keys()
  if (known.size > mostDrawn && oldest !== undefined) known.delete(oldest)
  return ground
}

/**
 * The outlines of countries, in Equal Earth: areas keep their proportion, so that no country looks larger for lying
 * further north. Turned to the countries' middle and fitted to the frame.
 */
function projected(
  codes: readonly string[],
  outlines: Outlines,
  width: number,
  asked: number | null,
): MapGround {
  const known = codes.flatMap(code => {
    const outline = outlines.countries[code]
    return outline ? [{ code, outline, main: mainParts(outline) }] : []
  })
  const without = codes.filter(code => !outlines.countries[code])
  if (known.length === 0) return { width, height: 0, land: '', shapes: [], without }
  const all = polygons(known.flatMap(({ main }) => main))
  const projection = geoEqualEarth()
    .rotate([-geoCentroid(all)[0], 0])
    .scale(1)
    .translate([0, 0])
    .precision(0.2)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all)
  const room = width - 2 * paddingPx
  const closestScale = room / ((closest * Math.PI) / 180)
  const mostHeight = (asked ?? width * heights.most) - 2 * paddingPx
  const scale = Math.min(room / (right - left), mostHeight / (bottom - top), closestScale)
  const least = width * (known.length > 1 ? heights.least : heights.most)
  const height = Math.round(asked ?? Math.max((bottom - top) * scale + 2 * paddingPx, least))
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  return {
    width,
    height,
    land: toPath(ringsOf(projection, outlines.land)),
    shapes: known.map(({ code, outline, main }): MapShape => {
      const rings = ringsOf(projection, outline)
      const [x = 0, y = 0] = geoPath(projection).centroid(polygons(main.slice(0, 1)))
      return {
        code,
        rings,
        path: toPath(rings),
        box: rectOf(ringsOf(projection, main).flat()),
        centre: [x, y],
        areaPx: geoPath(projection).area(polygons(outline)),
      }
    }),
    without,
  }
}

type Projection = ReturnType<typeof geoEqualEarth>

function polygons(coordinates: Outline) {
  // the library's type asks for lists that may be changed; it changes none
  return { type: 'MultiPolygon' as const, coordinates: coordinates as [number, number][][][] }
}

/** A country's polygons, the largest first, without those that are small beside it. */
function mainParts(outline: Outline): Outline {
  const sized = outline.map(rings => ({ rings, size: area(rings[0] ?? []) })).sort((a, b) => b.size - a.size)
  return sized.filter(({ size }) => size >= (sized[0]?.size ?? 0) * mainPart).map(({ rings }) => rings)
}

function ringsOf(projection: Projection, outline: Outline): Ring[] {
  const rings: [number, number][][] = []
  const context: GeoContext = {
    beginPath() {},
    arc() {},
    closePath() {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
  }
  geoPath(projection, context)(polygons(outline))
  return rings.filter(ring => ring.length > 2)
}
