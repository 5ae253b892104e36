import { expect, test } from 'vitest'
import { grouped } from '../../src/query/grouped.ts'

test('what names two keys stands under both, and what names one twice stands there once', () => {
  const [both, twice] = [{ keys: ['ML', 'NE'] }, { keys: ['NE', 'AF', 'NE'] }]
  const groups = grouped([both, twice, { keys: [] }], ({ keys }) => keys)
  expect([...groups]).toEqual([
    ['ML', [both]],
    ['NE', [both, twice]],
    ['AF', [twice]],
  ])
})
