import type { Crosstab } from '../query/crosstab.ts'
import { hueOf, mapPlateFrom, mapTintColour, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { drawCards } from './map-cards-picture.ts'
import { type MapGround, type MapShape, mapGround } from './map-ground.ts'
import { type Leader, type MapLabel, mapLabels, nameFont } from './map-labels.ts'
import type { Outlines } from './map-outlines.ts'
import { type MapPlace, mapShown, rangeWords } from './map-places.ts'
import { textureOf } from './map-texture.ts'
import { labelText, totalWords } from './map-words.ts'
import { selectionHue } from './member-hue.ts'

const totalFont = { sizePx: 13, weight: 600, family: 'sans' } as const

/** Countries as outlines with their numbers; what has no outline stands below as cards, and the distinct total with it. */
export function drawMap(answer: Crosstab, outlines: Outlines, context: DrawContext): Drawing {
  const { locale, file, palette, measure, width, selection } = context
  const shown = mapShown(answer, context, true)
  const { places, ranges, gaps, isClaimless } = shown
  if (places.length === 0) return drawNothing(locale.say('picture.none'), context)
  const countries = places.filter(({ kind }) => kind === 'country')
  const ground = mapGround(
    countries.map(({ id }) => id),
    outlines,
    width,
  )
  const labels = mapLabels(ground, countries.map(labelText), measure)
  const nodes: SvgNode[] = drawGround(ground, places, labels, context)
  let y = ground.height > 0 ? ground.height + 20 : 0
  const beside = places.filter(({ id }) => !labels.some(({ code }) => code === id))
  const drawn = drawCards(beside, answer.measure, y, context)
  nodes.push(...drawn.nodes)
  y += drawn.height
  const { words, tags } = totalWords(locale, file, answer, places)
  const all = [
    locale.say('words.pair', { name: locale.say('dimension.country.all'), words }),
    ...(tags === null ? [] : [locale.say('count.tags', { n: tags })]),
  ].join(' · ')
  const total = textBlock(all, 0, y, width, { ...totalFont, colour: palette.ink }, measure)
  const place = selectionHue(file, selection)
  const legend: LegendItem[] = [
    ...ranges.map(
      (range): LegendItem => ({
        swatch: { kind: 'shade', step: range.step, place },
        label: rangeWords(context, answer, range),
      }),
    ),
    ...(isClaimless
      ? [{ swatch: { kind: 'claimless' }, label: locale.say('measure.evidence.none') } as const]
      : []),
    ...gapLegend(locale, gaps),
  ]
  return { width, height: y + total.height, nodes: [...nodes, ...total.nodes], legend, isShaped: true }
}

function drawGround(
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
