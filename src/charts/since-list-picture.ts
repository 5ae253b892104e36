import { type ChangeLine, changeLines } from '../locales/change-words.ts'
import type { Locale } from '../locales/locale.ts'
import type { SinceAnswer } from '../query/since.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock } from '../ui/svg-text.ts'
import { memberNames } from './activity-words.ts'
import { drawChange } from './change-shape.ts'
import type { DrawContext, Drawing, DrawnGroup } from './drawing.ts'
import { drawnMost } from './drawn-most.ts'
import { drawNothing } from './empty-picture.ts'
import { sinceGroups } from './since-groups.ts'

/** What changed, kind by kind, each with what was before and after. */
export function drawSinceList(answer: SinceAnswer, context: DrawContext): Drawing {
  const { locale, file, palette, measure, width } = context
  const groups = sinceGroups(answer)
  if (groups.length === 0) return drawNothing(locale.say('since.nothing'), context)
  const names = memberNames(locale, file)
  const nodes: SvgNode[] = []
  const head = { sizePx: 15, weight: 600, family: 'serif', colour: palette.ink } as const
  const title = { sizePx: 13, weight: 600, family: 'sans', colour: palette.ink } as const
  const body = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const left = Math.min(300, Math.round(width * 0.42))
  const breaks: number[] = []
  const drawnGroups: DrawnGroup[] = []
  let y = 0
  for (const { kind, changes } of groups) {
    const from = y
    breaks.push(from)
    const headed = (words: string, top: number) => [
      svg('path', { d: `M0 ${top + 0.5}H${width}`, stroke: palette.lineStrong }),
      drawChange(kind, 0, top + 12, palette),
      ...textBlock(words, 20, top + 8, width - 20, head, measure).nodes,
    ]
    const words = locale.say(`since.group.${kind}`, { n: changes.length })
    nodes.push(...headed(words, from))
    y += 36
    for (const [i, change] of changes.slice(0, drawnMost).entries()) {
      if (i > 0) breaks.push(y - 4)
      const { activity } = change
      const named = textBlock(locale.text(activity.title), 20, y, left - 20, title, measure)
      const where = [
        names(activity, 'country', 'short').join(', '),
        names(activity, 'outcome', 'short').join(', '),
      ]
      const placed = textBlock(where.join(' · '), 20, y + named.height + 1, left - 20, body, measure)
      nodes.push(...named.nodes, ...placed.nodes)
      let side = y
      for (const line of changeLines(locale, file, change, kind)) {
        const said = textBlock(lineWords(locale, line), left + 16, side, width - left - 16, body, measure)
        nodes.push(...said.nodes)
        side += said.height + 2
      }
      y = Math.max(side, y + named.height + placed.height) + 10
    }
    if (changes.length > drawnMost) {
      const more = locale.say('picture.rest', { n: changes.length - drawnMost })
      nodes.push(...textBlock(more, 20, y, width - 20, body, measure).nodes)
      y += 26
    }
    const again = headed(locale.say('picture.continued', { title: words }), 0)
    drawnGroups.push({ from, to: y, again: { nodes: again, height: 36 } })
  }
  return { width, height: y, nodes, legend: [], breaks, groups: drawnGroups }
}

/** A change in one line: `Status: Ongoing → Delivered`. */
function lineWords(locale: Locale, { label, before, after, reason }: ChangeLine): string {
  const value = before === null ? (after ?? '') : `${before} → ${after}`
  const words = locale.say('words.pair', { name: label, words: value })
  return reason === '' ? words : `${words}. ${reason}`
}
