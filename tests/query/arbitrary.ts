import fc from 'fast-check'
import { statuses, substantiations } from '../../src/model/activity.ts'
import { type DatasetFile, planStates } from '../../src/model/dataset-file.ts'
import { type DimensionId, dimensionOf, dimensions } from '../../src/model/dimensions/index.ts'
import { measures } from '../../src/model/measures/index.ts'
import { type Clause, clauseModes, type Selection } from '../../src/model/selection.ts'
import type { CrosstabQuestion } from '../../src/query/crosstab.ts'
import type { OverlapQuestion } from '../../src/query/overlap.ts'
import { aDatasetFile, anActivity, aResult } from '../builders.ts'

const empty = aDatasetFile()
const ids = (id: DimensionId) =>
  dimensionOf(id)
    .members(empty)
    .map(member => member.id)
const some = (id: DimensionId, minLength = 0) =>
  fc.subarray(ids(id), { minLength, maxLength: Math.min(3, ids(id).length) })

const anyActivity = fc.record({
  title: fc.constantFrom({ en: 'Alpha' }, { en: 'Béta alpha' }, { en: 'Gamma', fr: 'BETA' }),
  outcomes: some('outcome', 1),
  countries: some('country', 1),
  years: fc.subarray([2021, 2022, 2023], { minLength: 1 }),
  yearBasis: fc.constantFrom('stated' as const, 'inferred' as const),
  stage: fc.constantFrom(...ids('stage')),
  status: fc.constantFrom(...statuses),
  type: fc.constantFrom(...ids('type')),
  themes: some('theme'),
  groups: some('group'),
  partners: some('partner'),
  actors: some('actor'),
  instruments: some('instrument'),
  result: fc.option(
    fc.constantFrom(...substantiations).map(substantiated => ({ ...aResult, substantiated })),
    { nil: undefined },
  ),
  budget: fc.option(
    fc.nat(1000).map(amount => ({ amount, currency: 'EUR' })),
    { nil: undefined },
  ),
  visibility: fc.constantFrom('public' as const, 'public' as const, 'public' as const, 'restricted' as const),
})

const anyEntry = fc.record({
  outcome: fc.constantFrom(...ids('outcome')),
  country: fc.constantFrom(...ids('country')),
  year: fc.constantFrom(undefined, 2021, 2022, 2025),
  state: fc.constantFrom(...planStates),
})

/** Small datasets of many tags, now and then a large one: beyond one word, and beyond the eight that are added at once. */
export const anyFile: fc.Arbitrary<DatasetFile> = fc
  .record({
    activities: fc.oneof(
      { arbitrary: fc.array(anyActivity, { maxLength: 12 }), weight: 40 },
      { arbitrary: fc.array(anyActivity, { minLength: 300, maxLength: 400, size: 'max' }), weight: 1 },
    ),
    plan: fc.array(anyEntry, { maxLength: 8 }),
  })
  .map(({ activities, plan }) =>
    aDatasetFile({
      activities: activities.map(({ result, budget, ...fields }, i) =>
        anActivity({ id: `a${i}`, ...fields, ...(result && { result }), ...(budget && { budget }) }),
      ),
      plan: plan.map(({ year, ...entry }) => ({
        ...entry,
        ...(year && { year }),
        source: { source: 'page' },
      })),
    }),
  )

const anyDimension = fc.constantFrom(...dimensions.map(({ id }) => id))

/** One clause of a dimension, now and then with a member that the dataset does not know. */
function anyClause(id: DimensionId): fc.Arbitrary<Clause> {
  const known = [...ids(id), 'unheard-of']
  const members = fc.subarray(known, { minLength: 1, maxLength: Math.min(3, known.length) })
  return fc.record({ mode: fc.constantFrom(...clauseModes), members })
}

const anyClauses = fc
  .subarray(
    dimensions.map(({ id }) => id),
    { maxLength: 3 },
  )
  .chain(chosen => fc.record(Object.fromEntries(chosen.map(id => [id, anyClause(id)]))))

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  clauses: anyClauses,
  search: fc.constantFrom('', '', '', 'alpha', 'BÉTA', 'beta alpha', 'gam'),
})

const anyPlace = anyDimension.chain(dimension =>
  fc.record({ dimension: fc.constant(dimension), member: fc.constantFrom(...ids(dimension), 'unheard-of') }),
)

export const anyCrosstabQuestion: fc.Arbitrary<CrosstabQuestion> = fc
  .record({
    rows: anyDimension,
    columns: anyDimension,
    measure: fc.constantFrom(...measures.map(({ id }) => id)),
  })
  .chain(question =>
    fc
      .record({
        within: fc.option(anyPlace, { nil: undefined }),
        rowIds: fc.option(fc.shuffledSubarray([...ids(question.rows), 'unheard-of']), { nil: undefined }),
      })
      .map(({ within, rowIds }) => ({ ...question, ...(within && { within }), ...(rowIds && { rowIds }) })),
  )

export const anyOverlapQuestion: fc.Arbitrary<OverlapQuestion> = fc
  .record({ across: anyDimension, within: fc.option(anyPlace, { nil: undefined }) })
  .map(({ across, within }) => ({ across, ...(within && { within }) }))

export { anyDimension }
