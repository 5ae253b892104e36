import type { DimensionId } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Ladder } from '../../query/ladder.ts'
import type { FigureDefinition } from './figure.ts'

/** What the ladder can be broken down by. */
export const ladderBreakdowns = ['outcome', 'country', 'theme'] as const satisfies readonly DimensionId[]

interface LadderAsked {
  readonly selection: Selection
  readonly by: DimensionId
}

/** How far the work has come: activities by stage for each member of a dimension, the work apart from the change. */
export const ladder: FigureDefinition<LadderAsked, Ladder> = {
  name: 'ladder',
  at({ path, view: { selection, rows } }) {
    if (path === '/') return { selection, by: 'outcome' }
    if (path !== '/progress') return null
    return { selection, by: ladderBreakdowns.find(id => id === rows) ?? 'outcome' }
  },
  ask: (ask, { selection, by }) => ask('ladder', selection, by),
  tell: (_, { selection, by }, { say }) => ({
    id: `ladder-by-${by}`,
    title:
      by === 'outcome'
        ? say('ladder.title')
        : say('ladder.title.by', { dimension: say(`dimension.${by}.in-sentence`) }),
    breakdown: { by: [by, 'stage'] },
    selection,
    note: `${say('ladder.rung')} ${by === 'country' ? say('figure.not-effort') : say('figure.counts-once')}`,
  }),
  table: async () => (await import('../ladder-table.ts')).ladderTable,
  drawing: async () => (await import('../ladder-picture.ts')).drawLadder,
  chart: async () => (await import('../ladder-slide.ts')).ladderSlide,
}
