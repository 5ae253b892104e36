import type { Timeline, TimelineItem } from '../query/timeline.ts'
import { fontStacks } from '../ui/measure-text.ts'
import { hueOf, type Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import type { DrawnItem, DrawnLine } from './timeline-item.ts'
import { dateFont, titleFont } from './timeline-label.ts'
import { type DrawnLane, headPx, nameFont, timelineLayout } from './timeline-layout.ts'
import { timelineLegend } from './timeline-legend.ts'
import { narrowedTimeline } from './timeline-narrowed.ts'
import { isInferred, itemHue } from './timeline-words.ts'

/** Activities, results and milestones on one axis: contributions above the line of their lane, context below it. */
export function drawTimeline(whole: Timeline, context: DrawContext): Drawing {
  const { locale, file, width, selection } = context
  const answer = narrowedTimeline(whole, selection)
  const items = answer.lanes.flatMap(lane => lane.items)
  if (items.length === 0) return drawNothing(locale.say('timeline.none'), context)
  const drawn = timelineLayout(answer, context)
  const nodes: SvgNode[] = [...drawAxis(drawn, context)]
  for (const lane of drawn.lanes) nodes.push(...drawLane(lane, drawn, context))
  const breaks = drawn.lanes.slice(1).map(lane => lane.y)
  return {
    width,
    height: drawn.height,
    nodes,
    legend: timelineLegend(items, locale, file),
    breaks,
    head: headPx - 8,
  }
}

const small = { sizePx: 12, weight: 400, family: 'sans' } as const

function drawAxis(
  { scale, lanes, asOf, height, width, plot }: ReturnType<typeof timelineLayout>,
  { palette, locale }: DrawContext,
): SvgNode[] {
  const bottom = (lanes.at(-1)?.y ?? 0) + (lanes.at(-1)?.height ?? 0)
  const style = { ...small, colour: palette.ink3 }
  const grid = scale.years.map(({ x }) => x).concat(plot.x + plot.width - (scale.later?.width ?? 0))
  const minimum = Math.min(...scale.years.map(year => year.width))
  const step = Math.max(1, Math.ceil(34 / minimum))
  return [
    ...grid.map(x => svg('path', { d: `M${x} ${headPx - 8}V${bottom}`, stroke: palette.line })),
    ...scale.years
      .filter((_, i) => i % step === 0)
      .map(({ x, year }) =>
        textLine(locale.memberName('year', { id: String(year), title: null }), x + 5, 13, style),
      ),
    ...[scale.earlier, scale.later].flatMap((strip, i) =>
      strip
        ? [
            textLine(
              locale.say(i === 0 ? 'timeline.before' : 'timeline.after', {
                year: String(scale.years.at(i === 0 ? 0 : -1)?.year),
              }),
              strip.x + 4,
              13,
              style,
            ),
          ]
        : [],
    ),
    svg('path', {
      d: `M${asOf.x} ${headPx - 8}V${height - 16}`,
      stroke: palette.ink3,
      'stroke-width': 1.25,
      'stroke-dasharray': '1.5 3',
    }),
    drawLine(asOf.label, dateFont, palette.ink3, palette.ink3),
    svg('path', { d: `M0 ${bottom + 0.5}H${width}`, stroke: palette.line }),
  ]
}

function drawLane(
  lane: DrawnLane,
  { plot, width }: ReturnType<typeof timelineLayout>,
  context: DrawContext,
): SvgNode[] {
  const { palette, locale } = context
  const zone = { ...small, sizePx: 11, colour: palette.ink3 } as const
  const leaders = lane.items.flatMap(({ leader, item }) =>
    leader
      ? [
          svg('path', {
            d: `M${leader.x} ${leader.from}V${leader.to}`,
            stroke: item.kind === 'context' || item.kind === 'work' ? palette.ink3 : inkOf(item, context),
            'stroke-dasharray': item.kind === 'context' ? '2 2' : undefined,
          }),
        ]
      : [],
  )
  return [
    svg('path', { d: `M0 ${lane.y + 0.5}H${width}`, stroke: palette.line }),
    ...lane.name.map((name, i) =>
      textLine(name, 0, lane.nameAt + i * 17, { ...nameFont, colour: palette.ink }),
    ),
    ...lane.claims.map(({ words, baseline }) =>
      textLine(words, 0, baseline, { ...dateFont, colour: palette.ink2 }),
    ),
    ...(lane.aboveAt === null
      ? []
      : [textLine(locale.say('timeline.above'), 0, lane.aboveAt, { ...zone, weight: 600 })]),
    ...(lane.belowAt === null
      ? []
      : [textLine(locale.say('timeline.below'), 0, lane.belowAt, { ...zone, italic: true })]),
    svg('path', {
      d: `M${plot.x} ${lane.line}H${width}`,
      stroke: palette.lineStrong,
      'stroke-width': 1.5,
      'stroke-dasharray': lane.lane.gap ? '4 4' : undefined,
    }),
    ...leaders,
    ...(lane.silence
      ? [ground(lane.silence, context), drawLine(lane.silence, dateFont, palette.ink2, palette.ink2)]
      : []),
    ...lane.items.flatMap(item => drawItem(item, context)),
  ]
}

function drawItem(drawn: DrawnItem, context: DrawContext): SvgNode[] {
  const { item, bar, lines, mark } = drawn
  const { palette } = context
  const font = titleFont[item.kind]
  const colour = inkOf(item, context)
  if (bar) {
    const isClaim = item.kind === 'result'
    return [
      svg('rect', {
        x: bar.x,
        y: bar.y,
        width: bar.width,
        height: bar.height,
        rx: Math.min(isClaim ? 1 : 4, bar.width / 4),
        fill: isClaim ? colour : palette.sunken,
        stroke: isClaim ? colour : palette.ink3,
        'stroke-dasharray': !isClaim && isInferred(item) ? '3 2.5' : undefined,
      }),
      ...lines.map(line => drawLine(line, font, isClaim ? palette.surface : palette.ink2, palette.ink3)),
    ]
  }
  const isHollow = item.kind === 'context'
  return [
    ...lines.map(line => ground(line, context, font)),
    svg('path', {
      d: mark,
      fill: isHollow ? palette.surface : colour,
      stroke: isHollow ? colour : palette.paper,
      'stroke-width': isHollow ? 1.6 : 1,
      'stroke-linejoin': 'round',
    }),
    ...lines.map(line => drawLine(line, font, toneOf(item, palette), palette.ink3, isHollow)),
  ]
}

function toneOf({ kind }: TimelineItem, palette: Palette): string {
  return kind === 'contribution' || kind === 'result' ? palette.ink : palette.ink2
}

function inkOf(item: TimelineItem, { file, palette }: DrawContext): string {
  if (item.kind === 'context') return palette.ink2
  if (item.kind === 'work') return palette.ink2
  return hueOf(palette, itemHue(file, item)).base
}

/** Hides the line behind words that stand on it. */
function ground(
  line: DrawnLine,
  { measure, palette }: DrawContext,
  font: typeof dateFont = dateFont,
): SvgNode {
  const width = measure(`${line.title} `, font) + measure(line.date, dateFont)
  const x = line.anchor === 'end' ? line.x - width : line.x
  return svg('rect', { x: x - 3, y: line.baseline - 11, width: width + 6, height: 15, fill: palette.paper })
}

function drawLine(
  { title, date, x, baseline, anchor }: DrawnLine,
  font: typeof dateFont,
  tone: string,
  dateTone: string,
  italic = false,
): SvgNode {
  const parts = [
    title &&
      svg(
        'tspan',
        { fill: tone, 'font-weight': font.weight, 'font-style': italic ? 'italic' : undefined },
        title + (date ? ' ' : ''),
      ),
    date && svg('tspan', { fill: dateTone, 'font-size': dateFont.sizePx }, date),
  ].filter(part => part !== '')
  return svg(
    'text',
    {
      x,
      y: baseline,
      'font-family': fontStacks[font.family],
      'font-size': font.sizePx,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    ...parts,
  )
}
