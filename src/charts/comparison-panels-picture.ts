import type { GapKind } from '../model/gap.ts'
import { isOutside } from '../model/selection.ts'
import type { Compared, Comparison } from '../query/comparison.ts'
import { hueOf, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import { columnNames, columnWords, comparedWords, memberNames, silenceOf } from './comparison-words.ts'
import type { DrawContext, Drawing } from './drawing.ts'
import { huePlace } from './member-hue.ts'
import { drawGap } from './texture.ts'

const leastPx = 168
const gapPx = 22
const plotPx = 92
/** A gap hangs below the line that all values stand on; below it the column's number. */
const stubPx = 8
const axisPx = 26
/** Fewer than this never fill a panel. */
const leastMost = 4

/** The same small panel for every member, on one scale: name, number, and a column for each of the first breakdown. */
export function drawComparisonPanels(answer: Comparison, context: DrawContext): Omit<Drawing, 'legend'> {
  const { locale, width } = context
  const perRow = Math.max(1, Math.min(answer.members.length, Math.floor((width + gapPx) / (leastPx + gapPx))))
  const panel = (width - gapPx * (perRow - 1)) / perRow
  const names = memberNames(locale, answer)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  let top = 0
  for (let from = 0; from < names.length; from += perRow) {
    const row = names.slice(from, from + perRow)
    if (from > 0) breaks.push(top - 9)
    const head = Math.max(
      ...row.map(name => textBlock(name, 0, 0, panel, { ...title, colour: '' }, context.measure).height),
    )
    for (const [i, name] of row.entries()) {
      nodes.push(
        svg(
          'g',
          { transform: `translate(${i * (panel + gapPx)} ${top})` },
          ...drawPanel(answer, from + i, name, head, panel, context),
        ),
      )
    }
    top += head + 30 + 18 + plotPx + axisPx + 18
  }
  return { width, height: Math.max(0, top - 18), nodes, breaks }
}

const title = { sizePx: 14.5, weight: 600, family: 'serif' } as const
const sum = { sizePx: 20, weight: 600, family: 'serif' } as const
const small = { sizePx: 11, weight: 400, family: 'sans' } as const

function drawPanel(
  answer: Comparison,
  i: number,
  name: string,
  head: number,
  width: number,
  context: DrawContext,
): SvgNode[] {
  const { locale, file, palette, measure } = context
  const nodes = [...textBlock(name, 0, 0, width, { ...title, colour: palette.ink }, measure).nodes]
  const side = answer.totals[0]?.sides[i]
  if (!side) return nodes
  const words = comparedWords(locale, file, answer.measure, side)
  const ground = head + 30 + 18 + plotPx
  const gap = silenceOf(answer.measure, side)
  if (gap) {
    const box = { x: 0, y: head + 8, width, height: ground - head - 8 }
    const said = textBlock(words, 12, box.y + 10, width - 24, { ...small, colour: palette.ink2 }, measure)
    const plate = { x: 8, y: box.y + 8, width: width - 16, height: said.height + 6, rx: 3 }
    return [
      ...nodes,
      ...drawGap(gap, box, palette),
      svg('rect', { ...plate, fill: palette.surface }),
      ...said.nodes,
    ]
  }
  const said = { ...small, sizePx: 12, colour: palette.ink2 }
  nodes.push(
    ...(side.value === null
      ? textBlock(words, 0, head + 4, width, said, measure).nodes
      : [textLine(words, 0, head + 22, { ...sum, colour: palette.ink })]),
  )
  return [...nodes, ...drawColumns(answer, i, ground, width, context)]
}

function drawColumns(
  { parts, dimension, members, measure }: Comparison,
  i: number,
  ground: number,
  width: number,
  context: DrawContext,
): SvgNode[] {
  const { file, palette, selection } = context
  const [part] = parts
  if (!part) return []
  const unit = plotPx / Math.max(part.most, leastMost)
  const room = width / Math.max(part.lines.length, 1)
  const own = huePlace(file, dimension, members[i]?.id ?? '')
  const names = columnNames(context.locale, { parts })
  const isShown = (place: number) => {
    const line = part.lines[place]
    return line !== undefined && !isOutside(selection, part.by, line.member.id)
  }
  const columns = part.lines.flatMap(({ member, sides }, place): SvgNode[] => {
    const side = sides[i]
    if (!side || !isShown(place)) return []
    const hue = hueOf(palette, huePlace(file, part.by, member.id) ?? own)
    const strength = part.by === 'stage' ? strengthOf(place, file.stages.length) : 0
    const fill = strengthColour(palette, hue, strength)
    const words = columnWords(context.locale, file, measure, side)
    return drawColumn(side, silenceOf(measure, side), words, place * room, ground, room, unit, fill, context)
  })
  const below = names.flatMap((name, place) =>
    context.measure(name, small) > room || !isShown(place)
      ? []
      : [
          textLine(name, (place + 0.5) * room, ground + axisPx - 4, {
            ...small,
            colour: palette.ink3,
            anchor: 'middle',
          }),
        ],
  )
  const axis = svg('path', { d: `M0 ${ground}H${width}`, stroke: palette.ink, 'stroke-width': 1.5 })
  return [...columns, axis, ...below]
}

function drawColumn(
  side: Compared,
  gap: GapKind | null,
  words: string,
  x: number,
  ground: number,
  room: number,
  unit: number,
  fill: string,
  { palette, measure }: DrawContext,
): SvgNode[] {
  const width = Math.min(room * 0.8, 34)
  const left = x + (room - width) / 2
  if (gap) return drawGap(gap, { x: left, y: ground + 2, width, height: stubPx }, palette)
  const value = side.value ?? 0
  const [solid, hollow] = [(value - side.hollow) * unit, side.hollow * unit]
  const nodes: SvgNode[] = []
  if (solid > 0) nodes.push(svg('rect', { x: left, y: ground - solid, width, height: solid, rx: 1.5, fill }))
  if (hollow > 0) {
    const box = { x: left + 0.75, y: ground - solid - hollow + 0.75, width: width - 1.5 }
    const outline = { fill: palette.surface, stroke: fill, 'stroke-width': 1.5, rx: 1.5 }
    nodes.push(svg('rect', { ...box, height: Math.max(hollow - 1.5, 1), ...outline }))
  }
  const font = { sizePx: 12.5, weight: value > 0 ? 600 : 400, family: 'serif' } as const
  if (measure(words, font) > room + 6) return nodes
  const colour = value > 0 ? palette.ink : palette.ink3
  return [
    ...nodes,
    textLine(words, x + room / 2, ground - solid - hollow - 5, { ...font, colour, anchor: 'middle' }),
  ]
}
