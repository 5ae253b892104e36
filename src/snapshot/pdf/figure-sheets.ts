import { drawLegend } from '../../charts/draw-legend.ts'
import type { Drawing } from '../../charts/drawing.ts'
import { svg } from '../../ui/svg.ts'
import { codeMark } from '../code-mark.ts'
import { emphasised } from '../emphasis.ts'
import { standingLine } from '../frame-foot.ts'
import type { ReportFigure } from '../taken-report.ts'
import type { Turn } from '../turns.ts'
import { type Block, moved, paged, paragraph, space, stack } from './block.ts'
import { fittedDrawing } from './fitted.ts'
import { type Layout, line, roomParagraph, sheetOf, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

/** The mark of a figure's first page. */
export function figureMark(n: number): string {
  return `figure-${n}`
}

const gap = 14

/**
 * A figure on a page of its own with all that it says of itself. Only a list that is longer than a page goes on over the next ones, and
 * words that would leave the figure no room stand behind it.
 */
export async function figureSheets(
  layout: Layout,
  figure: ReportFigure,
  n: number,
  turn: Turn,
): Promise<Sheet[]> {
  const { room } = layout
  const head = headOf(layout, figure, n)
  const again = headAgain(layout, figure)
  const words = wordsOf(layout, figure)
  const whole = stack(words)
  const isWordy = head.height + whole.height > room.height * 0.55
  const below = isWordy ? space(0) : whole
  const fitted = await fittedDrawing(
    figure.taken,
    layout,
    {
      width: room.width,
      first: room.height - head.height,
      later: room.height - again.height,
      below: below.height + gap,
      legend: drawing => legendOf(layout, drawing).height,
    },
    turn,
  )
  const legend = legendOf(layout, fitted.drawing)
  const sheets = fitted.parts.map((part, i) => {
    const isLast = i === fitted.parts.length - 1
    const blocks = [i === 0 ? head : again, part, legend, ...(isLast ? [space(gap), below] : [])]
    return sheetOf(layout, blocks, i === 0 ? figureMark(n) : undefined)
  })
  if (!isWordy) return sheets
  const rest = paged(words, () => room.height - again.height)
  return [...sheets, ...rest.map(blocks => sheetOf(layout, [again, ...blocks]))]
}

function headOf(layout: Layout, { taken: { caption } }: ReportFigure, n: number): Block {
  const { locale, palette, measure, room } = layout
  const { figureTitle, sentence, smallStrong } = styles(palette)
  const stretches = caption.stretches ?? [{ text: caption.sentence, isChosen: false }]
  const said = emphasised(stretches, 0, room.width, sentence, palette.ink, measure)
  return stack([
    ...roomParagraph(layout, locale.say('pack.figure', { n }), { ...smallStrong, colour: palette.ink3 }),
    space(2),
    ...roomParagraph(layout, caption.title, figureTitle, { after: 3, maxLines: 6 }),
    { ...said, links: [] },
    space(gap),
  ])
}

/** The title above the later pages of a figure. */
function headAgain(layout: Layout, { taken: { caption } }: ReportFigure): Block {
  const { figureTitle } = styles(layout.palette)
  const title = layout.locale.say('pack.continued', { title: caption.title })
  return stack([...roomParagraph(layout, title, { ...figureTitle, sizePx: 13 }, { maxLines: 4 }), space(gap)])
}

/** The legend as large as the text around it. */
function legendOf({ locale, palette, measure, room }: Layout, drawing: Drawing): Block {
  const scale = 0.72
  const { nodes, height } = drawLegend(drawing.legend, {
    ...{ locale, palette, measure, width: room.width / scale },
  })
  if (height === 0) return space(0)
  const placed = svg('g', { transform: `translate(0 ${gap}) scale(${scale})` }, ...nodes)
  return { height: gap + height * scale, nodes: [placed], links: [] }
}

const codePx = 58

/** The author's line, n of N, the dates, the source, the note and the way back, line by line. */
function wordsOf(layout: Layout, { taken: { caption }, comment }: ReportFigure): Block[] {
  const { locale, palette, room, measure } = layout
  const { say } = locale
  const own = styles(palette)
  const said = [
    caption.source === '' ? '' : say('picture.source', { source: caption.source }),
    caption.note === '' ? '' : say('picture.note', { note: caption.note }),
  ]
  const code = codeMark(caption.permalink, codePx)
  const width = code ? room.width - code.side - gap : room.width
  const set = { width, measure }
  const lines = [
    ...paragraph(standingLine(caption, locale, null), { ...set, style: own.smallStrong, after: 2 }),
    ...said.flatMap(text => paragraph(text, { ...set, style: own.small, after: 2 })),
    ...paragraph(caption.permalink, { ...set, style: own.faint, to: { address: caption.permalink } }),
  ]
  const [first, ...rest] = lines
  const tall = lines.reduce((sum, { height }) => sum + height, 0)
  return [
    ...roomParagraph(layout, comment, own.comment, { x: 12 }).map(block => barred(block, palette.focus)),
    space(comment.trim() === '' ? 0 : 10),
    { height: 8, nodes: [line(0, room.width, 0, palette)], links: [], isHeading: true },
    // the code hangs beside the lines, from the first one down
    ...(first && code
      ? [
          {
            ...first,
            nodes: [
              ...first.nodes,
              ...moved({ ...code, height: 0, links: [] }, room.width - code.side, -2).nodes,
            ],
          },
        ]
      : lines.slice(0, 1)),
    ...rest,
    space(code ? Math.max(0, code.side - tall) : 0),
  ]
}

/** A line with a bar before it. */
function barred(block: Block, fill: string): Block {
  const bar = svg('rect', { x: 0, y: 0, width: 2.5, height: block.height, fill })
  return { ...block, nodes: [bar, ...block.nodes] }
}
