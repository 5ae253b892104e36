import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { ladder } from '../../src/query/ladder.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ countries: ['ML', 'NE'], stage: 'evidence', status: 'not-stated' }),
    anActivity({ countries: ['ML'], stage: 'adopted', result: aResult }),
    anActivity({ countries: ['NE'], stage: 'evidence' }),
  ],
})

test('a ladder counts activities by stage for each member, and says of how many the status is not stated', () => {
  const { rows, all, stages } = ladder(record, wholeRecord, 'country')
  expect(stages.map(({ id }) => id)).toEqual([
    'evidence',
    'capacity',
    'space',
    'commitment',
    'adopted',
    'practice',
  ])
  expect(rows[0]).toMatchObject({
    member: { id: 'ML' },
    stages: [1, 0, 0, 0, 1, 0],
    notStated: [1, 0, 0, 0, 0, 0],
    activities: 2,
    changes: 1,
  })
  expect(all).toEqual({
    stages: [2, 0, 0, 0, 1, 0],
    notStated: [1, 0, 0, 0, 0, 0],
    activities: 3,
    changes: 1,
    tags: 4,
  })
})

test('a ladder goes by the selection', () => {
  const { rows, all } = ladder(
    record,
    aSelection({ status: { mode: 'none', members: ['not-stated'] } }),
    'country',
  )
  expect(rows.map(({ activities }) => activities)).toEqual([1, 1, 0, 0, 0, 0])
  expect(all.notStated).toEqual([0, 0, 0, 0, 0, 0])
})
