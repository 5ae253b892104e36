import { expect, test } from 'vitest'
import { nextSort } from '../../../src/app/activities/sort-words.ts'
import { defaultView } from '../../../src/state/view.ts'

const { sort: start } = defaultView

test('a column goes up, down, and back to how the list began', () => {
  const up = nextSort(start, 'country')
  expect(up).toEqual({ key: 'country', descending: false })
  const down = nextSort(up, 'country')
  expect(down).toEqual({ key: 'country', descending: true })
  expect(nextSort(down, 'country')).toEqual(start)
})

test('another column begins upwards', () => {
  expect(nextSort({ key: 'title', descending: true }, 'year')).toEqual({ key: 'year', descending: false })
})
