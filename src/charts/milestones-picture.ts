import { dimensionOf } from '../model/dimensions/index.ts'
import type { Milestone } from '../model/milestone.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { outcomeLegend } from './legend.ts'
import { huePlace } from './member-hue.ts'

const datePx = 118
const markPx = 22

/** Milestones one below the other, by date: a contribution solid in its hue, context hollow; words say which. */
export function drawMilestones(milestones: readonly Milestone[], context: DrawContext): Drawing {
  const { locale, file, palette, measure, width } = context
  if (milestones.length === 0) return drawNothing(locale.say('milestones.none'), context)
  const side: TextStyle = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 }
  const nodes: SvgNode[] = []
  const left = datePx + markPx
  let y = 0
  for (const milestone of milestones) {
    const isOurs = milestone.link === 'contribution'
    const countries = dimensionOf('country').members(file)
    const where = countries
      .filter(({ id }) => milestone.countries.includes(id))
      .map(member => locale.memberName('country', member, 'short'))
    const date = textBlock(locale.date(milestone.date), 0, y + 8, datePx - 8, side, measure)
    const style: TextStyle = {
      sizePx: 13.5,
      weight: isOurs ? 600 : 400,
      family: 'sans',
      colour: isOurs ? palette.ink : palette.ink2,
    }
    const title = textBlock(locale.text(milestone.title), left, y + 6, width - left, style, measure)
    const words = [locale.say(`milestone.${milestone.link}`), locale.list(where)]
    const said = textBlock(
      words.filter(Boolean).join(' · '),
      left,
      y + 7 + title.height,
      width - left,
      side,
      measure,
    )
    nodes.push(...date.nodes, drawMark(milestone, datePx, y + 9, context), ...title.nodes, ...said.nodes)
    y += Math.max(date.height, title.height + said.height) + 14
  }
  const legend: LegendItem[] = [
    ...outcomeLegend(
      locale,
      file,
      milestones
        .filter(({ link }) => link === 'contribution')
        .flatMap(({ outcomes }) => outcomes.slice(0, 1)),
    ),
    ...(milestones.some(({ link }) => link === 'context')
      ? [{ swatch: { kind: 'hollow' }, label: locale.say('milestones.hollow') } as const]
      : []),
  ]
  return { width, height: y, nodes, legend }
}

/** A diamond for what a source ties to the programme, a ring for what only explains. */
function drawMark(
  { link, outcomes }: Milestone,
  x: number,
  y: number,
  { file, palette }: DrawContext,
): SvgNode {
  const middle = { x: x + 6, y: y + 6 }
  if (link === 'context') {
    return svg('circle', {
      cx: middle.x,
      cy: middle.y,
      r: 4.75,
      fill: palette.surface,
      stroke: palette.ink3,
      'stroke-width': 1.5,
    })
  }
  const fill = hueOf(palette, huePlace(file, 'outcome', outcomes[0] ?? '')).base
  return svg('path', { d: `M${middle.x} ${middle.y - 7}l7 7l-7 7l-7 -7z`, fill })
}
