import { expect, it } from 'vitest'
import { measureSteps, shareStep, tintSteps } from '../../src/charts/tint-steps.ts'

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

it('tints a share by what it is, whatever its fellows are', () => {
  expect([null, 0, 0.01, 0.2, 0.5, 1].map(shareStep)).toEqual([0, 0, 1, 1, 3, 5])
  expect(measureSteps('evidence', [0.5])(0.5)).toBe(3)
  expect(measureSteps('evidence', [1])(1)).toBe(5)
  expect(measureSteps('changes', [1])(1)).toBe(3)
})
