import type { Selection } from '../../model/selection.ts'
import type { Crosstab } from '../../query/crosstab.ts'
import type { Place } from '../../query/within.ts'
import type { FigureDefinition } from './figure.ts'
import { profileAt } from './own-selection.ts'

interface StripAsked {
  readonly selection: Selection
  /** Whose strip it is. */
  readonly of: Place
  readonly across: 'outcome' | 'country'
}

const options = { opened: new Map(), share: null } as const

/** A profile's strip of the matrix: an outcome by country, a country by outcome. */
export const strip: FigureDefinition<StripAsked, Crosstab> = {
  name: 'strip',
  at(place, file) {
    const profile = profileAt(place, file)
    return profile && { ...profile, across: profile.of.dimension === 'outcome' ? 'country' : 'outcome' }
  },
  ask: (ask, { selection }) =>
    ask('crosstab', selection, { rows: 'outcome', columns: 'country', measure: 'activities' }),
  tell: (_, { selection, across }, { say }) => ({
    id: `profile-by-${across}`,
    title: say(`profile.by-${across}`),
    breakdown: { by: [across] },
    selection,
    note: `${say('figure.counts-once')} ${across === 'country' ? say('figure.not-effort') : ''}`.trim(),
  }),
  async table() {
    const { matrixTable } = await import('../matrix-table.ts')
    return (answer, context) => matrixTable(answer, context, options)
  },
  async drawing() {
    const { drawMatrix } = await import('../matrix-picture.ts')
    return (answer, context) => drawMatrix(answer, context, options)
  },
}
