import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { series } from '../../src/query/series.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ years: [2021, 2022], countries: ['ML', 'NE'], result: aResult, stage: 'capacity' }),
    anActivity({ years: [2022], yearBasis: 'inferred' }),
    anActivity({ years: [2024], visibility: 'restricted' }),
  ],
})

test('a series counts an activity of two years in both, and once in the total', () => {
  const { years, activities, tags } = series(record, wholeRecord)
  expect({ activities, tags }).toEqual({ activities: 2, tags: 3 })
  expect(years[1]).toEqual({
    year: '2022',
    activities: 2,
    stated: 1,
    inferred: 1,
    changes: 1,
    stages: [1, 1, 0, 0, 0, 0],
    gap: null,
  })
})

test('a series leaves no year out, and tells a gap from a year that the selection empties', () => {
  const { years } = series(record, aSelection({ stage: ['capacity'] }))
  expect(years.map(({ year, activities, gap }) => [year, activities, gap])).toEqual([
    ['2021', 1, null],
    ['2022', 1, null],
    ['2023', 0, 'not-reported'],
    ['2024', 0, 'withheld'],
    ['2025', 0, 'not-reported'],
  ])
  expect(series(record, aSelection({ country: ['BI'] })).years[0]).toMatchObject({ activities: 0, gap: null })
})
