import type { Selection } from '../../model/selection.ts'
import type { Series } from '../../query/series.ts'
import type { FigureDefinition } from './figure.ts'

/** The work over the years: what a source dates, and what is only inferred to be of that year. */
export const years: FigureDefinition<Selection, Series> = {
  name: 'years',
  at: ({ path, view }) => (path === '/' ? view.selection : null),
  ask: (ask, selection) => ask('series', selection, null),
  tell: ({ years: points, activities, tags }, selection, { say }) => ({
    id: 'activities-by-year',
    title: say('years.title'),
    breakdown: { by: ['year'] },
    selection,
    note: [
      ...(points.some(({ inferred }) => inferred > 0) ? [say('years.inferred')] : []),
      ...(tags !== activities ? [say('years.tags', { n: activities, tags })] : []),
    ].join(' '),
  }),
  table: async () => (await import('../years-table.ts')).yearsTable,
  drawing: async () => (await import('../years-picture.ts')).drawYears,
  chart: async () => (await import('../years-slide.ts')).yearsSlide,
}
