import { expect, test } from 'vitest'
import { dayAfter, firstDay } from '../../src/query/days.ts'
import { elapsed } from '../../src/query/elapsed.ts'

const gone = (start: string, end: string, asOf: string) =>
  elapsed({ from: firstDay(start), after: dayAfter(end) }, dayAfter(asOf))

test('the last day and the first are both in the time gone', () => {
  expect(gone('2021', '2021', '2021-12-31')).toBe(1)
  expect(gone('2021', '2021', '2021-01-01')).toBe(1 / 365)
  expect(gone('2021', '2021', '2020-12-31')).toBe(0)
  expect(gone('2021', '2025', '2024-12-31')).toBe((365 + 365 + 365 + 366) / 1826)
  expect(gone('2021', '2025', '2030-01-01')).toBe(1)
})

test('a time without a day is over once it has begun, and never divides by zero', () => {
  expect(elapsed({ from: 10, after: 10 }, 10)).toBe(0)
  expect(elapsed({ from: 10, after: 10 }, 11)).toBe(1)
  expect(elapsed({ from: 10, after: 4 }, 11)).toBe(1)
})
