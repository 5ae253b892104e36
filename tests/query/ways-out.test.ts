import { describe, expect, test } from 'vitest'
import { waysOut } from '../../src/query/ways-out.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ outcomes: ['security'], countries: ['ML', 'NE'], years: [2022], title: { en: 'Alpha' } }),
    anActivity({ outcomes: ['justice'], countries: ['ML'], years: [2023] }),
  ],
})

describe('ways out', () => {
  test('of an answer that holds something are none', () => {
    expect(waysOut(record, aSelection({ country: ['ML'] }))).toEqual([])
  })

  test('name each single clause that leads to something, and at last everything', () => {
    expect(waysOut(record, aSelection({ outcome: ['justice'], country: ['NE'] }))).toEqual([
      { without: ['outcome'], activities: 1 },
      { without: ['country'], activities: 1 },
      { without: ['outcome', 'country'], activities: 2 },
    ])
  })

  test('name pairs where no single clause leads anywhere', () => {
    const selection = aSelection({ outcome: ['justice'], country: ['BI'], year: ['2021'] }, 'training')
    expect(waysOut(record, selection)).toEqual([
      { without: ['country', 'year'], activities: 1 },
      { without: ['outcome', 'country', 'year', 'search'], activities: 2 },
    ])
  })

  test('may lead out of the search', () => {
    expect(waysOut(record, aSelection({ country: ['ML'] }, 'nobody'))).toEqual([
      { without: ['search'], activities: 2 },
      { without: ['country', 'search'], activities: 2 },
    ])
  })

  test('of an empty record are none', () => {
    expect(waysOut(aDataset(), aSelection({ country: ['ML'] }))).toEqual([])
  })
})
