import { isOutside } from '../model/selection.ts'
import type { Compared, ComparedLine, ComparedPart, Comparison } from '../query/comparison.ts'
import { hueOf, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import { changeHeads, changeWords, comparedWords, memberNames, silenceOf } from './comparison-words.ts'
import type { DrawContext, Drawing } from './drawing.ts'
import { huePlace } from './member-hue.ts'
import { drawGap } from './texture.ts'

const fonts = {
  name: { sizePx: 16, weight: 600, family: 'serif' },
  head: { sizePx: 12, weight: 600, family: 'sans' },
  words: { sizePx: 12, weight: 400, family: 'sans' },
  small: { sizePx: 11, weight: 400, family: 'sans' },
} as const

const barPx = 13
const numberPx = 84

interface Columns {
  readonly label: number
  readonly side: number
  readonly change: number
}

/** Two members in one picture: bars on shared scales, their numbers, and the change from the first to the second. */
export function drawComparisonPair(answer: Comparison, context: DrawContext): Omit<Drawing, 'legend'> {
  const { locale, palette, measure, selection } = context
  const width = Math.max(context.width, 520)
  const columns: Columns = { label: width * 0.24, side: width * 0.3, change: width * 0.16 }
  const [heads, nodes]: [SvgNode[], SvgNode[]] = [[], []]
  let y = 0
  for (const [i, name] of memberNames(locale, answer).entries()) {
    const x = columns.label + i * columns.side
    const place = huePlace(context.file, answer.dimension, answer.members[i]?.id ?? '')
    if (place !== null) {
      heads.push(svg('rect', { x, y: 0, width: 30, height: 4, rx: 2, fill: hueOf(palette, place).base }))
    }
    const block = textBlock(name, x, 8, columns.side - 12, { ...fonts.name, colour: palette.ink }, measure)
    heads.push(...block.nodes)
    y = Math.max(y, block.height + 14)
  }
  const change = Object.values(changeHeads(locale, answer)).join(' · ')
  const right = { ...fonts.small, colour: palette.ink3 }
  const block = textBlock(change, width - columns.change, 8, columns.change, right, measure)
  heads.push(...block.nodes)
  y = Math.max(y, block.height + 14)
  for (const line of answer.totals) {
    const row = drawRow(
      line,
      locale.say(`measure.${line.measure}`),
      null,
      y,
      columns,
      answer,
      context,
      line.measure,
    )
    nodes.push(...row.nodes)
    y += row.height
  }
  const breaks: number[] = []
  for (const part of answer.parts) {
    breaks.push(y + 8)
    y += 16
    nodes.push(
      textLine(locale.say(`dimension.${part.by}`), 0, y + 10, { ...fonts.head, colour: palette.ink }),
    )
    y += 18
    for (const [r, line] of part.lines.entries()) {
      if (isOutside(selection, part.by, line.member.id)) continue
      const name = locale.memberName(part.by, line.member, 'short')
      const row = drawRow(line, name, { part, r }, y, columns, answer, context, answer.measure)
      nodes.push(...row.nodes)
      y += row.height
    }
  }
  return { width, height: y, nodes: [...heads, ...nodes], breaks }
}

function drawRow(
  { sides, change }: ComparedLine,
  name: string,
  at: { readonly part: ComparedPart; readonly r: number } | null,
  top: number,
  columns: Columns,
  answer: Comparison,
  context: DrawContext,
  of: Comparison['measure'],
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const { locale, file, palette, measure } = context
  const label = textBlock(
    name,
    0,
    top + 5,
    columns.label - 12,
    { ...fonts.words, colour: palette.ink2 },
    measure,
  )
  const width = columns.label + 2 * columns.side + columns.change
  const nodes: SvgNode[] = [
    svg('path', { d: `M0 ${top + 0.5}H${width}`, stroke: palette.line }),
    ...label.nodes,
  ]
  let height = label.height
  for (const [i, side] of sides.entries()) {
    const x = columns.label + i * columns.side
    const full = columns.side - numberPx
    const wide = at ? drawBar(side, x, top + 6, full, at, i, answer, context, nodes) : 0
    const isKnown = !side.gap && side.value !== null
    const style = isKnown
      ? { ...fonts.head, sizePx: at ? 12 : 15, colour: palette.ink }
      : { ...fonts.small, colour: palette.ink3 }
    const left = x + wide + (wide > 0 ? 6 : 0)
    const words = textBlock(
      comparedWords(locale, file, of, side),
      left,
      top + (at ? 5 : 3),
      x + columns.side - 10 - left,
      style,
      measure,
    )
    nodes.push(...words.nodes)
    height = Math.max(height, words.height)
  }
  if (change) {
    const { absolute, relative } = changeWords(locale, file, of, change)
    const faint = change.way === 'untold' || change.way === 'same'
    const style = { ...fonts.words, colour: faint ? palette.ink3 : palette.ink }
    const x = columns.label + 2 * columns.side
    const said = textBlock(`${absolute} · ${relative}`, x, top + 5, columns.change, style, measure)
    nodes.push(...said.nodes)
    height = Math.max(height, said.height)
  }
  return { nodes, height: Math.max(height, barPx) + 11 }
}

/** Draws the bar, and answers how wide it is. */
function drawBar(
  side: Compared,
  x: number,
  y: number,
  full: number,
  { part, r }: { readonly part: ComparedPart; readonly r: number },
  i: number,
  answer: Comparison,
  { file, palette }: DrawContext,
  nodes: SvgNode[],
): number {
  const { value, hollow } = side
  const gap = silenceOf(answer.measure, side)
  if (gap) {
    nodes.push(...drawGap(gap, { x, y, width: 34, height: barPx }, palette))
    return 34
  }
  if (!value || part.most === 0) return 0
  const unit = full / part.most
  const place =
    huePlace(file, part.by, part.lines[r]?.member.id ?? '') ??
    huePlace(file, answer.dimension, answer.members[i]?.id ?? '')
  const strength = part.by === 'stage' ? strengthOf(r, file.stages.length) : 0
  const fill = strengthColour(palette, hueOf(palette, place), strength)
  const [solid, outlined] = [(value - hollow) * unit, hollow * unit]
  if (solid > 0) nodes.push(svg('rect', { x, y, width: solid, height: barPx, rx: 1.5, fill }))
  if (outlined > 0) {
    nodes.push(
      svg('rect', {
        x: x + solid + 0.75,
        y: y + 0.75,
        width: Math.max(outlined - 1.5, 0.5),
        height: barPx - 1.5,
        rx: 1.5,
        fill: palette.surface,
        stroke: fill,
        'stroke-width': 1.5,
      }),
    )
  }
  return value * unit
}
