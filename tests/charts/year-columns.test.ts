import { expect, test } from 'vitest'
import { drawnYears } from '../../src/charts/year-columns.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { series } from '../../src/query/series.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ years: [2022] }),
    anActivity({ years: [2022, 2023] }),
    anActivity({ years: [2023], yearBasis: 'inferred' }),
  ],
})

test('a year outside of the clause keeps its column; its number is what the selection leaves', () => {
  const selection = aSelection({ year: ['2022'] })
  const years = drawnYears(series(record, selection), series(record, wholeRecord), selection)
  expect(years.map(({ year, activities, drawn, outside }) => [year, activities, drawn, outside])).toEqual([
    ['2021', 0, 0, true],
    ['2022', 2, 2, false],
    ['2023', 1, 2, true],
    ['2024', 0, 0, true],
    ['2025', 0, 0, true],
  ])
})
