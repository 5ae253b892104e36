import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { rungs } from '../../src/query/rungs.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ id: 'law', stage: 'adopted', countries: ['ML', 'NE'] }),
    anActivity({ id: 'march', stage: 'capacity', countries: ['ML'], years: [2023] }),
    anActivity({ id: 'tool', stage: 'capacity', countries: ['ML'] }),
    anActivity({ id: 'secret', stage: 'practice', countries: ['ML'], visibility: 'restricted' }),
  ],
})
const mali = { dimension: 'country', member: 'ML' } as const
const seen = (selection = wholeRecord) =>
  rungs(record, selection, mali).map(({ stage, activities, gap }) => [
    stage.id,
    activities.map(({ id }) => id).join(' '),
    gap,
  ])

test('every rung of the ladder stands in its order with its activities as in the file', () => {
  expect(seen(aSelection({ country: ['ML'] }))).toEqual([
    ['evidence', '', 'not-reported'],
    ['capacity', 'march tool', null],
    ['space', '', 'not-reported'],
    ['commitment', '', 'not-reported'],
    ['adopted', 'law', null],
    ['practice', '', 'withheld'],
  ])
})

test('a rung that only the selection empties is no gap', () => {
  expect(seen(aSelection({ country: ['ML'], year: ['2023'] }))[4]).toEqual(['adopted', '', null])
})

test('a rung is a gap of the place that is asked about, not of the record', () => {
  const niger = rungs(record, aSelection({ country: ['NE'] }), { dimension: 'country', member: 'NE' })
  expect(niger[1]?.gap).toBe('not-reported')
  expect(rungs(record, aSelection({ country: ['NE'] }), null)[1]?.gap).toBeNull()
})
