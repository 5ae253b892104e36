import { expect, test } from 'vitest'
import { yearsOf } from '../../src/query/days.ts'
import { runsOf, spanOfActivity, spanOfDate, yearsOfActivity } from '../../src/query/span.ts'
import { anActivity } from '../builders.ts'

test('a date means every day that it can be: a year its year, a month its month, a day itself', () => {
  expect(spanOfDate('2022')).toEqual({ start: '2022-01-01', end: '2022-12-31', precision: 'year' })
  expect(spanOfDate('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29', precision: 'month' })
  expect(spanOfDate('2023-02')).toEqual({ start: '2023-02-01', end: '2023-02-28', precision: 'month' })
  expect(spanOfDate('2022-12-26')).toEqual({ start: '2022-12-26', end: '2022-12-26', precision: 'day' })
})

test('an activity goes from its start to its end, and is as vague as the vaguer of both', () => {
  const span = (fields: Parameters<typeof anActivity>[0]) => spanOfActivity(anActivity(fields))
  expect(span({ start: '2021-05-31', end: '2021-06-04', years: [2021] })).toEqual({
    start: '2021-05-31',
    end: '2021-06-04',
    precision: 'day',
  })
  expect(span({ start: '2021-05-31', end: '2022-03', years: [2021, 2022] })).toEqual({
    start: '2021-05-31',
    end: '2022-03-31',
    precision: 'month',
  })
})

test('without an end it is its start alone, unless its years go on; without a start it is all of its years', () => {
  const span = (fields: Parameters<typeof anActivity>[0]) => spanOfActivity(anActivity(fields))
  expect(span({ start: '2021-07', years: [2021] })).toEqual(spanOfDate('2021-07'))
  expect(span({ start: '2021-07', years: [2021, 2022] })).toEqual({
    start: '2021-07-01',
    end: '2022-12-31',
    precision: 'year',
  })
  expect(span({ years: [2023, 2021] })).toEqual({
    start: '2021-01-01',
    end: '2023-12-31',
    precision: 'year',
  })
})

test('years apart are spans apart', () => {
  expect(runsOf([2025, 2021, 2022]).map(yearsOf)).toEqual([[2021, 2022], [2025]])
})

test('the years of an activity are those of its span; without a start those that it names, and none between', () => {
  const years = (fields: Parameters<typeof anActivity>[0]) => yearsOfActivity(anActivity(fields))
  expect(years({ start: '2021-05-31', end: '2023-03', years: [2021] })).toEqual([2021, 2022, 2023])
  expect(years({ start: '2021-07', years: [2021, 2023] })).toEqual([2021, 2022, 2023])
  expect(years({ start: '2022', years: [2021] })).toEqual([2022])
  expect(years({ years: [2025, 2021, 2021] })).toEqual([2025, 2021])
})
