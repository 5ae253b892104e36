import type { Activity } from '../model/activity.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, DrawnGroup } from './drawing.ts'
import { stageTitle } from './stages-title.ts'
import { drawStep } from './swatch.ts'

const columnPx = 250
const gapPx = 20

/** The activities of one profile stage by stage, the furthest first: the steps, so that they may be parted. */
export function drawStageList(
  activities: readonly Activity[],
  context: DrawContext,
): Omit<Drawing, 'legend'> & { readonly breaks: readonly number[] } {
  const { locale, file, palette, measure, width } = context
  const columns = Math.max(1, Math.floor((width + gapPx) / (columnPx + gapPx)))
  const room = (width - gapPx * (columns - 1)) / columns
  const head = { sizePx: 14, weight: 600, family: 'serif', colour: palette.ink } as const
  const plain = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  const groups: DrawnGroup[] = []
  let y = 0
  for (const [stage, { id, title }] of [...file.stages.entries()].reverse()) {
    const here = activities.filter(activity => activity.stage === id)
    const number = here.length > 0 ? locale.number(here.length) : locale.say('stages.none')
    const headed = (name: string, top: number) => {
      const named = textBlock(`${name} · ${number}`, 24, top + 8, width - 24, head, measure)
      return {
        nodes: [
          svg('path', { d: `M0 ${top + 0.5}H${width}`, stroke: palette.lineStrong }),
          ...drawStep({ stage, stages: file.stages.length }, 0, top + 24, 14, palette),
          ...named.nodes,
        ],
        height: 8 + named.height + 8,
      }
    }
    const heading = headed(locale.text(title), y)
    const from = y
    breaks.push(from)
    nodes.push(...heading.nodes)
    y += heading.height
    for (let i = 0; i < here.length; i += columns) {
      if (i > 0) breaks.push(y - 3)
      const heights = here.slice(i, i + columns).map((activity, column) => {
        const block = stageTitle(activity, column * (room + gapPx), y, room, context)
        nodes.push(...block.nodes)
        return block.height
      })
      y += Math.max(...heights) + 7
    }
    y += 6
    const again = headed(locale.say('picture.continued', { title: locale.text(title) }), 0)
    groups.push({ from, to: y, again })
  }
  const total = locale.say('count.activities', { n: activities.length })
  nodes.push(textLine(total, 0, y + 10, plain))
  return { width, height: y + 16, nodes, breaks, groups }
}
