import type { Movement, MovementQuestion } from '../query/movement.ts'
import { wrapText } from '../ui/measure-text.ts'
import type { SvgNode } from '../ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import {
  drawBars,
  drawCodes,
  drawLine,
  type Most,
  px,
  rule,
  scaleOf,
  small,
} from './movement-marks-picture.ts'
import { type DrawnPanel, endOf, insidePanels, mostMoved, shownIn } from './movement-panels.ts'
import { drawStill } from './movement-still-picture.ts'
import { drawGap } from './texture.ts'

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
  const breaks: number[] = []
  let top = 0
  for (let from = 0; from < panels.length; from += perRow) {
    const row = panels.slice(from, from + perRow)
    breaks.push(top - px.between / 2)
    const drawn = row.map((panel, i) =>
      drawPanel(panel, px.axis + i * room, top, room - 12, most, answer.question, context),
    )
    nodes.push(...drawAxis(top, most, context), ...drawn.flatMap(each => each.nodes))
    top = Math.max(...drawn.map(({ bottom }) => bottom)) + px.between
  }
  return {
    width,
    height: top - px.between,
    nodes,
    legend: legendOf(panels, answer.question, context),
    breaks,
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
    const words = `${line.code} · ${locale.say(line.gap ? `gap.${line.gap}` : 'stages.none')}`
    nodes.push(textLine(words, x, bottom + 11, { ...small, colour: palette.ink3 }))
    bottom += 15
  }
  return { nodes, bottom }
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
