import type { Table } from '../charts/table.ts'
import { drawDefinitions } from './definition-drawing.ts'
import type { TakenFigure } from './taken.ts'
import type { ReportFigure, TakenReport } from './taken-report.ts'
import type { Turn } from './turns.ts'

/** The terms of a report's figures, each once, as a last figure of its own; null = none asked for, or none there. */
export async function definitionsFigure(
  { figures, locale, permalink, withDefinitions }: TakenReport,
  turn: Turn,
): Promise<ReportFigure | null> {
  const [first] = figures
  if (!withDefinitions || !first) return null
  const meanings = new Map<string, string>()
  for (const { taken } of figures) {
    for (const { term, meaning } of taken.definitions) meanings.set(term, meaning)
    // a figure is drawn to know them
    await turn()
  }
  if (meanings.size === 0) return null
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
