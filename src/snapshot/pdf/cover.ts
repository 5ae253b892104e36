import { hueOf } from '../../ui/palette.ts'
import { type SvgNode, svg } from '../../ui/svg.ts'
import { codeMark } from '../code-mark.ts'
import { keptWords } from '../kept-figures.ts'
import { type Block, moved, paragraph, space, stack } from './block.ts'
import { type Layout, line, plate, roomParagraph, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

const labelPx = 150

/** The first page: what the report holds, of which programme and which data, as of when, and where to find it again. */
export function coverSheet(layout: Layout, activities: number): Sheet {
  const { report, locale, palette, measure, page, room } = layout
  const { say } = locale
  const { smallStrong, plain, small } = styles(palette)
  const figures = report.figures.length
  const title = {
    sizePx: report.title.length > 90 ? 24 : 32,
    weight: 600,
    family: 'serif',
    colour: palette.ink,
  } as const
  const leading = { sizePx: 13, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const lead = [say('pack.lead', { figures, programme: report.programme })]
  if (activities > 0) lead.push(say('pack.lead.activities', { figures, activities }))
  const head = stack([
    ...roomParagraph(layout, report.programme, { ...plain, weight: 600, sizePx: 11 }, { maxLines: 3 }),
    space(10),
    hues(layout),
    space(room.height * 0.13),
    ...roomParagraph(layout, report.title, title, { after: 14, maxLines: 8 }),
    ...roomParagraph(layout, lead.join(' '), leading, { width: Math.min(room.width, 420), maxLines: 8 }),
  ])
  const rows: [string, string][] = [
    [say('pack.programme'), report.programme],
    [say('pack.dataset'), say('pack.version', { title: report.datasetTitle, version: report.from.version })],
    [say('pack.data-date'), [locale.date(report.from.asOf), keptWords(report)].filter(Boolean).join(' · ')],
    [say('pack.exported'), locale.date(report.today)],
    [say('pack.figures'), locale.number(figures)],
    [say('pack.licence'), report.licence],
  ]
  if (report.from.hash !== '') rows.push([say('pack.fingerprint'), report.from.hash])
  const foot = stack([
    ...rows.map(([label, value]) => factRow(layout, label, value)),
    ...(report.permalink === null
      ? []
      : [factRow(layout, say('pack.address'), report.permalink, report.permalink)]),
    space(12),
    ...paragraph(say('pack.reopen'), { width: room.width, style: small, measure }),
  ])
  const parts = [
    moved(head, room.left, room.top),
    moved(foot, room.left, room.top + room.height - foot.height),
  ]
  const code = report.permalink === null ? null : codeMark(report.permalink, 76)
  if (code) {
    const top = room.top + room.height - foot.height - code.side - 14
    parts.push(moved({ ...code, height: code.side, links: [] }, page.width - room.left - code.side, top))
  }
  const mark: SvgNode[] =
    report.synthetic === null
      ? []
      : plate(report.synthetic, page.width - room.left, 60, layout, { ...smallStrong, sizePx: 10 })
  return {
    ...page,
    nodes: [...mark, ...parts.flatMap(({ nodes }) => nodes)],
    links: parts.flatMap(({ links }) => links),
    mark: 'cover',
  }
}

/** A bar of each outcome's hue. */
function hues({ report, palette }: Layout): Block {
  const bars = report.file.outcomes
    .slice(0, palette.hues.length)
    .map((_, i) =>
      svg('rect', { x: i * 44, y: 0, width: 40, height: 5, rx: 1, fill: hueOf(palette, i).base }),
    )
  return { height: 5, nodes: bars, links: [] }
}

function factRow(
  { palette, measure, room }: Layout,
  label: string,
  value: string,
  address: string | null = null,
): Block {
  const { plain, small } = styles(palette)
  const x = labelPx + 14
  const style = value.length > 60 ? { ...plain, sizePx: value.length > 300 ? 7 : 8.5 } : plain
  const left = stack(paragraph(label, { width: labelPx, style: small, measure }))
  const right = stack(
    paragraph(value, {
      ...{ x, width: room.width - x, style, measure, maxLines: 14 },
      ...(address === null ? {} : { to: { address } }),
    }),
  )
  const height = Math.max(left.height, right.height) + 9
  const cells = [moved(left, 0, 5), moved(right, 0, 4)]
  return {
    height,
    nodes: [line(0, room.width, 0, palette), ...cells.flatMap(({ nodes }) => nodes)],
    links: cells.flatMap(({ links }) => links),
  }
}
