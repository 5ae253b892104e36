import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { overlap } from '../../src/query/overlap.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ countries: ['NE', 'ML'], themes: ['courts'] }),
    anActivity({ countries: ['ML', 'NE'] }),
    anActivity({ countries: ['ML'], outcomes: ['justice'] }),
  ],
})

test('an overlap groups by the exact set of members, in their own order, most activities first', () => {
  expect(overlap(record, wholeRecord, { across: 'country' })).toEqual({
    activities: 3,
    tags: 5,
    inOne: 1,
    inNone: 0,
    groups: [
      { members: ['ML', 'NE'], activities: 2 },
      { members: ['ML'], activities: 1 },
    ],
  })
})

test('an overlap keeps activities that name no member, and can look inside one member', () => {
  expect(
    overlap(record, wholeRecord, { across: 'theme', within: { dimension: 'outcome', member: 'security' } }),
  ).toEqual({
    activities: 2,
    tags: 1,
    inOne: 1,
    inNone: 1,
    groups: [
      { members: ['courts'], activities: 1 },
      { members: [], activities: 1 },
    ],
  })
})

test('an overlap of nothing has no groups', () => {
  const nothing = { activities: 0, tags: 0, inOne: 0, inNone: 0, groups: [] }
  expect(overlap(record, aSelection({ country: ['BI'] }), { across: 'country' })).toEqual(nothing)
})
