import type { Selection } from '../../model/selection.ts'
import type { Finding } from '../../query/findings.ts'
import type { FigureDefinition } from './figure.ts'
import { ownSelection } from './own-selection.ts'

/** What the record does not say under a selection: a gap is a question to ask, not a verdict. */
export const gaps: FigureDefinition<Selection, readonly Finding[]> = {
  name: 'gaps',
  at: ownSelection,
  ask: (ask, selection) => ask('findings', selection, null),
  tell: (_, selection, { say }) => ({
    id: 'gaps',
    title: say('findings.title'),
    breakdown: { by: [] },
    selection,
    note: say('findings.note'),
  }),
  table: async () => (await import('../findings-table.ts')).findingsTable,
  drawing: async () => (await import('../findings-picture.ts')).drawFindings,
}
