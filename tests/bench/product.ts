import type { Dataset } from '../../src/dataset/dataset.ts'
import { type Crosstab, crosstab } from '../../src/query/crosstab.ts'
import { type Facet, facets } from '../../src/query/facets.ts'
import { type Series, series } from '../../src/query/series.ts'
import type { Contender } from './contender.ts'
import { asked } from './workload.ts'

interface Answer {
  readonly table: Crosstab
  readonly filters: readonly Facet[]
  readonly years: Series
}

/** The product's own questions, as its pages ask them. */
export function product(dataset: Dataset): Contender<Answer> {
  return {
    name: 'this product',
    interact: selection => ({
      table: crosstab(dataset, selection, { rows: 'outcome', columns: 'country', measure: 'activities' }),
      filters: facets(dataset, selection),
      years: series(dataset, selection),
    }),
    numbers: ({ table, filters, years }) => {
      const places = [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.grand]
      return [
        ...places.flatMap(({ activities, changes, stages }) => [activities, changes, ...stages]),
        ...filters
          .filter(({ dimension }) => asked.some(id => id === dimension))
          .flatMap(({ members }) => members.map(({ activities }) => activities)),
        ...years.years.flatMap(({ activities, stated, changes, stages }) => [
          activities,
          stated,
          changes,
          ...stages,
        ]),
      ]
    },
  }
}
