import type { Table } from '../charts/table.ts'
import { drawDefinitions } from './definition-drawing.ts'
import type { TakenFigure } from './taken.ts'
import type { ReportFigure, TakenReport } from './taken-report.ts'

/** The terms of a report's figures, each once, as a last figure of its own; null = none asked for, or none there. */
export function definitionsFigure({
  figures,
  locale,
  permalink,
  withDefinitions,
}: TakenReport): ReportFigure | null {
  const [first] = figures
  const meanings = new Map(
    figures.flatMap(({ taken }) => taken.definitions.map(({ term, meaning }) => [term, meaning] as const)),
  )
  if (!withDefinitions || !first || meanings.size === 0) return null
  const { say } = locale
  const table: Table = {
    columns: [
      { id: 'term', label: say('pptx.term'), kind: 'text' },
      { id: 'meaning', label: say('pptx.meaning'), kind: 'text' },
    ],
    rows: [...meanings],
  }
  const definitions = [...meanings].map(([term, meaning]) => ({ term, meaning }))
  const caption = {
    ...first.taken.caption,
    ...{ title: say('picture.definitions'), sentence: '', shown: '', source: '', note: '' },
    permalink: permalink ?? '',
  }
  const taken: TakenFigure = {
    ...first.taken,
    figure: 'definitions',
    caption,
    table,
    chart: null,
    definitions: [],
    // where no table of them finds room
    draw: room => drawDefinitions(definitions, caption.title, room),
  }
  return { taken, comment: '' }
}
