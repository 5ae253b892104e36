import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { memberGaps } from '../../src/query/member-gaps.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ countries: ['ML'] }),
    anActivity({ countries: ['regional', 'global'] }),
    anActivity({ countries: ['BI'], visibility: 'restricted' }),
  ],
})

test('members that no activity names are gaps; one that only restricted work names is withheld', () => {
  expect(memberGaps(record, wholeRecord, 'country')).toEqual({
    NE: 'not-reported',
    BI: 'withheld',
    AF: 'not-reported',
  })
})

test('a member that only the selection empties is no gap', () => {
  expect(memberGaps(record, aSelection({ country: ['NE'] }), 'country')).not.toHaveProperty('ML')
})
