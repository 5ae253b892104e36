import { isOutside } from '../model/selection.ts'
import type { Series, YearPoint } from '../query/series.ts'
import { hueOf, strengthColour } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { selectionHue } from './member-hue.ts'
import { drawGap } from './texture.ts'

const fullPlotPx = 180
const leastPx = 70
const mostPx = 130
const headPx = 30

/** A column a year: solid where the source states the year, hollow above it where it is inferred; a gap is hatched and in words. */
export function drawYears(answer: Series, context: DrawContext): Drawing {
  const { locale, measure, selection, palette, file, width } = context
  const years = answer.years.filter(({ year }) => !isOutside(selection, 'year', year))
  if (years.length === 0) return drawNothing(locale.say('picture.none'), context)
  const perRow = Math.max(1, Math.min(years.length, Math.floor(width / leastPx)))
  const even = Math.ceil(years.length / Math.ceil(years.length / perRow))
  const room = Math.min(mostPx, width / even)
  const most = Math.max(0, ...years.map(year => year.activities))
  // without a column there is only room for the gaps to be named
  const plotPx = most > 0 ? fullPlotPx : 64
  const hue = strengthColour(palette, hueOf(palette, selectionHue(file, selection)), 0)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  let top = 0
  for (let from = 0; from < years.length; from += even) {
    const row = years.slice(from, from + even)
    breaks.push(top - 12)
    const ground = top + headPx + plotPx
    for (const [i, year] of row.entries()) {
      nodes.push(...drawYear(year, i * room, ground, room, plotPx / Math.max(most, 1), hue, context))
    }
    nodes.push(
      svg('path', { d: `M0 ${ground}H${row.length * room}`, stroke: palette.ink, 'stroke-width': 1.5 }),
    )
    const claimed = row.map(({ changes }) =>
      changes === 0
        ? 0
        : textBlock(locale.say('count.changes', { n: changes }), 0, 0, room - 8, words, measure).height,
    )
    top = ground + 26 + Math.max(...claimed) + 24
  }
  const legend: LegendItem[] = [
    ...(years.some(year => year.stated > 0)
      ? [{ swatch: { kind: 'solid' }, label: locale.say('legend.stated') } as const]
      : []),
    ...(years.some(year => year.inferred > 0)
      ? [{ swatch: { kind: 'hollow' }, label: locale.say('legend.inferred') } as const]
      : []),
    ...gapLegend(
      locale,
      years.map(year => year.gap),
    ),
  ]
  return { width, height: top - 24, nodes, legend, breaks }
}

const words = { sizePx: 11, weight: 400, family: 'sans', colour: '' } as const

function drawYear(
  point: YearPoint,
  x: number,
  ground: number,
  room: number,
  unit: number,
  hue: string,
  { locale, palette, measure }: DrawContext,
): SvgNode[] {
  const width = Math.min(room - 14, 84)
  const left = x + (room - width) / 2
  const middle = x + room / 2
  const name = locale.memberName('year', { id: point.year, title: null })
  const nodes = [
    textLine(name, middle, ground + 19, {
      sizePx: 13,
      weight: 400,
      family: 'sans',
      colour: palette.ink,
      anchor: 'middle',
    }),
  ]
  if (point.changes > 0) {
    const claimed = { ...words, colour: palette.ink2, anchor: 'middle' } as const
    nodes.push(
      ...textBlock(
        locale.say('count.changes', { n: point.changes }),
        middle,
        ground + 23,
        room - 8,
        claimed,
        measure,
      ).nodes,
    )
  }
  if (point.gap) {
    const said = textBlock(locale.say(`gap.${point.gap}`), 0, 0, room - 10, words, measure)
    const box = { x: left, y: ground - 56, width, height: 56 }
    const top = box.y - said.height - 6
    const label = { ...words, colour: palette.ink2, anchor: 'middle' } as const
    return [
      ...nodes,
      ...drawGap(point.gap, box, palette),
      ...textBlock(locale.say(`gap.${point.gap}`), middle, top, room - 10, label, measure).nodes,
    ]
  }
  const [solid, hollow] = [point.stated * unit, point.inferred * unit]
  if (solid > 0)
    nodes.push(svg('rect', { x: left, y: ground - solid, width, height: solid, rx: 2, fill: hue }))
  if (hollow > 0) {
    const outline = { fill: palette.surface, stroke: hue, 'stroke-width': 1.75, rx: 2 }
    const y = ground - solid - hollow
    nodes.push(
      svg('rect', { x: left + 0.9, y, width: width - 1.8, height: Math.max(hollow - 1.5, 1), ...outline }),
    )
  }
  const number = {
    sizePx: 20,
    weight: 600,
    family: 'serif',
    colour: point.activities > 0 ? palette.ink : palette.ink3,
  } as const
  nodes.push(
    textLine(locale.number(point.activities), middle, ground - solid - hollow - 8, {
      ...number,
      anchor: 'middle',
    }),
  )
  return nodes
}
