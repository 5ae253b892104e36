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

test('a target belongs to its outcome; one of 0 is set all the same', () => {
  expect(standing(record, aSelection({ outcome: ['justice'], year: ['2025'] }))).toMatchObject({
    activities: 0,
    targets: 1,
  })
  expect(standing(record, aSelection({ outcome: ['security'] })).targets).toBe(0)
})
