import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { changesClaimed } from '../../src/query/changes.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ id: 'tool', stage: 'evidence', result: aResult }),
    anActivity({ id: 'law', stage: 'adopted', result: aResult, countries: ['ML', 'NE'] }),
    anActivity({ id: 'march', stage: 'practice' }),
    anActivity({ id: 'bill', stage: 'adopted', result: aResult }),
    anActivity({ id: 'secret', stage: 'practice', result: aResult, visibility: 'restricted' }),
  ],
})

test('changes claimed stand the furthest stage first, then as in the file; without a result there is no change', () => {
  expect(changesClaimed(record, wholeRecord).map(({ id }) => id)).toEqual(['law', 'bill', 'tool'])
  expect(changesClaimed(record, aSelection({ country: ['NE'] })).map(({ id }) => id)).toEqual(['law'])
})
