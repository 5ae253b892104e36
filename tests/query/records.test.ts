import { describe, expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { records } from '../../src/query/records.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const dataset = aDataset({
  activities: [
    anActivity({ id: 'first', countries: ['ML', 'NE'], themes: ['courts'] }),
    anActivity({ id: 'claimed', countries: ['ML'], stage: 'adopted', result: aResult }),
    anActivity({ id: 'justice', outcomes: ['justice'], countries: ['NE'] }),
  ],
})
const place = (dimension: 'outcome' | 'country' | 'theme', member: string) => ({ dimension, member })
const ids = (answer: ReturnType<typeof records>) => answer.activities.map(({ id }) => id)

describe('the records behind a number', () => {
  test('stand at all of its places, the furthest stage first', () => {
    const answer = records(dataset, wholeRecord, { places: [place('country', 'ML')], measure: 'activities' })
    expect(ids(answer)).toEqual(['claimed', 'first'])
    expect(answer.gap).toBeNull()
  })

  test('are those that count for the measure', () => {
    expect(ids(records(dataset, wholeRecord, { places: [], measure: 'changes' }))).toEqual(['claimed'])
  })

  test('of a gap are none, and its kind is said, inside of an opened row too', () => {
    const places = [place('outcome', 'justice'), place('theme', 'courts'), place('country', 'NE')]
    expect(records(dataset, wholeRecord, { places, measure: 'activities' })).toEqual({
      activities: [],
      gap: 'not-reported',
    })
  })

  test('that only the selection takes away leave a true 0', () => {
    const answer = records(dataset, aSelection({ country: ['NE'] }), {
      places: [place('outcome', 'security'), place('theme', 'courts'), place('country', 'ML')],
      measure: 'activities',
    })
    expect(ids(answer)).toEqual(['first'])
    const none = records(dataset, aSelection({ stage: ['practice'] }), {
      places: [place('country', 'ML')],
      measure: 'activities',
    })
    expect(none).toEqual({ activities: [], gap: null })
  })
})
