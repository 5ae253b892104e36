import { grades } from '../model/source.ts'
import type { Claims, Coverage } from '../query/coverage.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import {
  claimlessWords,
  coverageAnswer,
  gradeNames,
  kindName,
  rowsInside,
  uncitedWords,
} from './coverage-words.ts'
import type { DrawContext, Drawing, DrawnGroup, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { huePlace } from './member-hue.ts'
import { drawDots } from './swatch.ts'
import { drawGap } from './texture.ts'

const px = { label: 0.24, last: 0.26, text: 13, inset: 8 } as const

/** The answer in words, then whose word there is for each claim, row by row, and a bar of those that somebody else confirms. */
export function drawCoverage(answer: Coverage, around: Claims, context: DrawContext): Drawing {
  const { locale, palette, measure, width, selection } = context
  if (around.claims === 0) return drawNothing(locale.say('picture.no-changes'), context)
  const said = textBlock(
    coverageAnswer(locale, answer.all, around, selection),
    0,
    0,
    width,
    { sizePx: 19, weight: 600, family: 'serif', colour: palette.ink },
    measure,
  )
  const heads = drawHeads(said.height + 14, context)
  const nodes: SvgNode[] = [...said.nodes, ...heads.nodes]
  const breaks: number[] = []
  const groups: DrawnGroup[] = []
  let y = heads.bottom
  const add = (drawn: Drawn) => {
    breaks.push(drawn.bottom + 1)
    nodes.push(...drawn.nodes, svg('path', { d: `M0 ${drawn.bottom + 0.5}H${width}`, stroke: palette.line }))
    y = drawn.bottom
  }
  const rows = rowsInside(answer, selection)
  for (const row of rows) {
    const place = huePlace(context.file, answer.by, row.member.id)
    const hue = place === null ? null : hueOf(palette, place).base
    const words =
      row.claims > 0 ? null : row.gap ? locale.say(`gap.${row.gap}`) : claimlessWords(locale, selection)
    add(
      drawRow(
        { label: locale.memberName(answer.by, row.member), hue, words, gap: row.gap, claims: row },
        y,
        answer,
        context,
      ),
    )
  }
  const line = (label: string, claims: Claims, isTotal = false) =>
    add(drawRow({ label, hue: null, words: null, gap: null, claims, isTotal }, y, answer, context))
  if (answer.all.claims > 0) line(locale.say(`dimension.${answer.by}.all`), answer.all, true)
  const cited = answer.kinds.filter(({ claims }) => claims > 0)
  if (cited.length > 0) {
    const head = { sizePx: 14, weight: 600, family: 'serif', colour: palette.ink } as const
    const [title, from] = [locale.say('coverage.kinds'), y + 1]
    nodes.push(textLine(title, 0, y + 34, head))
    y += 42
    for (const row of cited) line(kindName(locale, row.kind), row)
    const again = textLine(locale.say('picture.continued', { title }), 0, 24, head)
    groups.push({ from, to: y + 1, again: { nodes: [again], height: 32 } })
  }
  const small = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const uncited = textBlock(uncitedWords(locale, answer), 0, y + 8, width, small, measure)
  const legend: LegendItem[] = [
    { swatch: { kind: 'solid' }, label: locale.say('coverage.legend.confirmed') },
    { swatch: { kind: 'hollow' }, label: locale.say('coverage.legend.own') },
    ...gapLegend(
      locale,
      rows.map(({ gap }) => gap),
    ),
  ]
  return {
    ...{ width, height: y + 8 + uncited.height, nodes: [...nodes, ...uncited.nodes], legend, breaks, groups },
    head: heads.bottom,
  }
}

interface Drawn {
  readonly nodes: readonly SvgNode[]
  readonly bottom: number
}

/** Where the columns of the four grades stand, and the last one. */
function columns(width: number) {
  const [from, last] = [width * px.label, width * (1 - px.last)]
  const step = (last - from) / grades.length
  return { at: (i: number) => from + i * step, step, last }
}

function drawHeads(top: number, { locale, palette, measure, width }: DrawContext): Drawn {
  const { at, step, last } = columns(width)
  const style = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const blocks = [
    ...gradeNames(locale).map(({ name }, i) => ({
      text: name,
      x: at(i),
      room: step - px.inset,
      dots: i + 1,
    })),
    { text: locale.say('coverage.confirmed'), x: last, room: width - last, dots: 0 },
  ].map(head => ({ ...head, block: textBlock(head.text, head.x, top + 14, head.room, style, measure) }))
  const bottom = top + 14 + Math.max(...blocks.map(({ block }) => block.height)) + 8
  return {
    nodes: [
      ...blocks.flatMap(({ dots, x, block }) => [
        ...(dots > 0 ? drawDots(dots, x - 1, top + 6, palette) : []),
        ...block.nodes,
      ]),
      svg('path', { d: `M0 ${bottom + 0.5}H${width}`, stroke: palette.lineStrong }),
    ],
    bottom,
  }
}

interface Line {
  readonly label: string
  readonly hue: string | null
  /** Said in place of numbers. */
  readonly words: string | null
  readonly gap: Coverage['rows'][number]['gap']
  readonly claims: Claims
  readonly isTotal?: boolean
}

function drawRow(row: Line, top: number, answer: Coverage, context: DrawContext): Drawn {
  const { locale, palette, measure, width } = context
  const { at, last } = columns(width)
  const bold = row.isTotal ? 600 : 400
  const style = { sizePx: px.text, weight: bold, family: 'sans', colour: palette.ink } as const
  const offset = row.hue ? 10 : 0
  const label = textBlock(row.label, 0, top + 8 + offset, at(0) - 14, style, measure)
  const bottom = top + Math.max(46, label.height + offset + 16)
  const nodes: SvgNode[] = [
    ...(row.hue ? [svg('rect', { x: 0, y: top + 8, width: 22, height: 4, rx: 2, fill: row.hue })] : []),
    ...label.nodes,
  ]
  const middle = (top + bottom) / 2
  if (row.words !== null) {
    const words = {
      ...style,
      weight: 400,
      sizePx: 12,
      colour: palette.ink2,
      italic: row.gap === null,
    } as const
    if (row.gap) nodes.push(...drawGap(row.gap, { x: at(0), y: middle - 12, width: 36, height: 24 }, palette))
    nodes.push(textLine(row.words, at(0) + (row.gap ? 46 : 0), middle + 4, words))
    return { nodes, bottom }
  }
  for (const [i, count] of row.claims.grades.entries()) {
    const number = {
      sizePx: 17,
      weight: count > 0 ? 600 : 400,
      family: 'serif',
      colour: count > 0 ? palette.ink : palette.ink3,
    } as const
    nodes.push(textLine(locale.number(count), at(i), middle + 6, number))
  }
  return { nodes: [...nodes, ...drawConfirmed(row.claims, answer, last, middle, context)], bottom }
}

/** "2 of 7 · 29 %" and below it a bar as long as the claims, solid as far as somebody else confirms them. */
function drawConfirmed(
  { claims, confirmed, share }: Claims,
  { all }: Coverage,
  x: number,
  middle: number,
  { locale, palette, measure, width }: DrawContext,
): SvgNode[] {
  const serif = { sizePx: 15, weight: 600, family: 'serif', colour: palette.ink } as const
  const small = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const words = locale.say('coverage.of', { confirmed, claims })
  const unit = (width - x - 2) / Math.max(all.claims, 1)
  const ink = palette.neutral.base
  const box = { x: x + 0.75, y: middle + 6.75, height: 8.5 }
  return [
    textLine(words, x, middle, serif),
    ...(share === null
      ? []
      : [textLine(locale.percent(share), x + measure(words, serif) + 9, middle, small)]),
    svg('rect', { ...box, width: claims * unit, fill: palette.surface, stroke: ink, 'stroke-width': 1.5 }),
    ...(confirmed > 0 ? [svg('rect', { ...box, width: confirmed * unit, fill: ink })] : []),
  ]
}
