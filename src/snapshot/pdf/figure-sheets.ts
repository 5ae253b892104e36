import { drawLegend } from '../../charts/draw-legend.ts'
import type { Drawing } from '../../charts/drawing.ts'
import { type SvgNode, svg } from '../../ui/svg.ts'
import type { ReportFigure } from '../taken-report.ts'
import { type Block, moved, paged, paragraph, space, stack } from './block.ts'
import { type Layout, line, roomParagraph, sheetOf, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

/** The mark of a figure's first page. */
export function figureMark(n: number): string {
  return `figure-${n}`
}

/** Points for each pixel of a drawing: at most as large as on screen, and no smaller than one can read. */
const sizes = { most: 0.75, good: 0.66, least: 0.5 } as const

/** A figure on a page of its own, whole: drawn for the page's width, smaller where it would be too tall, with all that it says of itself. */
export function figureSheets(layout: Layout, figure: ReportFigure, n: number): Sheet[] {
  const { room } = layout
  const head = headOf(layout, figure, n)
  const foot = footOf(layout, figure)
  const whole = stack(foot)
  const isLong = whole.height > room.height * 0.42
  const below = isLong ? stack([]) : whole
  const least = room.height - head.height - below.height - 12
  const picture = fitted(layout, figure, room.width, least)
  const first = sheetOf(
    layout,
    [head, picture, space(Math.min(16, Math.max(0, least - picture.height + 12))), below],
    figureMark(n),
  )
  return isLong ? [first, ...continued(layout, figure, foot)] : [first]
}

function headOf(layout: Layout, { taken: { caption } }: ReportFigure, n: number): Block {
  const { locale, palette } = layout
  const { figureTitle, sentence, smallStrong } = styles(palette)
  return stack([
    ...roomParagraph(layout, locale.say('pack.figure', { n }), { ...smallStrong, colour: palette.ink3 }),
    space(2),
    ...roomParagraph(layout, caption.title, figureTitle, { after: 3, maxLines: 6 }),
    ...roomParagraph(layout, caption.sentence, sentence, { maxLines: 24 }),
    space(14),
  ])
}

/** The author's line, n of N, the dates, the source, the note and the way back, line by line. */
function footOf(layout: Layout, { taken: { caption }, comment }: ReportFigure): Block[] {
  const { locale, palette, room } = layout
  const { say } = locale
  const own = styles(palette)
  const standing = [
    caption.shown,
    say('picture.as-of', { date: caption.dataDate }),
    say('picture.exported', { date: caption.exportDate }),
  ].join(' · ')
  const said = [
    caption.source === '' ? '' : say('picture.source', { source: caption.source }),
    caption.note === '' ? '' : say('picture.note', { note: caption.note }),
  ]
  return [
    ...roomParagraph(layout, comment, own.comment, { x: 12 }).map(block => barred(block, palette.focus)),
    space(comment.trim() === '' ? 0 : 10),
    { height: 7, nodes: [line(0, room.width, 0, palette)], links: [] },
    ...roomParagraph(layout, standing, own.smallStrong, { after: 2 }),
    ...said.flatMap(text => roomParagraph(layout, text, own.small, { after: 2 })),
    ...roomParagraph(layout, caption.permalink, own.faint, { to: { address: caption.permalink } }),
  ]
}

/** A line with a bar before it. */
function barred(block: Block, fill: string): Block {
  return {
    ...block,
    nodes: [svg('rect', { x: 0, y: 0, width: 2.5, height: block.height, fill }), ...block.nodes],
  }
}

/** What found no room below its figure, under the figure's title again. */
function continued(layout: Layout, { taken: { caption } }: ReportFigure, foot: readonly Block[]): Sheet[] {
  const { sentence } = styles(layout.palette)
  const title = paragraph(layout.locale.say('pack.continued', { title: caption.title }), {
    ...{ width: layout.room.width, style: sentence, measure: layout.measure, after: 12, maxLines: 3 },
  })
  const top = stack(title)
  return paged(foot, () => layout.room.height - top.height).map(blocks => sheetOf(layout, [top, ...blocks]))
}

interface Laid {
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly nodes: readonly SvgNode[]
}

/** The drawing with its legend at the largest size that fits. */
function fitted(layout: Layout, { taken }: ReportFigure, width: number, height: number): Block {
  const { palette, measure } = layout
  const laid = (scale: number): Laid => {
    const drawing = taken.draw({ width: width / scale, palette, measure })
    return toFit(withLegend(layout, drawing, width / scale), width, height)
  }
  let best = laid(sizes.most)
  // a drawing that is cramped may be lower where it has more room across
  for (const scale of best.scale < sizes.good ? [0.62, sizes.least] : []) {
    const other = laid(scale)
    if (other.scale > best.scale * 1.05) best = other
  }
  const { scale, nodes } = best
  return {
    height: best.height * scale,
    nodes: [svg('g', { transform: `scale(${Math.round(scale * 10_000) / 10_000})` }, ...nodes)],
    links: [],
  }
}

function toFit(drawn: Omit<Laid, 'scale'>, width: number, height: number): Laid {
  return { ...drawn, scale: Math.min(sizes.most, width / drawn.width, height / drawn.height) }
}

function withLegend(
  { locale, palette, measure }: Layout,
  drawing: Drawing,
  width: number,
): Omit<Laid, 'scale'> {
  const legend = drawLegend(drawing.legend, { locale, palette, measure, width })
  const below = drawing.height + 22
  if (legend.height === 0) return drawing
  const placed = moved({ ...legend, links: [] }, 0, below)
  return {
    width: drawing.width,
    height: below + legend.height,
    nodes: [...drawing.nodes, ...placed.nodes],
  }
}
