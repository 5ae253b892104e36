import type { MeasureId } from '../model/measures/index.ts'
import type { Font } from '../ui/measure-text.ts'
import { hueOf, mapPlateFrom, mapTintColour } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import type { MapPlace } from './map-places.ts'
import { selectionHue } from './member-hue.ts'
import { type Box, drawClaimless, drawGap } from './texture.ts'

const size = { width: 150, height: 58 } as const
const gapPx = 18
const insetPx = 10
const name: Font = { sizePx: 12, weight: 400, family: 'sans' }
const number: Font = { sizePx: 22, weight: 600, family: 'serif' }
const wideNumber: Font = { sizePx: 15, weight: 600, family: 'serif' }
const small: Font = { sizePx: 11, weight: 400, family: 'sans' }

/** What so many cards in a row take. */
export function cardsWidth(count: number): number {
  return count * (size.width + gapPx) - gapPx
}

/** Places that stand beside a map, in rows of cards: the name above, the number on its tint, or the gap with its texture. */
export function drawCards(
  places: readonly MapPlace[],
  measure: MeasureId,
  top: number,
  context: DrawContext,
): { nodes: SvgNode[]; height: number } {
  const { palette, width } = context
  const perRow = Math.max(1, Math.floor((width + gapPx) / (size.width + gapPx)))
  const nodes: SvgNode[] = []
  let y = top
  for (let from = 0; from < places.length; from += perRow) {
    const row = places.slice(from, from + perRow)
    const x = (i: number) => i * (size.width + gapPx)
    const names = row.map((place, i) =>
      textBlock(place.name, x(i), y, size.width, { ...name, colour: palette.ink }, context.measure),
    )
    y += Math.max(...names.map(({ height }) => height)) + 5
    const cards = row.flatMap((place, i) => drawCard(place, measure, { x: x(i), y, ...size }, context))
    nodes.push(...names.flatMap(block => block.nodes), ...cards)
    y += size.height + gapPx
  }
  return { nodes, height: y - top }
}

function drawCard(
  { words, gap, isClaimless, tint, total }: MapPlace,
  shown: MeasureId,
  box: Box,
  { locale, palette, measure, file, selection }: DrawContext,
): SvgNode[] {
  const { x, y, width } = box
  if (gap || isClaimless) {
    const style = { ...small, colour: palette.ink2 }
    const said = textBlock(words, x + insetPx, y + 9, width - 2 * insetPx, style, measure)
    const widest = Math.max(...said.lines.map(line => measure(line, small)))
    const plate = { x: x + 6, y: y + 7, width: widest + 8, height: said.height + 5, rx: 3 }
    const ground = gap ? drawGap(gap, box, palette) : drawClaimless(box, palette)
    return [...ground, svg('rect', { ...plate, fill: palette.surface }), ...said.nodes]
  }
  const hue = hueOf(palette, selectionHue(file, selection))
  const claimed = total.changes > 0 && shown !== 'changes' && total.ratio === null
  const font = words.length > 4 ? wideNumber : number
  const below = claimed ? locale.say('picture.claimed', { n: total.changes }) : ''
  const widest = Math.max(measure(words, font), measure(below, small))
  const plate = { x: x + 5, y: y + 6, width: widest + 10, height: claimed ? 46 : 28, rx: 3 }
  return [
    svg('rect', { ...box, rx: 6, fill: mapTintColour(palette, hue, tint), stroke: palette.line }),
    ...(tint < mapPlateFrom[palette.theme] ? [] : [svg('rect', { ...plate, fill: palette.surface })]),
    textLine(words, x + insetPx, y + 28, { ...font, colour: palette.ink }),
    ...(claimed ? [textLine(below, x + insetPx, y + 46, { ...small, colour: palette.ink2 })] : []),
  ]
}
