import { expect, it } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { tagsAmong } from '../../src/query/tags.ts'
import { aDataset, anActivity } from '../builders.ts'

it('counts an activity of two countries twice, and not where it is left out', () => {
  const dataset = aDataset({
    activities: [anActivity({ countries: ['ML', 'NE'] }), anActivity({ countries: ['ML'] })],
  })
  const answer = crosstab(dataset, wholeRecord, {
    rows: 'outcome',
    columns: 'country',
    measure: 'activities',
  })
  const row = answer.cells[0] ?? []
  expect(tagsAmong(row)).toBe(3)
  expect(tagsAmong(row)).toBe(answer.rowTotals[0]?.tags)
  expect(tagsAmong(row.slice(0, 1))).toBe(2)
})
