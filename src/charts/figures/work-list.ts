import type { Selection } from '../../model/selection.ts'
import type { WorkList } from '../../query/work-list.ts'
import type { FigureDefinition } from './figure.ts'

/** What is open, as work to hand out: by how soon somebody should act. */
export const workList: FigureDefinition<Selection, WorkList> = {
  name: 'work-list',
  at: ({ path, view }) => (path === '/progress/sure' ? view.selection : null),
  ask: (ask, selection) => ask('workList', selection, null),
  tell: ({ items }, selection, { say }) => ({
    id: 'work-list',
    title: say('work-list.title'),
    breakdown: { by: [] },
    selection,
    standing: say('work-list.standing', { n: items.length }),
    note: say('work-list.note'),
  }),
  table: async () => (await import('../work-list-table.ts')).workListTable,
  drawing: async () => (await import('../work-list-picture.ts')).drawWorkList,
}
