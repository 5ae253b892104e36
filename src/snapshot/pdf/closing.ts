import type { Source } from '../../model/source.ts'
import type { Definition } from '../taken.ts'
import { type Block, moved, paged, paragraph, stack } from './block.ts'
import { type Layout, roomParagraph, sheetOf, styles } from './layout.ts'
import type { Sheet } from './sheet.ts'

export const definitionsMark = 'definitions'
export const sourcesMark = 'sources'

/** The terms of the figures and what they mean. */
export function definitionSheets(layout: Layout, definitions: readonly Definition[]): Sheet[] {
  const { plain, strong } = styles(layout.palette)
  const blocks = definitions.flatMap(({ term, meaning }) => [
    ...roomParagraph(layout, term, strong, { after: 1, isHeading: true }),
    ...roomParagraph(layout, meaning, plain, { after: 9 }),
  ])
  return listed(layout, layout.locale.say('pack.definitions'), blocks, definitionsMark)
}

const numberPx = 26

/** Every source, under the number that the activities cite it by. */
export function sourceSheets(layout: Layout, sources: readonly Source[]): Sheet[] {
  const { locale, measure, palette, room } = layout
  const { plain, small, faint } = styles(palette)
  const blocks = sources.map((source, i) => {
    const about = [source.publisher, ...(source.date ? [locale.date(source.date)] : [])]
    const set = { x: numberPx, width: room.width - numberPx, measure }
    const text = stack([
      ...paragraph(locale.text(source.title), { ...set, style: plain }),
      ...paragraph([...about, locale.say(`source.kind.${source.kind}`)].join(' · '), {
        ...set,
        style: small,
      }),
      ...(source.address
        ? paragraph(source.address, { ...set, style: faint, to: { address: source.address } })
        : []),
    ])
    const number = moved(stack(paragraph(`[${i + 1}]`, { width: numberPx, style: plain, measure })), 0, 0)
    return { ...text, height: text.height + 8, nodes: [...number.nodes, ...text.nodes] }
  })
  return listed(layout, locale.say('pack.sources'), blocks, sourcesMark)
}

/** A list under its title, over as many pages as it needs. */
function listed(layout: Layout, title: string, blocks: readonly Block[], mark: string): Sheet[] {
  const { heading } = styles(layout.palette)
  const head = roomParagraph(layout, title, heading, { after: 14, isHeading: true })
  return paged([...head, ...blocks], () => layout.room.height).map((page, i) =>
    sheetOf(layout, page, i === 0 ? mark : undefined),
  )
}
