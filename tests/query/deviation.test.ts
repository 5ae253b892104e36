import { expect, test } from 'vitest'
import { isFarOff } from '../../src/query/deviation.ts'

test.each([
  [34, 50, true],
  [45, 50, false],
  [55, 50, false],
  [56, 50, true],
  // a tenth, and no more, whatever binary fractions leave over
  [1.1, 1, false],
  [0.3, 0.33, false],
  [0, 0, false],
  [1, 0, true],
])('%d against %d is far off: %s', (actual, target, isFar) => {
  expect(isFarOff(actual, target)).toBe(isFar)
})
