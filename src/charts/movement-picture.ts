import type { Movement, MovementQuestion } from '../query/movement.ts'
import { wrapText } from '../ui/measure-text.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import {
  type DrawnLine,
  type DrawnPanel,
  endOf,
  insidePanels,
  mostMoved,
  setbackMarks,
  shownIn,
  spread,
} from './movement-panels.ts'
import { drawStill } from './movement-still-picture.ts'
import { drawOutcomeMark, setbackShape } from './outcome-mark.ts'
import { drawGap } from './texture.ts'

const px = {
  axis: 120,
  leastPanel: 156,
  rung: 26,
  leading: 11.5,
  title: 30,
  years: 20,
  bars: 92,
  leastBar: 5,
  codes: 34,
  between: 22,
}
const small = { sizePx: 11, weight: 400, family: 'sans' } as const

/** Small multiples of the ladder over the years, as many in a row as there is room for; the rungs are named at the start of each row. */
export function drawMovement(answer: Movement, context: DrawContext): Drawing {
  const { locale, file, selection, width } = context
  const panels = insidePanels(answer, selection, file)
  if (panels.every(({ lines }) => lines.every(line => !endOf(line))))
    return drawNothing(locale.say('picture.none'), context)
  if (answer.dated === 0) return drawStill(answer, panels, context)
  const perRow = Math.max(1, Math.min(panels.length, Math.floor((width - px.axis) / px.leastPanel)))
  const room = (width - px.axis) / perRow
  const most = mostMoved(panels)
  const nodes: SvgNode[] = []
  let top = 0
  for (let from = 0; from < panels.length; from += perRow) {
    const row = panels.slice(from, from + perRow)
    const drawn = row.map((panel, i) =>
      drawPanel(panel, px.axis + i * room, top, room - 12, most, answer.question, context),
    )
    nodes.push(...drawAxis(top, most, context), ...drawn.flatMap(each => each.nodes))
    top = Math.max(...drawn.map(({ bottom }) => bottom)) + px.between
  }
  return { width, height: top - px.between, nodes, legend: legendOf(panels, answer.question, context) }
}

type Most = ReturnType<typeof mostMoved>

/** Where a panel's rungs, years and bars stand. */
function scaleOf(x: number, top: number, width: number, years: number, rungs: number, most: Most) {
  const band = (width - px.codes) / Math.max(years, 1)
  const head = top + px.title
  const bars = head + rungs * px.rung + px.years
  const unit = (px.bars - 32) / (most.up + most.back)
  return {
    band,
    head,
    x: (year: number) => x + (year + 0.5) * band,
    end: x + width - px.codes,
    y: (rung: number) => head + (rungs - 0.5 - rung) * px.rung,
    foot: head + rungs * px.rung,
    ground: bars + 16 + most.up * unit,
    unit,
    bottom: bars + px.bars,
  }
}

/** The rungs by name, and what the bars above and below their ground are. */
function drawAxis(top: number, most: Most, { locale, file, palette, measure }: DrawContext): SvgNode[] {
  const style: TextStyle = { ...small, sizePx: 10.5, colour: palette.ink2, anchor: 'end' }
  const { y, ground } = scaleOf(0, top, px.leastPanel, 1, file.stages.length, most)
  const x = px.axis - 10
  const names = file.stages.flatMap((stage, rung) =>
    wrapText(locale.text(stage.short ?? stage.title), px.axis - 12, style, measure, 2).map((line, i, lines) =>
      textLine(line, x, y(rung) + 3.6 + (i - (lines.length - 1) / 2) * px.leading, style),
    ),
  )
  return [
    ...names,
    textLine(locale.say('movement.axis.up'), x, ground - 8, style),
    textLine(locale.say('movement.axis.back'), x, ground + 13, style),
  ]
}

function drawPanel(
  panel: DrawnPanel,
  x: number,
  top: number,
  width: number,
  most: Most,
  { panels: by }: MovementQuestion,
  context: DrawContext,
): { nodes: SvgNode[]; bottom: number } {
  const { locale, file, palette, measure } = context
  const rungs = file.stages.length
  const scale = scaleOf(x, top, width, panel.years.length, rungs, most)
  const title: TextStyle = { sizePx: 13, weight: 600, family: 'sans', colour: palette.ink }
  const [name = ''] = textBlock(
    locale.memberName(by, panel.member, 'short'),
    0,
    0,
    width,
    title,
    measure,
  ).lines
  const nodes: SvgNode[] = [textLine(name, x, top + 14, title)]
  if (panel.gap) {
    const box = { x, y: scale.head, width: width - px.codes, height: scale.foot - scale.head }
    const words = textBlock(
      locale.say(`gap.${panel.gap}`),
      x,
      scale.foot + 4,
      width,
      { ...small, colour: palette.ink2 },
      measure,
    )
    return {
      nodes: [...nodes, ...drawGap(panel.gap, box, palette), ...words.nodes],
      bottom: scale.foot + 4 + words.height,
    }
  }
  for (let rung = 0; rung < rungs; rung += 1)
    nodes.push(rule(x, scale.end, scale.y(rung), { stroke: palette.line }))
  const turn = file.stages.findIndex(({ part }) => part === 'change')
  if (turn > 0)
    nodes.push(
      rule(x, scale.end, scale.y(turn - 0.5), { stroke: palette.lineStrong, 'stroke-dasharray': '2 3' }),
    )
  const every = Math.ceil(22 / scale.band)
  for (const [at, { year, gap }] of panel.years.entries()) {
    const style: TextStyle = { ...small, colour: palette.ink3, anchor: 'middle' }
    if (at % every === 0) nodes.push(textLine(`’${year.slice(-2)}`, scale.x(at), scale.foot + 13, style))
    if (gap) {
      const box = {
        x: scale.x(at) - scale.band / 2 + 2,
        y: scale.head,
        width: Math.max(scale.band - 4, 5),
        height: scale.foot - scale.head,
      }
      nodes.push(...drawGap(gap, box, palette))
    }
  }
  nodes.push(
    ...panel.lines.flatMap(line => drawLine(line, scale, context)),
    ...drawCodes(panel.lines, scale, context),
    ...drawBars(panel, x, scale, context),
  )
  let bottom = scale.bottom
  for (const line of panel.lines.filter(each => !endOf(each))) {
    const why = line.years.find(({ gap }) => gap)?.gap
    const words = `${line.code} · ${locale.say(why ? `gap.${why}` : 'stages.none')}`
    nodes.push(textLine(words, x, bottom + 11, { ...small, colour: palette.ink3 }))
    bottom += 15
  }
  return { nodes, bottom }
}

type Scale = ReturnType<typeof scaleOf>

const rule = (from: number, to: number, y: number, look: Record<string, string>) =>
  svg('path', { d: `M${from} ${y}H${to}`, ...look })

/** Steps at the turn of the year; a year without a rung breaks the line. */
function drawLine(line: DrawnLine, scale: Scale, { palette }: DrawContext): SvgNode[] {
  const { base } = hueOf(palette, line.hue)
  let d = ''
  let isOpen = false
  for (const [at, { stage }] of line.years.entries()) {
    if (stage !== null) {
      const y = scale.y(stage + line.offset)
      d += isOpen
        ? `H${near(scale.x(at) - scale.band / 2)}V${near(y)}H${near(scale.x(at))}`
        : `M${near(scale.x(at))} ${near(y)}`
    }
    isOpen = stage !== null
  }
  const stroke = { stroke: base, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }
  const setbacks = setbackMarks(line).map(({ at, rung, aside, isOnLine }) =>
    svg('path', {
      d: setbackShape,
      transform: `translate(${near(scale.x(at) - 5 + aside * Math.min(10, scale.band / 4))} ${near(scale.y(rung) + (isOnLine ? 6 : -5))})`,
      fill: palette.surface,
      stroke: base,
      'stroke-width': 1.75,
    }),
  )
  const hasMarks = scale.band >= 12
  const marks = line.years.flatMap(({ stage }, at) =>
    stage === null || !(hasMarks || isAlone(line, at))
      ? []
      : [
          drawOutcomeMark(
            line.hue,
            near(scale.x(at) - 5),
            near(scale.y(stage + line.offset) - 5),
            false,
            palette,
          ),
        ],
  )
  return [svg('path', { d, fill: 'none', ...stroke }), ...setbacks, ...marks]
}

const near = (value: number) => Math.round(value * 10) / 10

/** Is a year without a neighbour that is known? No line leads to it, so its mark is all there is. */
function isAlone({ years }: DrawnLine, at: number): boolean {
  return [at - 1, at + 1].every(each => (years[each]?.stage ?? null) === null)
}

function drawCodes(lines: readonly DrawnLine[], scale: Scale, { palette }: DrawContext): SvgNode[] {
  const ends = lines.flatMap(line => {
    const stage = endOf(line)?.stage
    return stage == null ? [] : [{ line, y: scale.y(stage + line.offset) }]
  })
  const places = spread(
    ends.map(({ y }) => y),
    12,
    scale.foot - 4,
  )
  return ends.map(({ line }, i) =>
    textLine(line.code, scale.end + 2, (places[i] ?? 0) + 4, {
      sizePx: 11,
      weight: 700,
      family: 'sans',
      colour: hueOf(palette, line.hue).base,
    }),
  )
}

function drawBars(panel: DrawnPanel, x: number, scale: Scale, { locale, palette }: DrawContext): SvgNode[] {
  const ink = palette.neutral.base
  const width = Math.min(scale.band * 0.66, 24)
  const fits = scale.band >= 14
  const nodes = panel.years.flatMap(({ up, back }, at): SvgNode[] => {
    if (up === null || back === null) return []
    const [left, middle] = [near(scale.x(at) - width / 2), near(scale.x(at))]
    const tall = (moved: number) => (moved > 0 ? Math.max(moved * scale.unit, px.leastBar) : 0)
    const [high, low] = [tall(up), tall(back)]
    const number = (value: number, y: number) =>
      textLine(locale.number(value), middle, y, {
        ...small,
        colour: value > 0 ? palette.ink : palette.ink3,
        anchor: 'middle',
      })
    return [
      ...(up > 0 ? [svg('rect', { x: left, y: scale.ground - high, width, height: high, fill: ink })] : []),
      ...(back > 0
        ? [
            svg('rect', {
              x: left + 0.75,
              y: scale.ground + 0.75,
              width: width - 1.5,
              height: Math.max(low - 1.5, 1),
              fill: palette.surface,
              stroke: ink,
              'stroke-width': 1.5,
            }),
          ]
        : []),
      ...(fits && (up > 0 || back === 0) ? [number(up, scale.ground - high - 4)] : []),
      ...(fits && back > 0 ? [number(back, scale.ground + low + 12)] : []),
    ]
  })
  return [...nodes, rule(x, scale.end, scale.ground, { stroke: palette.ink })]
}

function legendOf(
  panels: readonly DrawnPanel[],
  { lines: of }: MovementQuestion,
  { locale }: DrawContext,
): LegendItem[] {
  const { back, gaps } = shownIn(panels)
  const drawn = (panels[0]?.lines ?? []).map(
    (line, l): LegendItem => ({
      swatch: { kind: 'mark', place: line.hue ?? l },
      label: `${line.code} ${locale.memberName(of, line.member, 'short')}`,
    }),
  )
  return [
    ...drawn,
    ...(back ? [{ swatch: { kind: 'setback' }, label: locale.say('movement.legend.setback') } as const] : []),
    { swatch: { kind: 'solid' }, label: locale.say('movement.legend.up') },
    ...(back ? [{ swatch: { kind: 'hollow' }, label: locale.say('movement.legend.back') } as const] : []),
    ...gapLegend(locale, gaps),
  ]
}
