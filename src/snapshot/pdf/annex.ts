import { memberNames } from '../../charts/activity-words.ts'
import { locatorWords } from '../../locales/locator.ts'
import type { Activity } from '../../model/activity.ts'
import type { Source } from '../../model/source.ts'
import { svg } from '../../ui/svg.ts'
import type { Turn } from '../turns.ts'
import { type Block, moved, paragraph, stack } from './block.ts'
import { type Layout, line, roomParagraph, sheetOf, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

export const activitiesMark = 'activities'

/** The columns of the table and their share of its width. */
const columns = {
  title: 0.335,
  outcome: 0.155,
  country: 0.12,
  year: 0.06,
  stage: 0.13,
  source: 0.2,
} as const

/** The activities behind the figures, a row each, the headings again on every page. */
export async function annexSheets(
  layout: Layout,
  activities: readonly Activity[],
  sources: readonly Source[],
  turn: Turn,
): Promise<Sheet[]> {
  const { locale, room, palette } = layout
  const { heading, sentence } = styles(palette)
  const say = locale.say
  const intro = stack([
    ...roomParagraph(layout, say('pack.activities'), heading, { after: 4 }),
    ...roomParagraph(layout, say('pack.activities.lead', { n: activities.length }), sentence),
    ...roomParagraph(layout, say('pack.activities.sources'), sentence, { after: 12 }),
  ])
  const head = headRow(layout)
  const rowOf = rows(layout, sources)
  const pages: Block[][] = [[intro, head]]
  let used = intro.height + head.height
  for (const activity of activities) {
    for (const row of torn(rowOf(activity), layout, room.height - head.height)) {
      if (used + row.height > room.height) {
        pages.push([head])
        used = head.height
      }
      pages.at(-1)?.push(row)
      used += row.height
    }
    await turn()
  }
  return pages.map((blocks, i) => sheetOf(layout, blocks, i === 0 ? activitiesMark : undefined))
}

interface Cell {
  readonly x: number
  readonly width: number
}

const gutterPx = 8

function cellsOf({ room }: Layout): Readonly<Record<keyof typeof columns, Cell>> {
  let x = 0
  const cells = Object.entries(columns).map(([id, share]) => {
    const cell = { x, width: room.width * share - gutterPx }
    x += room.width * share
    return [id, cell]
  })
  return Object.fromEntries(cells)
}

function headRow(layout: Layout): Block {
  const { locale, palette, measure, room } = layout
  const { cellHead } = styles(palette)
  const { say } = locale
  const words: Readonly<Record<keyof typeof columns, string>> = {
    title: say('table.activity'),
    outcome: say('dimension.outcome'),
    country: say('dimension.country'),
    year: say('dimension.year'),
    stage: say('dimension.stage'),
    source: say('pack.source'),
  }
  const texts = Object.entries(cellsOf(layout)).map(([id, cell]) =>
    stack(paragraph(words[id as keyof typeof words], { ...cell, style: cellHead, measure })),
  )
  const height = Math.max(...texts.map(text => text.height)) + 7
  return {
    height,
    nodes: [
      ...texts.flatMap(text => moved(text, 0, 1).nodes),
      svg('path', {
        d: `M0 ${height - 2}H${room.width}`,
        stroke: palette.ink,
        'stroke-width': 0.9,
      }),
    ],
    links: [],
  }
}

/** A row as the lines of each of its cells. */
type Row = readonly (readonly Block[])[]

function rows(layout: Layout, sources: readonly Source[]): (activity: Activity) => Row {
  const { locale, palette, measure, report } = layout
  const { cell, cellAside } = styles(palette)
  const places = new Map(sources.map(({ id }, i) => [id, i + 1]))
  const names = memberNames(locale, report.file)
  const cells = cellsOf(layout)
  const separator = `${locale.say('list.separator')} `
  return activity => {
    const set = (id: keyof typeof columns, text: string) =>
      paragraph(text, { ...cells[id], style: cell, measure })
    const { result } = activity
    const change = result ? locale.say('pack.claimed', { change: locale.text(result.change) }) : ''
    const cited = activity.evidence.map(
      ({ source, locator }) => `[${places.get(source) ?? source}] ${locatorWords(locale, locator)}`,
    )
    return [
      [
        ...set('title', locale.text(activity.title)),
        ...paragraph(change, { ...cells.title, style: cellAside, measure }),
      ],
      set('outcome', names(activity, 'outcome', 'short').join(separator)),
      set('country', names(activity, 'country', 'short').join(separator)),
      set('year', activity.years.join(', ')),
      set('stage', names(activity, 'stage', 'short').join(separator)),
      cited.flatMap(text => set('source', text)),
    ]
  }
}

const paddingPx = 3.5

/** A row as one block, or as several where it is taller than a page: nothing is cut. */
function torn(row: Row, { room, palette }: Layout, height: number): Block[] {
  const blocks: Block[] = []
  let left = row
  while (left.some(lines => lines.length > 0)) {
    const parts = left.map(lines => {
      let used = 2 * paddingPx
      const fits = lines.findIndex(block => {
        used += block.height
        return used > height
      })
      return fits < 0 ? lines : lines.slice(0, Math.max(1, fits))
    })
    const stacks = parts.map(stack)
    const tall = Math.max(...stacks.map(block => block.height)) + 2 * paddingPx
    const cells = stacks.map(block => moved(block, 0, paddingPx))
    blocks.push({
      height: tall,
      nodes: [...cells.flatMap(({ nodes }) => nodes), line(0, room.width, tall, palette)],
      links: cells.flatMap(({ links }) => links),
    })
    left = left.map((lines, i) => lines.slice(parts[i]?.length ?? 0))
  }
  return blocks
}
