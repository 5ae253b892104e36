import { describe, expect, test } from 'vitest'
import type { Milestone } from '../../src/model/milestone.ts'
import { milestones } from '../../src/query/milestones.ts'
import { aDataset, aSelection } from '../builders.ts'

const aMilestone = (fields: Partial<Milestone>): Milestone => ({
  id: 'milestone',
  date: '2022',
  precision: 'day',
  title: { en: 'An event', fr: 'Un événement' },
  countries: [],
  outcomes: [],
  instruments: [],
  link: 'context',
  sources: [{ source: 'gazette' }],
  ...fields,
})
const record = aDataset({
  milestones: [
    aMilestone({ id: 'coup', date: '2023-07-26', countries: ['NE'] }),
    aMilestone({ id: 'law', date: '2022-12-26', countries: ['ML', 'BI'], instruments: ['protection-law'] }),
    aMilestone({ id: 'everywhere', date: '2022' }),
  ],
})
const shown = (...selection: Parameters<typeof aSelection>) =>
  milestones(record, aSelection(...selection)).map(({ id }) => id)

describe('milestones', () => {
  test('stand by date, the vaguer one first', () => {
    expect(shown()).toEqual(['everywhere', 'law', 'coup'])
  })

  test('go by the clauses on outcome and country, which one about everything passes', () => {
    expect(shown({ country: ['BI'] })).toEqual(['everywhere', 'law'])
    expect(shown({ country: { mode: 'none', members: ['ML'] }, outcome: ['space'] })).toEqual([
      'everywhere',
      'coup',
    ])
    expect(shown({ country: { mode: 'all', members: ['ML', 'NE'] } })).toEqual(['everywhere'])
  })

  test('go by the clauses on year and instrument', () => {
    expect(shown({ year: ['2023'] })).toEqual(['coup'])
    expect(shown({ instrument: ['protection-law'] })).toEqual(['law'])
  })

  test('are left alone by clauses on other dimensions and by the search', () => {
    expect(shown({ stage: ['practice'], status: ['planned'] }, 'nothing like it')).toHaveLength(3)
  })
})
