import { hueOf, mapPlateFrom, mapTintColour, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textLine } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import type { MapGround, MapShape } from './map-ground.ts'
import { type Leader, type MapLabel, nameFont } from './map-labels.ts'
import type { MapPlace } from './map-places.ts'
import { textureOf } from './map-texture.ts'
import { selectionHue } from './member-hue.ts'

/** The countries of a ground with all land under them, their tints and textures, and their labels. */
export function drawGround(
  { land, shapes }: MapGround,
  places: readonly MapPlace[],
  labels: readonly MapLabel[],
  context: DrawContext,
): SvgNode[] {
  const { palette } = context
  return [
    ...(land === '' ? [] : [svg('path', { d: land, fill: palette.sunken })]),
    ...shapes.flatMap(shape => {
      const place = places.find(({ id }) => id === shape.code)
      return place ? drawShape(shape, place, context) : []
    }),
    ...labels.flatMap(label => {
      const tint = places.find(({ id }) => id === label.code)?.tint ?? 0
      const isOverTint = label.leader === null && tint >= mapPlateFrom[palette.theme]
      return drawLabel(label, isOverTint, context)
    }),
  ]
}

function drawShape(
  { path, rings }: MapShape,
  place: MapPlace,
  { palette, file, selection }: DrawContext,
): SvgNode[] {
  const { gap, tint } = place
  const hue = hueOf(palette, selectionHue(file, selection))
  const shape = svg('path', {
    d: path,
    fill: gap ? palette.surface : mapTintColour(palette, hue, tint),
    stroke: palette.ink3,
    'stroke-width': 1,
    'stroke-linejoin': 'round',
    'stroke-dasharray': gap === 'not-reported' || gap === 'planned' ? '3 3' : undefined,
  })
  const texture = textureOf(place, rings)
  if (!texture || texture.path === '') return [shape]
  return [
    shape,
    svg('path', {
      d: texture.path,
      fill: 'none',
      stroke: palette.lineStrong,
      'stroke-width': texture.widthPx,
      'stroke-linecap': texture.isDotted ? 'round' : undefined,
    }),
  ]
}

function drawLabel(label: MapLabel, isOverTint: boolean, { palette }: DrawContext): SvgNode[] {
  const { name, isNumber, x, box } = label
  return [
    ...(label.leader ? drawLeader(label.leader, palette) : []),
    // a plain plate, so that no texture runs through the words and no tint takes their contrast
    ...(isNumber && !isOverTint ? [] : [svg('rect', { ...box, rx: 3, fill: palette.surface })]),
    textLine(name, x, label.nameBaseline, { ...nameFont, colour: palette.ink, anchor: 'middle' }),
    ...label.lines.map(({ text, baseline }) =>
      textLine(text, x, baseline, {
        ...label.wordsFont,
        colour: isNumber ? palette.ink : palette.ink2,
        anchor: 'middle',
      }),
    ),
  ]
}

const near = (value: number) => Math.round(value * 10) / 10

function drawLeader({ from: [x1, y1], to: [x2, y2], isFromEdge }: Leader, { ink2 }: Palette): SvgNode[] {
  return [
    svg('path', {
      d: `M${near(x1)} ${near(y1)}L${near(x2)} ${near(y2)}`,
      stroke: ink2,
      'stroke-width': 1,
    }),
    ...(isFromEdge ? [] : [svg('circle', { cx: x1, cy: y1, r: 2, fill: ink2 })]),
  ]
}
