import type { Crosstab } from '../query/crosstab.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextBlock, textBlock } from '../ui/svg-text.ts'
import { drawLegend } from './draw-legend.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { cardsWidth, drawCards } from './map-cards-picture.ts'
import { mapGround } from './map-ground.ts'
import { drawGround } from './map-ground-picture.ts'
import { mapLabels } from './map-labels.ts'
import type { Outlines } from './map-outlines.ts'
import { type MapPlace, mapShown, rangeWords } from './map-places.ts'
import { labelText, totalWords } from './map-words.ts'
import { selectionHue } from './member-hue.ts'

const totalFont = { sizePx: 13, weight: 600, family: 'sans' } as const

/** Between the ground, the cards and the words. */
const gapPx = 20

/** A room so many times as wide as high has its cards and its legend beside the ground. */
const wideFrom = 1.6

/** A ground above its cards is so high for its width: with less its countries are small, with more there is only sea. */
const heights = { least: 0.42, most: 0.8 } as const

/** Cards beside the ground that leave the words less of their column stand two in a row. */
const mostCards = 0.8

/** What a map shows, apart from where it stands. */
interface MapParts {
  readonly places: readonly MapPlace[]
  readonly legend: readonly LegendItem[]
  ground(width: number, height: number | null): ReturnType<typeof mapGround>
  labels(ground: ReturnType<typeof mapGround>): ReturnType<typeof mapLabels>
  cards(places: readonly MapPlace[], top: number, width: number): ReturnType<typeof drawCards>
  total(top: number, width: number): TextBlock
}

/** Countries as outlines with their numbers; what has no outline stands below as cards, and the distinct total with it. */
export function drawMap(answer: Crosstab, outlines: Outlines, context: DrawContext): Drawing {
  const { locale, file, palette, measure, selection } = context
  const { places, ranges, gaps, isClaimless } = mapShown(answer, context, true)
  if (places.length === 0) return drawNothing(locale.say('picture.none'), context)
  const countries = places.filter(({ kind }) => kind === 'country')
  const codes = countries.map(({ id }) => id)
  const { words, tags } = totalWords(locale, file, answer, places)
  const all = [
    locale.say('words.pair', { name: locale.say('dimension.country.all'), words }),
    ...(tags === null ? [] : [locale.say('count.tags', { n: tags })]),
  ].join(' · ')
  const place = selectionHue(file, selection)
  const parts: MapParts = {
    places,
    legend: [
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
    ],
    ground: (width, height) => mapGround(codes, outlines, width, height),
    labels: ground => mapLabels(ground, countries.map(labelText), measure),
    cards: (shown, top, width) => drawCards(shown, answer.measure, top, { ...context, width }),
    total: (top, width) => textBlock(all, 0, top, width, { ...totalFont, colour: palette.ink }, measure),
  }
  const drawing = stacked(parts, context, null)
  if (!codes.some(code => outlines.countries[code])) return drawing
  return {
    ...drawing,
    within: ({ width, height }) => {
      const room = { ...context, width: Math.round(width) }
      const isWide = width >= height * wideFrom
      return (isWide ? besides(parts, room, height) : null) ?? stacked(parts, room, height)
    },
  }
}

/** The cards below the ground. `height` null = as high as the countries ask, and the legend stands elsewhere. */
function stacked(parts: MapParts, context: DrawContext, height: number | null): Drawing {
  const { width } = context
  const legend = height === null ? null : drawLegend(parts.legend, context)
  const ground = parts.ground(
    width,
    height === null ? null : roomAbove(parts, legend?.height ?? 0, width, height),
  )
  const labels = parts.labels(ground)
  const beside = parts.places.filter(({ id }) => !labels.some(({ code }) => code === id))
  const nodes = drawGround(ground, parts.places, labels, context)
  let y = ground.height > 0 ? ground.height + gapPx : 0
  const cards = parts.cards(beside, y, width)
  y += cards.height
  const total = parts.total(y, width)
  y += total.height
  nodes.push(...cards.nodes, ...total.nodes)
  if (!legend) return { width, height: y, nodes, legend: parts.legend }
  nodes.push(svg('g', { transform: `translate(0 ${y + gapPx})` }, ...legend.nodes))
  return { width, height: y + gapPx + legend.height, nodes, legend: [] }
}

/** What the words leave to a ground above them. */
function roomAbove(
  { places, cards, total }: MapParts,
  legendPx: number,
  width: number,
  height: number,
): number {
  const beyond = places.filter(({ kind }) => kind !== 'country')
  const words = cards(beyond, 0, width).height + total(0, width).height + legendPx + 2 * gapPx
  return Math.round(Math.max(width * heights.least, Math.min(height - words, width * heights.most)))
}

/** Cards, total and legend in a column beside a ground that takes all the rest. Null = the cards find no room there. */
function besides(parts: MapParts, context: DrawContext, height: number): Drawing | null {
  const { width } = context
  const high = Math.floor(height)
  for (let across = 1; cardsWidth(across) <= width * 0.4; across++) {
    const column = cardsWidth(across)
    const ground = parts.ground(width - column - gapPx, high)
    const labels = parts.labels(ground)
    const beside = parts.places.filter(({ id }) => !labels.some(({ code }) => code === id))
    const cards = parts.cards(beside, 0, column)
    if (cards.height > high * mostCards) continue
    const total = parts.total(cards.height, column)
    const legend = listed(parts.legend, cards.height + total.height + gapPx, { ...context, width: column })
    const words = [...cards.nodes, ...total.nodes, ...legend.nodes]
    return {
      ...{ width, height: Math.max(high, legend.end), legend: [] },
      nodes: [
        ...drawGround(ground, parts.places, labels, context),
        svg('g', { transform: `translate(${ground.width + gapPx} 0)` }, ...words),
      ],
    }
  }
  return null
}

/** A legend as a list: in a column a row would break at every other mark. */
function listed(items: readonly LegendItem[], top: number, context: DrawContext) {
  const nodes: SvgNode[] = []
  let end = top
  for (const item of items) {
    const line = drawLegend([item], context)
    nodes.push(svg('g', { transform: `translate(0 ${end})` }, ...line.nodes))
    end += line.height + 6
  }
  return { nodes, end: end - 6 }
}
