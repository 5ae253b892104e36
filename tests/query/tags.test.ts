import { expect, it } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { isOverlapping, tagsAmong } from '../../src/query/tags.ts'
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
  expect(tagsAmong(row, 'activities')).toBe(3)
  expect(tagsAmong(row, 'activities')).toBe(answer.rowTotals[0]?.tags)
  expect(tagsAmong(row.slice(0, 1), 'activities')).toBe(2)
})

it('tags count what the measure counts; amounts and shares have none', () => {
  const cells = [{ value: 2 }, { value: null }, { value: 1 }]
  expect(tagsAmong(cells, 'changes')).toBe(3)
  expect(tagsAmong(cells, 'budget')).toBeNull()
  expect(tagsAmong(cells, 'evidence')).toBeNull()
})

it('a total overlaps where its cells add up to more than it, never where they add up to less', () => {
  expect(isOverlapping(3, 4)).toBe(true)
  expect(isOverlapping(3, 2)).toBe(false)
  expect(isOverlapping(null, 2)).toBe(false)
  expect(isOverlapping(3, null)).toBe(false)
})
