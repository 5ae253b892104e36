import { expect, test } from 'vitest'
import { isOutdated } from '../../src/query/outdated.ts'

test('data is out of date once its day is more than a year ago', () => {
  expect(isOutdated('2025-12-31', '2026-01-01')).toBe(false)
  expect(isOutdated('2025-12-31', '2026-12-31')).toBe(false)
  expect(isOutdated('2025-12-31', '2027-01-02')).toBe(true)
})

test('a clock that lags behind the data says nothing', () => {
  expect(isOutdated('2025-12-31', '2024-01-01')).toBe(false)
})
