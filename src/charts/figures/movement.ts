import type { Selection } from '../../model/selection.ts'
import type { Movement, MovementQuestion } from '../../query/movement.ts'
import type { FigureDefinition } from './figure.ts'

/** What the movement is read by: a panel a country, in it a line an outcome. */
export const movementBy: MovementQuestion = { lines: 'outcome', panels: 'country' }

/** The ladder over the years, by country and outcome. A record that dates no moves shows where each stands, and claims no movement. */
export const movement: FigureDefinition<Selection, Movement> = {
  name: 'movement',
  isDrawn: true,
  at: ({ path, view }) => (path === '/progress/moved' ? view.selection : null),
  ask: (ask, selection) => ask('movement', selection, movementBy),
  tell({ dated }, selection, { say }) {
    const isDated = dated > 0
    return {
      id: 'movement',
      title: say(isDated ? 'movement.title' : 'movement.title.still'),
      breakdown: { by: [movementBy.panels, movementBy.lines] },
      selection,
      note: [
        say(isDated ? 'movement.note' : 'ladder.rung'),
        ...(isDated && selection.clauses.year?.mode === 'any' ? [say('movement.note.years')] : []),
      ].join(' '),
    }
  },
  table: async () => (await import('../movement-table.ts')).movementTable,
  drawing: async () => (await import('../movement-picture.ts')).drawMovement,
  chart: async () => (await import('../movement-slide.ts')).movementSlide,
}
