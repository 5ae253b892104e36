import { describe, expect, it } from 'vitest'
import { drawWorkList } from '../../src/charts/work-list-picture.ts'
import { workListTable } from '../../src/charts/work-list-table.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Indicator, Period } from '../../src/model/indicator.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { workList } from '../../src/query/work-list.ts'
import { dark } from '../../src/ui/palette.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { aContext, anExampleFile, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const title = 'What to fill in, ask or decide'
const draw = (dataset: Dataset, selection: Selection, parts = {}) => {
  const context = aContext(dataset.file, { selection, ...parts })
  return [drawWorkList(workList(dataset, selection), context), title, context] as const
}
const indicator = (id: string, periods: Period[]): Indicator => ({
  id,
  outcome: 'justice',
  code: 'SCS021',
  title: { en: 'Laws and policies adopted', fr: 'Lois et politiques adoptées' },
  unit: { en: 'laws', fr: 'lois' },
  measure: 'unit',
  ascending: true,
  aggregation: 'sum',
  periods,
})
const full = buildDataset(
  anExampleFile({
    indicators: [
      indicator('laws', [
        { start: '2024-01-01', end: '2024-12-31', country: 'CD' },
        { start: '2025-01-01', end: '2025-06-30', target: 20, actual: 11 },
      ]),
    ],
    plan: [
      { outcome: 'security', country: 'BI', state: 'planned', year: 2024, source: { source: 'page' } },
      { outcome: 'security', country: 'AF', state: 'planned', year: 2026, source: { source: 'page' } },
    ],
  }),
)

describe('the picture of the work list', () => {
  it('draws every severity', () => {
    expectPicture('work-list', ...draw(full, wholeRecord))
  })
  it('is right in the dark', () => {
    expectPicture('work-list-dark', ...draw(full, wholeRecord, { palette: dark }))
  })
  it('speaks French', () => {
    expectPicture('work-list-french', ...draw(full, wholeRecord, { locale: french }))
  })
  it('draws one point', () => {
    const selection = aSelection({ country: ['BI'], outcome: ['security'], theme: ['land'] })
    expectPicture('work-list-one', ...draw(exampleDataset, selection))
  })
  it('says that nothing is open', () => {
    const selection = aSelection({ country: ['global'], outcome: ['politics'], theme: ['land'] })
    expectPicture('work-list-empty', ...draw(exampleDataset, selection))
  })
  it('draws many members with very long names', () => {
    expectPicture('work-list-many', ...draw(manyDataset, wholeRecord))
  })
})

it('the table of the work list holds every point with where, since when, what and what to do', () => {
  const dataset = aDataset({
    activities: [
      anActivity({
        id: 'a1',
        outcomes: ['security', 'justice'],
        countries: ['ML', 'NE'],
        partners: ['timidria'],
        result: aResult,
      }),
    ],
  })
  const answer = workList(dataset, wholeRecord)
  const table = workListTable(answer, aContext(dataset.file))
  expect(table.rows).toHaveLength(answer.items.length)
  const row = table.rows.find(cells => cells.includes('a1')) ?? []
  expect(Object.fromEntries(table.columns.map(({ id }, i) => [id, row[i]]))).toEqual({
    what: 'Activity a1',
    severity: 'Plan',
    kind: 'Own word only',
    detail: 'The change claimed rests on the claimant’s word alone.',
    outcome: 'security; justice',
    country: 'Mali; Niger',
    year: '2022',
    id: 'a1',
    activity: 'Activity a1',
    indicator: null,
    partner: 'timidria',
    do: 'Ask somebody else to confirm the event, and cite it.',
  })
})
