import { expect, test } from 'vitest'
import { holds } from '../../src/model/selection.ts'

test('a clause holds for any, all or none of its members, and no clause for everything', () => {
  const members = ['ML', 'NE']
  expect(holds({ mode: 'any', members }, ['NE', 'AF'])).toBe(true)
  expect(holds({ mode: 'any', members }, ['AF'])).toBe(false)
  expect(holds({ mode: 'all', members }, ['NE', 'AF', 'ML'])).toBe(true)
  expect(holds({ mode: 'all', members }, ['NE'])).toBe(false)
  expect(holds({ mode: 'none', members }, ['AF'])).toBe(true)
  expect(holds({ mode: 'none', members }, ['NE', 'AF'])).toBe(false)
  expect(holds({ mode: 'none', members }, [])).toBe(true)
  expect(holds(undefined, [])).toBe(true)
})
