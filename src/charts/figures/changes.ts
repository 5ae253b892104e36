import type { Activity } from '../../model/activity.ts'
import type { Selection } from '../../model/selection.ts'
import type { FigureDefinition } from './figure.ts'
import { ownSelection } from './own-selection.ts'

/** Changes claimed, the furthest first: who did what differently, and who else says so. */
export const changes: FigureDefinition<Selection, readonly Activity[]> = {
  name: 'changes',
  at: ownSelection,
  ask: (ask, selection) => ask('changes', selection, null),
  tell: (activities, selection, { say }) => ({
    id: 'changes-claimed',
    title: say('changes.title'),
    breakdown: { measure: 'changes', by: [] },
    selection,
    note: say('changes.note'),
    shown: activities.length,
    cites: 'changes',
  }),
  table: async () => (await import('../changes-table.ts')).changesTable,
  drawing: async () => (await import('../changes-picture.ts')).drawChanges,
}
