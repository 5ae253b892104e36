import { expect, test } from 'vitest'
import { dayAfter, dayText, firstDay, yearsOf } from '../../src/query/days.ts'

test('a date that names a year or a month is all of its days', () => {
  expect(dayAfter('2021') - firstDay('2021')).toBe(365)
  expect(dayAfter('2024') - firstDay('2024')).toBe(366)
  expect(dayAfter('2022-06') - firstDay('2022-06')).toBe(30)
  expect(dayAfter('2024-12') - firstDay('2024-02')).toBe(335)
  expect(dayAfter('2022-06-30') - firstDay('2022-06-30')).toBe(1)
  expect(dayText(dayAfter('2022-12-31'))).toBe('2023-01-01')
})

test('a time touches every year from its start to its end, and none where it ends before', () => {
  expect(yearsOf({ start: '2021-12-31', end: '2023-01' })).toEqual([2021, 2022, 2023])
  expect(yearsOf({ start: '2022', end: '2022' })).toEqual([2022])
  expect(yearsOf({ start: '2023', end: '2022' })).toEqual([])
})
