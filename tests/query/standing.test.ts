import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { standing } from '../../src/query/standing.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const text = { en: 'x' }
const record = aDataset({
  activities: [
    anActivity({
      stage: 'adopted',
      countries: ['ML', 'NE'],
      result: aResult,
      instruments: ['protection-law'],
    }),
    anActivity({ stage: 'commitment', outcomes: ['justice', 'space'] }),
    anActivity({ stage: 'space', status: 'not-stated', instruments: ['protection-law'] }),
    anActivity({ stage: 'practice', visibility: 'restricted', result: aResult }),
  ],
  indicators: [
    {
      id: 'laws',
      outcome: 'justice',
      title: text,
      unit: text,
      measure: 'unit',
      ascending: true,
      aggregation: 'sum',
      periods: [
        { start: '2021', end: '2022' },
        { start: '2023', end: '2024', target: 0 },
      ],
    },
  ],
})

test('activities are distinct, whatever they name', () => {
  expect(standing(record, wholeRecord)).toEqual({
    activities: 3,
    further: 2,
    changes: 1,
    notStated: 1,
    instruments: 1,
    targets: 1,
  })
})

test('a target belongs to its outcome and its time; one of 0 is set all the same', () => {
  expect(standing(record, aSelection({ outcome: ['justice'], year: ['2023', '2024'] }))).toMatchObject({
    activities: 0,
    targets: 1,
  })
  expect(standing(record, aSelection({ outcome: ['security'] })).targets).toBe(0)
  expect(standing(record, aSelection({ year: ['2025'] })).targets).toBe(0)
})

test('targets are those of the countries and years selected, each indicator once, and no search plays a part', () => {
  const rate = {
    id: 'trust',
    outcome: 'security',
    title: text,
    unit: text,
    measure: 'percentage',
    ascending: true,
    aggregation: 'latest',
    periods: [
      { start: '2024', end: '2024', country: 'ML', target: 40 },
      { start: '2024', end: '2024', country: 'NE', target: 50 },
      { start: '2024', end: '2024', country: 'BI' },
    ],
  } as const
  const both = aDataset({ indicators: [...record.file.indicators, { ...rate, periods: [...rate.periods] }] })
  const count = (...parts: Parameters<typeof aSelection>) => standing(both, aSelection(...parts)).targets
  expect(count({})).toBe(2)
  expect(count({}, 'no such words')).toBe(2)
  expect(count({ country: ['ML'] })).toBe(1)
  expect(count({ country: ['BI'] })).toBe(0)
  expect(count({ country: ['ML'], year: ['2022'] })).toBe(0)
})
