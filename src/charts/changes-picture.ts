import type { Activity } from '../model/activity.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../ui/svg-text.ts'
import { confirmedDots, type MemberNames, memberNames } from './activity-words.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { stageLegend } from './legend.ts'
import { huePlace } from './member-hue.ts'
import { drawDots, drawStep } from './swatch.ts'

const sidePx = 150

/** Changes claimed, one below the other in the answer's order: where and when, what, at which stage, and who confirms it. */
export function drawChanges(answer: readonly Activity[], context: DrawContext): Drawing {
  const { locale, file, palette, width } = context
  if (answer.length === 0) return drawNothing(locale.say('picture.no-changes'), context)
  const names = memberNames(locale, file)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  let y = 0
  for (const [i, activity] of answer.entries()) {
    breaks.push(y)
    if (i > 0) nodes.push(svg('path', { d: `M0 ${y + 0.5}H${width}`, stroke: palette.line }))
    const row = drawChange(activity, y + 14, names, context)
    nodes.push(...row.nodes)
    y = row.bottom + 14
  }
  const legend: LegendItem[] = [
    ...stageLegend(locale, file),
    { swatch: { kind: 'dots', filled: 1 }, label: locale.say('legend.dots') },
  ]
  return { width, height: y, nodes, legend, breaks }
}

function drawChange(
  activity: Activity,
  top: number,
  names: MemberNames,
  context: DrawContext,
): { nodes: SvgNode[]; bottom: number } {
  const { locale, file, palette, measure, width } = context
  const side: TextStyle = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 }
  const nodes: SvgNode[] = activity.outcomes.map((outcome, i) =>
    svg('rect', {
      x: i * 26,
      y: top + 2,
      width: 22,
      height: 4,
      rx: 2,
      fill: hueOf(palette, huePlace(file, 'outcome', outcome)).base,
    }),
  )
  const places = textBlock(
    locale.list(names(activity, 'country', 'short')),
    0,
    top + 10,
    sidePx - 16,
    { ...side, colour: palette.ink },
    measure,
  )
  const inferred = activity.yearBasis === 'inferred' ? ` ${locale.say('year.inferred')}` : ''
  const when = locale.list(activity.years.map(String)) + inferred
  const years = textBlock(when, 0, top + 10 + places.height, sidePx - 16, side, measure)
  const outcomeNames = locale.list(names(activity, 'outcome', 'short'))
  const outcomes = textBlock(
    outcomeNames,
    0,
    top + 10 + places.height + years.height,
    sidePx - 16,
    { ...side, sizePx: 11 },
    measure,
  )
  const room = width - sidePx
  const title = textBlock(
    locale.text(activity.title),
    sidePx,
    top - 2,
    room,
    { sizePx: 17, weight: 600, family: 'serif', colour: palette.ink },
    measure,
  )
  nodes.push(...places.nodes, ...years.nodes, ...outcomes.nodes, ...title.nodes)
  let y = top + title.height + 3
  if (activity.result) {
    const change = textBlock(
      locale.text(activity.result.change),
      sidePx,
      y,
      room,
      { ...side, sizePx: 13 },
      measure,
    )
    nodes.push(...change.nodes)
    y += change.height + 6
  }
  const grades = drawGrades(activity, y, names, context)
  return {
    nodes: [...nodes, ...grades.nodes],
    bottom: Math.max(y + grades.height, top + 10 + places.height + years.height + outcomes.height),
  }
}

/** The stage with its step, then the dots with their words: side by side where there is room, else one below the other. */
function drawGrades(
  activity: Activity,
  top: number,
  names: MemberNames,
  { locale, file, palette, measure, width }: DrawContext,
) {
  const style: TextStyle = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink }
  const nodes: SvgNode[] = []
  const stage = file.stages.findIndex(each => each.id === activity.stage)
  const stageName = names(activity, 'stage')[0] ?? ''
  let x = sidePx
  if (stage >= 0) {
    nodes.push(
      ...drawStep({ stage, stages: file.stages.length }, x, top + 13, 14, palette),
      textLine(stageName, x + 21, top + 12, style),
    )
    x += 21 + measure(stageName, style) + 26
  }
  if (!activity.result) return { nodes, height: 17 }
  const { substantiated } = activity.result
  const words = locale.say(`substantiated.${substantiated}`)
  const below = x > sidePx && x + 48 + measure(words, style) > width
  const [left, y] = below ? [sidePx, top + 19] : [x, top]
  nodes.push(
    ...drawDots(confirmedDots(substantiated), left, y + 8, palette),
    textLine(words, left + 48, y + 12, style),
  )
  return { nodes, height: below ? 36 : 17 }
}
