import type { RowMark } from '../charts/table.ts'
import { hueOf, light } from '../ui/palette.ts'
import { escaped } from '../ui/svg.ts'
import { cellPadding, type SlideCell, type TableLayout } from './pptx-table-room.ts'
import { emu, languageTag } from './pptx-text.ts'

/** The rows of one slide as a table that the program edits itself; its heading is said to be one. */
export function tableXml(
  layout: TableLayout,
  page: number,
  marks: readonly RowMark[] | undefined,
  language: string,
): string {
  const { widths, head, headHeight, rows, heights, size } = layout
  const { from, to } = layout.pages[page] ?? { from: 0, to: 0 }
  const grid = widths.map(width => `<a:gridCol w="${emu(width)}"/>`).join('')
  const row = (cells: readonly SlideCell[], height: number, look: Look) =>
    `<a:tr h="${emu(height)}">${cells.map((cell, i) => cellXml(cell, i === 0, size, language, look)).join('')}</a:tr>`
  const body = rows.slice(from, to).map((cells, i) => {
    const mark = marks?.[from + i] ?? null
    return row(cells, heights[from + i] ?? 0, { isHead: false, mark })
  })
  return `<a:tbl><a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId></a:tblPr><a:tblGrid>${grid}</a:tblGrid>${row(head, headHeight, { isHead: true, mark: null })}${body.join('')}</a:tbl>`
}

/** The height of one slide's table, in points. */
export function tableHeight({ headHeight, heights, pages }: TableLayout, page: number): number {
  const { from, to } = pages[page] ?? { from: 0, to: 0 }
  return heights.slice(from, to).reduce((sum, height) => sum + height, headHeight)
}

interface Look {
  readonly isHead: boolean
  readonly mark: RowMark
}

function cellXml(
  { text, isNumber, isGap }: SlideCell,
  isFirst: boolean,
  size: number,
  language: string,
  { isHead, mark }: Look,
): string {
  const isTotal = mark === 'total'
  const bold = isHead || isTotal || isFirst ? 1 : 0
  const look = `sz="${size * 100}" b="${bold}"${isGap ? ' i="1"' : ''}`
  const colour = `<a:solidFill><a:schemeClr val="${isGap ? 'tx2' : 'tx1'}"/></a:solidFill>`
  const paragraphs = text
    .split('\n')
    .map(line => {
      const align = isNumber ? '<a:pPr algn="r"/>' : ''
      const end = `<a:endParaRPr lang="${languageTag(language)}" ${look}/>`
      const run = `<a:r><a:rPr lang="${languageTag(language)}" ${look} dirty="0">${colour}</a:rPr><a:t>${escaped(line)}</a:t></a:r>`
      return `<a:p>${align}${line === '' ? end : run}</a:p>`
    })
    .join('')
  const hue = isFirst && typeof mark === 'number' ? hueOf(light, mark).base : null
  const lines = [
    // the hue of an outcome; its name stands beside
    hue ? line('L', 57_150, hue) : none('L'),
    none('R'),
    isTotal ? line('T', 12_700, light.ink2) : isHead ? none('T') : line('T', 6_350, light.line),
    isHead ? line('B', 12_700, light.ink2) : line('B', 6_350, light.line),
  ]
  const fill = isGap ? '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>' : '<a:noFill/>'
  const margins = `marL="${emu(hue ? cellPadding.x + 3 : cellPadding.x)}" marR="${emu(cellPadding.x)}" marT="${emu(cellPadding.y)}" marB="${emu(cellPadding.y)}"`
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody><a:tcPr ${margins} anchor="${isHead ? 'b' : 'ctr'}">${lines.join('')}${fill}</a:tcPr></a:tc>`
}

function line(side: 'L' | 'T' | 'B', width: number, hex: string): string {
  return `<a:ln${side} w="${width}"><a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:solidFill></a:ln${side}>`
}

function none(side: 'L' | 'R' | 'T'): string {
  return `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
}
