import { svg } from '../../ui/svg.ts'
import { textLine } from '../../ui/svg-text.ts'
import { type Block, paged, paragraph, space, stack } from './block.ts'
import { type Layout, roomParagraph, sheetOf, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

/** A part of the report: what it is called, and the mark of its first page. `lead` says more; '' = nothing. */
export interface Part {
  readonly title: string
  readonly lead: string
  readonly mark: string
}

/** The contents over as many pages as they need. `pageOf` gives the number of a part's page when this takes so many pages itself. */
export function contentsSheets(
  layout: Layout,
  parts: readonly Part[],
  pageOf: (part: Part, own: number) => number,
): Sheet[] {
  const { heading } = styles(layout.palette)
  const laid = (own: number, gapPx: number) => {
    const blocks = [
      ...roomParagraph(layout, layout.locale.say('pack.contents'), heading, { after: 16, isHeading: true }),
      ...parts.map((part, i) => row(layout, part, String(i + 1), pageOf(part, own), gapPx)),
    ]
    return paged(blocks, () => layout.room.height)
  }
  // closer together where that saves a page
  const gapPx = gaps.toSorted((a, b) => laid(1, a).length - laid(1, b).length)[0] ?? 0
  const set = (own: number) => laid(own, gapPx)
  const own = set(1).length
  return set(own).map((blocks, i) => sheetOf(layout, blocks, i === 0 ? 'contents' : undefined))
}

const numberPx = 26
const gaps = [11, 8, 5]

function row(layout: Layout, { title, lead, mark }: Part, place: string, page: number, gapPx: number): Block {
  const { locale, palette, room, measure } = layout
  const { strong, plain, small } = styles(palette)
  const number = locale.number(page)
  const wide = measure(number, plain)
  const width = room.width - numberPx - wide - 30
  const lines = paragraph(title, { x: numberPx, width, style: strong, measure, maxLines: 4 })
  const last = lines.at(-1)?.nodes[0]?.children.join('') ?? ''
  const names = stack(lines)
  const baseline = names.height - (lines.at(-1)?.height ?? 0) + strong.sizePx
  const from = numberPx + measure(last, strong) + 6
  const to = room.width - wide - 6
  const below = stack(paragraph(lead, { x: numberPx, width, style: small, measure, maxLines: 4 }))
  const text = stack([names, below, space(gapPx)])
  return {
    height: text.height,
    nodes: [
      ...text.nodes,
      textLine(place, 0, strong.sizePx, { ...plain, colour: palette.ink3 }),
      ...(from < to
        ? [
            svg('path', {
              d: `M${from} ${baseline - 1.5}H${to}`,
              stroke: palette.lineStrong,
              'stroke-width': 0.9,
              'stroke-dasharray': '0.9 3',
            }),
          ]
        : []),
      textLine(number, room.width, baseline, { ...plain, anchor: 'end' }),
    ],
    links: [{ x: 0, y: 0, width: room.width, height: text.height - gapPx, to: { mark } }],
  }
}
