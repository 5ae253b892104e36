import { expect, it } from 'vitest'
import { tintSteps } from '../../src/charts/tint-steps.ts'

it('gives the least value the palest tint and the greatest the strongest', () => {
  const step = tintSteps([1, 2, 3, 4, 5])
  expect([1, 2, 3, 4, 5].map(step)).toEqual([1, 2, 3, 4, 5])
})

it('is not bleached by one outlier', () => {
  const step = tintSteps([1, 2, 3, 4, 1000])
  expect([1, 2, 3, 4, 1000].map(step)).toEqual([1, 2, 3, 4, 5])
})

it('tints nothing where there is nothing', () => {
  const step = tintSteps([0, null, 2, 3])
  expect([step(0), step(null), step(-1)]).toEqual([0, 0, 0])
  expect(tintSteps([])(4)).toBe(0)
})

it('tints equal values alike', () => {
  expect(tintSteps([7, 7, 7])(7)).toBe(3)
})
