import fc from 'fast-check'
import type { FigureView } from '../../../src/charts/figures/figure.ts'
import type { DatasetFile } from '../../../src/model/dataset-file.ts'
import { type DimensionId, dimensionOf, dimensions } from '../../../src/model/dimensions/index.ts'
import { measures } from '../../../src/model/measures/index.ts'
import { type Clause, clauseModes } from '../../../src/model/selection.ts'

const dimensionIds = dimensions.map(({ id }) => id)
const anyDimension = fc.constantFrom(...dimensionIds)

/** All that an address can say of a dataset's figures: its own members alone. */
export function anyView(file: DatasetFile): fc.Arbitrary<FigureView> {
  const membersOf = (id: DimensionId) =>
    dimensionOf(id)
      .members(file)
      .map(member => member.id)
  const some = (id: DimensionId, minLength: number) =>
    fc.shuffledSubarray(membersOf(id), { minLength, maxLength: Math.min(3, membersOf(id).length) })
  const anyClause = (id: DimensionId): fc.Arbitrary<Clause> =>
    fc.record({ mode: fc.constantFrom(...clauseModes), members: some(id, 1) })
  const known = dimensionIds.filter(id => membersOf(id).length > 0)
  const clauses = fc
    .subarray(known, { maxLength: 3 })
    .chain(ids => fc.record(Object.fromEntries(ids.map(id => [id, anyClause(id)]))))
  return fc.record({
    selection: fc.record({ clauses, search: fc.constantFrom('', '', 'law', 'café & 50 %', 'a=b?c#d') }),
    rows: anyDimension,
    columns: anyDimension,
    measure: fc.constantFrom(...measures.map(({ id }) => id)),
    share: fc.constantFrom(null, 'row' as const, 'column' as const),
    open: fc.subarray(file.outcomes.map(({ id }) => id)),
    compare: fc.option(
      fc
        .constantFrom(...known)
        .chain(dimension => fc.record({ dimension: fc.constant(dimension), members: some(dimension, 0) })),
    ),
    since: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('year' as const), id: fc.constantFrom(...membersOf('year')) }),
        fc.constant({ kind: 'version' as const, id: '2024-12-31.1' }),
      ),
    ),
    follow: fc.option(fc.constantFrom(...file.instruments.map(({ id }) => id))),
  })
}
