import { sinceSilence } from '../locales/since-words.ts'
import type { ChangeCell, ChangeKind, ChangeTally, SinceAnswer } from '../query/since.ts'
import { wrapText } from '../ui/measure-text.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import { drawChange } from './change-shape.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { huePlace } from './member-hue.ts'
import { type SinceRow, sinceRowsInside } from './since-rows.ts'
import { drawGap } from './texture.ts'

const px = {
  label: 128,
  leastCell: 108,
  total: 190,
  gap: 4,
  slot: 44,
  line: 19,
  inset: 9,
  number: 46,
} as const
const small = { sizePx: 11.5, weight: 400, family: 'sans' } as const
const numberFont = { sizePx: 13, weight: 600, family: 'sans' } as const
const totalFont = { sizePx: 19, weight: 600, family: 'serif' } as const

/** The matrix of changes: a row a country, a column an outcome, in each cell a mark and a number a kind. Totals begin with the activities that changed. */
export function drawSinceMatrix(answer: SinceAnswer, context: DrawContext): Drawing {
  const { locale, file, palette, measure, selection } = context
  const { rows, columns } = sinceRowsInside(answer, selection)
  if (rows.length === 0 || columns.length === 0) return drawNothing(locale.say('picture.none'), context)
  const roomy = (context.width - px.label - px.total) / columns.length - px.gap
  const cellWidth = Math.max(px.leastCell, roomy)
  const width = Math.max(context.width, px.label + columns.length * (cellWidth + px.gap) + px.total)
  const at = (c: number) => px.label + c * (cellWidth + px.gap)
  const nodes: SvgNode[] = []

  const headers = [
    ...columns.map(({ member }, c) => ({
      text: locale.memberName('outcome', member, 'short'),
      x: at(c),
      width: cellWidth,
      place: huePlace(file, 'outcome', member.id),
    })),
    { text: locale.say('dimension.outcome.all'), x: at(columns.length), width: px.total, place: null },
  ]
  const head = { sizePx: 12, weight: 600, family: 'sans', colour: palette.ink2 } as const
  const blocks = headers.map(header => ({
    ...header,
    lines: wrapText(header.text, header.width - 8, head, measure),
  }))
  const headHeight = Math.max(...blocks.map(({ lines }) => lines.length * 16))
  for (const { text, x, width: wide, place, lines } of blocks) {
    const top = 10 + headHeight - lines.length * 16
    nodes.push(...textBlock(text, x + 2, top, wide - 8, head, measure).nodes)
    if (place !== null)
      nodes.push(
        svg('rect', { x: x + 2, y: top - 7, width: 22, height: 4, rx: 2, fill: hueOf(palette, place).base }),
      )
  }

  const breaks: number[] = []
  const top = 10 + headHeight + 7
  let y = top + 1
  const lines = [
    ...rows.map(row => ({ ...row, name: locale.memberName('country', row.member), isTotal: false })),
    {
      name: locale.say('dimension.country.all'),
      cells: columns.map(({ total }) => total),
      total: answer.total,
      isTotal: true,
    },
  ]
  for (const { name, cells, total, isTotal } of lines) {
    const style = { sizePx: 13, weight: isTotal ? 600 : 400, family: 'sans', colour: palette.ink } as const
    const label = textBlock(name, 0, y + 9, px.label - 12, style, measure)
    const height = Math.max(
      38,
      label.height + 16,
      ...cells.map(cell => heightOf(answer, cell, cellWidth, isTotal)),
      heightOf(answer, total, px.total, true),
    )
    if (y > top + 1) breaks.push(y - px.gap / 2)
    nodes.push(...label.nodes)
    for (const [c, cell] of cells.entries())
      nodes.push(...drawCell(answer, cell, at(c), y, cellWidth, height, isTotal, context))
    nodes.push(...drawCell(answer, total, at(columns.length), y, px.total, height, true, context))
    y += height + px.gap
  }
  return { width, height: y - px.gap, nodes, legend: legendOf(answer, rows, context), breaks, head: top }
}

function kindsIn(answer: SinceAnswer, { kinds }: ChangeTally): ChangeKind[] {
  return answer.told.filter(kind => kinds[kind] > 0)
}

/** How many marks stand side by side; in a total the activities that changed stand before them. */
function perLine(width: number, isTotal: boolean): number {
  const room = width - 2 * px.inset - (isTotal ? px.number : 0)
  return Math.max(1, Math.floor(room / px.slot))
}

function heightOf(answer: SinceAnswer, cell: ChangeTally, width: number, isTotal: boolean): number {
  return 16 + Math.ceil(kindsIn(answer, cell).length / perLine(width, isTotal)) * px.line
}

function drawCell(
  answer: SinceAnswer,
  cell: ChangeCell,
  x: number,
  y: number,
  width: number,
  height: number,
  isTotal: boolean,
  { locale, palette, measure }: DrawContext,
): SvgNode[] {
  const middle = y + height / 2 + 4
  const centred = { ...small, colour: palette.ink2, anchor: 'middle' } as const
  const silence = sinceSilence(locale, answer, cell)
  if (cell.gap) {
    const words = wrapText(silence ?? '', width - 20, small, measure)
    const top = middle - ((words.length - 1) * 15) / 2
    return [
      ...drawGap(cell.gap, { x, y, width, height }, palette),
      ...words.map((line, i) => textLine(line, x + width / 2, top + i * 15, centred)),
    ]
  }
  const ground = svg('rect', { x, y, width, height, rx: 6, fill: isTotal ? palette.surface : palette.sunken })
  if (!cell.isInside) return []
  if (silence) return [ground, textLine(silence, x + width / 2, middle, { ...centred, colour: palette.ink3 })]
  const nodes: SvgNode[] = [ground]
  const [top, start] = [y + 8, x + px.inset + (isTotal ? px.number : 0)]
  if (isTotal)
    nodes.push(
      textLine(locale.number(cell.changed), x + px.inset, top + 15, { ...totalFont, colour: palette.ink }),
    )
  for (const [i, kind] of kindsIn(answer, cell).entries()) {
    const left = start + (i % perLine(width, isTotal)) * px.slot
    const base = top + Math.floor(i / perLine(width, isTotal)) * px.line
    nodes.push(drawChange(kind, left, base + 3, palette))
    nodes.push(
      textLine(locale.number(cell.kinds[kind]), left + 16, base + 13.5, {
        ...numberFont,
        colour: palette.ink,
      }),
    )
  }
  return nodes
}

/** The kinds that are drawn, and the gaps. */
function legendOf(answer: SinceAnswer, rows: readonly SinceRow[], { locale }: DrawContext): LegendItem[] {
  const kinds = kindsIn(answer, answer.total)
  return [
    ...kinds.map(
      (change): LegendItem => ({
        swatch: { kind: 'change', change },
        label: locale.say(`since.kind.${change}`, { n: 1 }),
      }),
    ),
    ...gapLegend(
      locale,
      rows.flatMap(({ cells, total }) => [...cells, total].map(({ gap }) => gap)),
    ),
  ]
}
