import type { Crosstab } from '../query/crosstab.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, DrawnGroup, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend, stageLegend } from './legend.ts'
import { type CellStyle, drawCell, faceHeight } from './matrix-face.ts'
import { type MatrixLayout, matrixFonts, matrixLayout, matrixPx, wrappedHeight } from './matrix-layout.ts'
import { type MatrixLine, matrixLines } from './matrix-lines.ts'
import { type MatrixOptions, type MatrixShown, matrixShown } from './matrix-rows.ts'
import { huePlace } from './member-hue.ts'

/** The matrix with typed gaps, strips of stages and totals. Members outside of their clause are left out. */
export function drawMatrix(answer: Crosstab, context: DrawContext, options: MatrixOptions = {}): Drawing {
  const shown = matrixShown(answer, context.selection, options)
  const { locale, file, measure, width } = context
  if (shown.rows.length === 0 || shown.columns.length === 0)
    return drawNothing(locale.say('picture.none'), context)
  const lines = matrixLines(answer, shown, context, options)
  const texts = {
    labels: lines.map(line => line.label),
    headers: shown.columns.map(({ member }) => locale.memberName(answer.columns, member, 'short')),
    numbers: lines.flatMap(line => [...line.faces, line.total].map(face => face.number)),
    words: lines.flatMap(line => line.faces.flatMap(face => face.below)),
    totalWords: lines.flatMap(line => [...line.total.below, line.total.beside]),
  }
  const layout = matrixLayout(texts, shown.columns.length, width, measure)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  const groups: DrawnGroup[] = []
  let top = 0
  for (const [i, block] of layout.blocks.entries()) {
    const drawn = drawBlock(answer, shown, lines, layout, block, i === layout.blocks.length - 1, top, context)
    nodes.push(...drawn.nodes)
    if (i > 0) breaks.push(top - 13)
    breaks.push(...drawn.rows)
    groups.push({ from: top - 13, to: drawn.bottom + 13, again: drawn.again })
    top = drawn.bottom + 26
  }
  const hasStrip = lines.some(line => line.faces.some(face => face.stages.length > 0))
  const legend: LegendItem[] = [
    ...(hasStrip ? stageLegend(locale, file) : []),
    {
      swatch: { kind: 'tint' },
      label: locale.say(answer.measure === 'evidence' ? 'legend.tint-share' : 'legend.tint'),
    },
    ...gapLegend(
      locale,
      lines.flatMap(line => line.faces.map(face => face.gap)),
    ),
  ]
  return { width: layout.width, height: top - 26, nodes, legend, breaks, groups }
}

function drawBlock(
  answer: Crosstab,
  shown: MatrixShown,
  lines: readonly MatrixLine[],
  layout: MatrixLayout,
  block: MatrixLayout['blocks'][number],
  isLast: boolean,
  top: number,
  context: DrawContext,
): { nodes: SvgNode[]; again: DrawnGroup['again']; rows: number[]; bottom: number } {
  const { locale, file, palette, measure } = context
  const { labelWidth, cellWidth, totalWidth } = layout
  const nodes: SvgNode[] = []
  const at = (column: number) => labelWidth + (column - block.from) * (cellWidth + matrixPx.gap)
  const totalAt = at(block.to) + matrixPx.gap
  const columns = shown.columns.slice(block.from, block.to)
  const headers = columns.map(({ member }, i) => ({
    text: locale.memberName(answer.columns, member, 'short'),
    x: at(block.from + i),
    width: cellWidth,
    place: huePlace(file, answer.columns, member.id),
  }))
  if (isLast) {
    const text = locale.say(`dimension.${answer.columns}.all`)
    headers.push({ text, x: totalAt, width: totalWidth, place: null })
  }
  const headerHeight = Math.max(
    ...headers.map(({ text, width }) => wrappedHeight(text, width - 4, matrixFonts.header, measure)),
  )
  const bars = headers.some(header => header.place !== null) ? 10 : 0
  const header = { ...matrixFonts.header, colour: palette.ink2 }
  const headed = (from: number) =>
    headers.flatMap(({ text, x, width, place }) => {
      const height = wrappedHeight(text, width - 4, matrixFonts.header, measure)
      const y = from + bars + headerHeight - height
      return [
        ...textBlock(text, x + 2, y, width - 4, header, measure).nodes,
        ...(place === null ? [] : [hueBar(x + 2, y - 6, hueOf(palette, place).base)]),
      ]
    })
  nodes.push(...headed(top))
  const headPx = bars + headerHeight + 5
  const head = top + headPx
  const rows: number[] = []
  let y = head + 2
  for (const line of lines) {
    // the first row stays with the headings, and a theme with the outcome above it
    if (y > head + 2 && line.kind !== 'theme') rows.push(y - matrixPx.gap / 2)
    const style = cellStyle(line, layout, context)
    const faces = line.faces.slice(block.from, block.to)
    const label = matrixFonts[line.kind === 'member' ? 'label' : line.kind]
    const indent = line.kind === 'theme' ? 12 : 0
    const labelHeight = wrappedHeight(line.label, labelWidth - 12 - indent, label, measure)
    const labelTop = line.kind === 'member' ? (line.place === null ? 10 : 22) : line.kind === 'total' ? 11 : 9
    // the whole line decides, so that a row is as high in every block
    const height = Math.max(
      { member: 72, theme: 46, total: 42 }[line.kind],
      labelTop + labelHeight + 6,
      ...line.faces.map(face => faceHeight(face, cellWidth, style)),
      faceHeight(line.total, totalWidth, style),
    )
    if (line.place !== null && line.kind === 'member')
      nodes.push(hueBar(0, y + 12, hueOf(palette, line.place).base))
    const colour = line.kind === 'theme' ? palette.ink2 : palette.ink
    nodes.push(
      ...textBlock(line.label, indent, y + labelTop, labelWidth - 12 - indent, { ...label, colour }, measure)
        .nodes,
    )
    for (const [i, face] of faces.entries()) {
      nodes.push(...drawCell(face, { x: at(block.from + i), y, width: cellWidth, height }, style))
    }
    if (isLast) nodes.push(...drawCell(line.total, { x: totalAt, y, width: totalWidth, height }, style))
    y += height + matrixPx.gap
  }
  const again = { nodes: headed(0), height: headPx }
  return { nodes, again, rows, bottom: y - matrixPx.gap }
}

function cellStyle(
  line: MatrixLine,
  { numberFont }: MatrixLayout,
  { palette, measure, file }: DrawContext,
): CellStyle {
  const font =
    line.kind === 'member' ? numberFont : { ...numberFont, sizePx: Math.min(numberFont.sizePx, 17) }
  return { palette, measure, ladder: file.stages, numberFont: font }
}

function hueBar(x: number, y: number, fill: string): SvgNode {
  return svg('rect', { x, y, width: 22, height: 4, rx: 2, fill })
}
