import type { Selection } from '../../model/selection.ts'
import type { InstrumentPaths, InstrumentQuestion } from '../../query/instrument-path.ts'
import type { FigureDefinition } from './figure.ts'
import { profileAt } from './own-selection.ts'

interface InstrumentPathAsked extends InstrumentQuestion {
  readonly selection: Selection
}

/** "Where is the land law?": one law or plan along its steps with the work on it, and where every other one stands. */
export const instrumentPath: FigureDefinition<InstrumentPathAsked, InstrumentPaths> = {
  name: 'instrument-path',
  isDrawn: true,
  at(place, file) {
    const { selection, follow } = place.view
    if (place.path === '/progress/moved') return { selection, follow, named: false }
    const profile = profileAt(place, file)
    if (profile?.of.dimension !== 'country') return null
    return { selection: profile.selection, follow, named: true }
  },
  ask: (ask, { selection, follow, named }) => ask('instrumentPath', selection, { follow, named }),
  tell: ({ followed, list }, { selection }, { say, text }, file) => ({
    id: 'instrument-path',
    title: followed
      ? say('instrument-path.title', { name: text(followed.instrument.title) })
      : say('instrument-path.title.none'),
    breakdown: { by: ['instrument'] },
    selection,
    cites: 'instruments',
    standing: say('count.instruments', { shown: list.length, total: file.instruments.length }),
    note: say('instrument-path.note'),
  }),
  table: async () => (await import('../instrument-path-table.ts')).instrumentPathTable,
  drawing: async () => (await import('../instrument-path-picture.ts')).drawInstrumentPath,
}
