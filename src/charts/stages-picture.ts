import type { Activity } from '../model/activity.ts'
import { type Palette, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { outcomeLegend } from './legend.ts'
import { stageHeight } from './stage-strip.ts'
import { drawStageList } from './stages-list-picture.ts'
import { stageTitle } from './stages-title.ts'
import type { Box } from './texture.ts'

const leastPx = 118
const slotPx = 8
const stepPx = 104

/** The activities of one profile on their steps: the further the stage, the higher the step that its titles stand on. */
export function drawStages(activities: readonly Activity[], context: DrawContext): Drawing {
  const { locale, file, palette, measure } = context
  const { stages } = file
  const width = Math.max(context.width, stages.length * (leastPx + slotPx) - slotPx)
  const stepWidth = (width + slotPx) / stages.length - slotPx
  const columns = stages.map((stage, i) => {
    const here = activities.filter(activity => activity.stage === stage.id)
    const name = { sizePx: 12, weight: 600, family: 'sans', colour: palette.ink } as const
    const label = textBlock(locale.text(stage.title), 0, 0, stepWidth - 16, name, measure)
    const titles = here.map(activity => ({ activity, block: stageTitle(activity, 0, 0, stepWidth, context) }))
    return {
      here,
      label,
      titles,
      x: i * (stepWidth + slotPx),
      listHeight: titles.reduce((sum, { block }) => sum + block.height + 7, 0),
    }
  })
  const base = Math.max(0, ...columns.map(({ label }) => label.height + 38))
  const stepHeight = (i: number) =>
    base + stageHeight(i, stages.length) * stepPx - stageHeight(0, stages.length) * stepPx
  const words = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const ground = Math.max(...columns.map((column, i) => stepHeight(i) + Math.max(column.listHeight, 22)))
  const nodes: SvgNode[] = []
  const legend = legendOf(activities, context)
  for (const [i, { here, titles, x, listHeight }] of columns.entries()) {
    const top = ground - stepHeight(i)
    const none = here.length === 0
    const box = { x, y: top, width: stepWidth, height: stepHeight(i) }
    nodes.push(drawGround(box, none, palette))
    const strength = strengthOf(i, stages.length)
    nodes.push(
      svg('rect', {
        x,
        y: top,
        width: stepWidth,
        height: 5,
        rx: 2,
        fill: strengthColour(palette, palette.neutral, strength),
      }),
    )
    const stage = stages[i]
    const name = { sizePx: 12, weight: 600, family: 'sans', colour: palette.ink } as const
    const label = textBlock(
      stage ? locale.text(stage.title) : '',
      x + 9,
      top + (none ? 11 : 30),
      stepWidth - 16,
      name,
      measure,
    )
    nodes.push(...label.nodes)
    const number = { sizePx: 17, weight: 600, family: 'serif', colour: palette.ink } as const
    if (!none) nodes.push(textLine(locale.number(here.length), x + 9, top + 25, number))
    else nodes.push(textLine(locale.say('stages.none'), x, top - 7, words))
    let y = top - listHeight
    for (const { activity, block } of titles) {
      nodes.push(...stageTitle(activity, x, y, stepWidth, context).nodes)
      y += block.height + 7
    }
  }
  const parted = () => ({ ...drawStageList(activities, context), legend })
  return { width, height: ground, nodes, legend, parted }
}

function legendOf(activities: readonly Activity[], { locale, file }: DrawContext): LegendItem[] {
  const hollow = activities.some(activity => activity.status === 'not-stated')
  return [
    ...outcomeLegend(
      locale,
      file,
      activities.flatMap(activity => activity.outcomes.slice(0, 1)),
    ),
    ...(hollow ? [{ swatch: { kind: 'hollow' }, label: locale.say('legend.hollow') } as const] : []),
  ]
}

/** A step; one that no activity stands on is dashed: not reached. */
function drawGround(box: Box, none: boolean, palette: Palette): SvgNode {
  if (!none) return svg('rect', { ...box, rx: 4, fill: palette.sunken })
  const { x, y, width, height } = box
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  return svg('rect', { ...inner, rx: 4, fill: 'none', stroke: palette.lineStrong, 'stroke-dasharray': '3 3' })
}
