import type { Locale } from '../../locales/locale.ts'
import type { MeasureText } from '../../ui/measure-text.ts'
import type { Palette } from '../../ui/palette.ts'
import { type SvgNode, svg } from '../../ui/svg.ts'
import { type TextStyle, textLine } from '../../ui/svg-text.ts'
import type { TakenReport } from '../taken-report.ts'
import { type Block, moved, type Paragraph, paragraph, stack } from './block.ts'
import { paperSizes, type Sheet } from './sheet.ts'

/** How the pages of a report are set: all lengths in points. */
export interface Layout {
  readonly report: TakenReport
  readonly locale: Locale
  readonly palette: Palette
  readonly measure: MeasureText
  readonly page: { readonly width: number; readonly height: number }
  /** The room inside of the margins. */
  readonly room: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

const margins = { side: 50, top: 66, bottom: 58 } as const

/** The layout of a report on its paper; lying = the long side across. */
export function layoutOf(
  report: TakenReport,
  palette: Palette,
  measure: MeasureText,
  isLying = false,
): Layout {
  const size = paperSizes[report.paper]
  const page = isLying ? { width: size.height, height: size.width } : size
  return {
    ...{ report, locale: report.locale, palette, measure, page },
    room: {
      left: margins.side,
      top: margins.top,
      width: page.width - 2 * margins.side,
      height: page.height - margins.top - margins.bottom,
    },
  }
}

/** How the report sets its texts. */
export function styles({ ink, ink2, ink3 }: Palette) {
  const sans = { weight: 400, family: 'sans', colour: ink2 } as const
  const serif = { weight: 600, family: 'serif', colour: ink } as const
  return {
    heading: { ...serif, sizePx: 20 },
    figureTitle: { ...serif, sizePx: 17 },
    sentence: { ...sans, sizePx: 10.5 },
    comment: { ...sans, sizePx: 10.5, colour: ink },
    plain: { ...sans, sizePx: 9.5, colour: ink },
    strong: { ...sans, sizePx: 9.5, weight: 600, colour: ink },
    small: { ...sans, sizePx: 8.5 },
    smallStrong: { ...sans, sizePx: 8.5, weight: 600, colour: ink },
    faint: { ...sans, sizePx: 8, colour: ink3 },
    cell: { ...sans, sizePx: 7.8, colour: ink },
    cellAside: { ...sans, sizePx: 7.8, italic: true },
    cellHead: { ...sans, sizePx: 7.6, weight: 600, colour: ink },
  } as const satisfies Record<string, TextStyle>
}

/** A paragraph as wide as the room. */
export function roomParagraph(
  { room, measure }: Layout,
  text: string,
  style: TextStyle,
  more: Partial<Paragraph> = {},
): Block[] {
  return paragraph(text, { width: room.width - (more.x ?? 0), style, measure, ...more })
}

/** A page of blocks from the head of the room. */
export function sheetOf({ page, room }: Layout, blocks: readonly Block[], mark?: string): Sheet {
  const { nodes, links } = moved(stack(blocks), room.left, room.top)
  return { ...page, nodes, links, ...(mark === undefined ? {} : { mark }) }
}

/** The pages with what runs along all of them but the cover: the report's title, the mark of made-up data, and the page's number. */
export function numbered(sheets: readonly Sheet[], { report, locale, palette, measure }: Layout): Sheet[] {
  const { faint, smallStrong } = styles(palette)
  return sheets.map((sheet, i) => {
    if (i === 0) return sheet
    const end = sheet.width - margins.side
    const words = locale.say('pack.page', { n: i + 1, of: sheets.length })
    const wide = measure(words, { ...faint, weight: 600 })
    const [running = ''] = paragraph(report.title, {
      width: sheet.width - 2 * margins.side - 150,
      style: faint,
      measure,
      maxLines: 1,
    }).flatMap(({ nodes }) => nodes[0]?.children ?? [])
    const datedTitle = `${report.datasetTitle} · ${locale.say('picture.as-of', { date: locale.date(sheet.asOf ?? report.from.asOf) })}`
    const [standing = ''] = paragraph(datedTitle, {
      width: sheet.width - 2 * margins.side - wide - 20,
      style: faint,
      measure,
      maxLines: 1,
    }).flatMap(({ nodes }) => nodes[0]?.children ?? [])
    const foot = sheet.height - 30
    const nodes: SvgNode[] = [
      textLine(String(running), margins.side, 38, faint),
      line(margins.side, end, 46, palette),
      ...(report.synthetic === null
        ? []
        : plate(report.synthetic, end, 27, { palette, measure }, smallStrong)),
      textLine(String(standing), margins.side, foot, faint),
      textLine(words, end, foot, { ...faint, weight: 600, anchor: 'end' }),
    ]
    return { ...sheet, nodes: [...nodes, ...sheet.nodes] }
  })
}

/** A rule across. */
export function line(from: number, to: number, y: number, { line: stroke }: Palette): SvgNode {
  return svg('path', { d: `M${from} ${y}H${to}`, stroke, 'stroke-width': 0.75 })
}

/** Words on a dark plate that ends at `end`. */
export function plate(
  words: string,
  end: number,
  top: number,
  { palette, measure }: Pick<Layout, 'palette' | 'measure'>,
  style: TextStyle,
): SvgNode[] {
  const wide = measure(words, style) + 12
  return [
    svg('rect', {
      x: end - wide,
      y: top,
      width: wide,
      height: style.sizePx + 6,
      rx: 2,
      fill: palette.ink,
    }),
    textLine(words, end - wide + 6, top + style.sizePx + 2.4, { ...style, colour: palette.surface }),
  ]
}
