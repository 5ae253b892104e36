import { type Severity, severities, type WorkItem, type WorkList } from '../query/work-list.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, DrawnGroup } from './drawing.ts'
import { drawnMost } from './drawn-most.ts'
import { drawNothing } from './empty-picture.ts'
import { drawGlyph } from './glyph.ts'
import { severityShapes } from './work-list-shape.ts'
import { workAnswer, workWords } from './work-list-words.ts'

const sidePx = 28

/** The open points by severity, each with why it is open and what to do. Every later part says again how many there are. */
export function drawWorkList(answer: WorkList, context: DrawContext): Drawing {
  const { locale, palette, measure, width } = context
  if (answer.items.length === 0) return drawNothing(locale.say('work-list.none'), context)
  const head = { sizePx: 19, weight: 600, family: 'serif', colour: palette.ink } as const
  const said = textBlock(workAnswer(locale, answer), 0, 0, width, head, measure)
  const nodes: SvgNode[] = [...said.nodes]
  const breaks: number[] = []
  const groups: DrawnGroup[] = []
  const answered = said.height + 10
  let y = answered
  const drawn = answer.items.slice(0, drawnMost)
  for (const severity of severities) {
    const items = drawn.filter(item => item.severity === severity)
    if (items.length === 0) continue
    const from = y
    // the first group stays with the answer
    if (from > answered) breaks.push(from)
    const [n, of] = [items.length, answer.bySeverity[severity]]
    const number = n < of ? locale.say('work-list.shown', { n, of }) : locale.number(of)
    const name = locale.say(`work-list.severity.${severity}`)
    nodes.push(...drawHeading(severity, `${name} · ${number}`, from, context))
    y += headingPx
    for (const [i, item] of items.entries()) {
      if (i > 0) breaks.push(y)
      const row = drawItem(item, y, context)
      nodes.push(svg('path', { d: `M${sidePx} ${y + 0.5}H${width}`, stroke: palette.line }), ...row.nodes)
      y = row.bottom
    }
    y += 6
    const again = `${locale.say('picture.continued', { title: name })} · ${number}`
    const heading = { nodes: drawHeading(severity, again, 0, context), height: headingPx }
    groups.push({ from, to: y, again: heading })
  }
  const rest = answer.items.length - drawn.length
  if (rest > 0) {
    const style = { sizePx: 12.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
    nodes.push(textLine(locale.say('picture.rest', { n: rest }), sidePx, y + 16, style))
    y += 24
  }
  return { width, height: y, nodes, legend: [], breaks, head: answered, groups }
}

const headingPx = 32

function drawHeading(severity: Severity, label: string, top: number, { palette }: DrawContext): SvgNode[] {
  const words = { sizePx: 14, weight: 600, family: 'serif', colour: palette.ink } as const
  return [
    drawGlyph(severityShapes[severity], 0, top + 10, palette.ink, palette.surface),
    textLine(label, sidePx, top + 22, words),
  ]
}

function drawItem(item: WorkItem, top: number, { locale, file, palette, measure, width }: DrawContext) {
  const { title, detail, doing, where, who } = workWords(locale, file, item)
  const bold = { sizePx: 13.5, weight: 600, family: 'sans', colour: palette.ink } as const
  const plain = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const room = width - sidePx
  const first = textBlock(title, sidePx, top + 7, room, bold, measure)
  const why = textBlock(`${detail} ${doing}`, sidePx, top + 8 + first.height, room, plain, measure)
  const placed = [where, who && locale.say('work-list.with', { partners: who })].filter(Boolean).join(' · ')
  const side = textBlock(
    placed,
    sidePx,
    top + 8 + first.height + why.height,
    room,
    { ...plain, sizePx: 11.5, colour: palette.ink3 },
    measure,
  )
  return {
    nodes: [...first.nodes, ...why.nodes, ...side.nodes],
    bottom: top + 8 + first.height + why.height + side.height + 9,
  }
}
