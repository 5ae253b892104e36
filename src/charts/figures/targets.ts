import type { DimensionId } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Targets, TargetsBy } from '../../query/targets.ts'
import type { FigureDefinition } from './figure.ts'
import { profileAt } from './own-selection.ts'

/** What targets can be grouped by. */
export const targetGroupings = ['outcome', 'country', 'year'] as const satisfies readonly DimensionId[]

/** The clauses that indicators know. */
const known = ['outcome', 'country', 'year'] as const satisfies readonly DimensionId[]

interface TargetsAsked {
  /** The visitor's, without what indicators do not know. */
  readonly selection: Selection
  readonly by: TargetsBy
  /** Does the visitor's selection say more than indicators know? */
  readonly isReduced: boolean
  /** In a profile the rule is folded, and without an indicator that is measured there nothing stands. */
  readonly isCompact: boolean
}

/** Targets against actuals: per indicator what was aimed at, what is reached, and a light by rule. */
export const targets: FigureDefinition<TargetsAsked, Targets> = {
  name: 'targets',
  at(place, file) {
    const profile = profileAt(place, file)
    if (profile) return { ...reduced(profile.selection), by: 'outcome', isCompact: true }
    if (place.path !== '/progress') return null
    const { selection, rows } = place.view
    const by = targetGroupings.find(id => id === rows) ?? 'outcome'
    return { ...reduced(selection), by, isCompact: false }
  },
  ask: (ask, { selection, by }) => ask('targets', selection, by),
  tell: ({ rows, inDataset }, { selection, by, isReduced }, { say }) => ({
    id: 'targets',
    title: say('targets.title'),
    breakdown: { measure: 'indicators', by: inDataset > 0 ? [by] : [] },
    selection,
    cites: 'indicators',
    standing: say('targets.standing', { shown: rows.length, total: inDataset }),
    note: [
      ...(inDataset > 0 ? [say('targets.note')] : []),
      ...(isReduced ? [say('targets.note.clauses')] : []),
    ].join(' '),
  }),
  table: async () => (await import('../targets-table.ts')).targetsTable,
  drawing: async () => (await import('../targets-picture.ts')).drawTargets,
  chart: async () => (await import('../targets-slide.ts')).targetsSlide,
}

function reduced({ clauses, search }: Selection): Pick<TargetsAsked, 'selection' | 'isReduced'> {
  const kept = known.flatMap(id => (clauses[id] ? [[id, clauses[id]] as const] : []))
  return {
    selection: { clauses: Object.fromEntries(kept), search: '' },
    isReduced: search !== '' || Object.keys(clauses).length > kept.length,
  }
}
