import { expect, test } from 'vitest'
import { drawnRows, ladderDomain } from '../../src/charts/ladder-rows.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { ladder } from '../../src/query/ladder.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ outcomes: ['security'], stage: 'space', status: 'not-stated' }),
    anActivity({ outcomes: ['security', 'justice'], stage: 'capacity' }),
    anActivity({ outcomes: ['justice'], stage: 'adopted' }),
  ],
})
const drawn = (selection: Selection) =>
  drawnRows(ladder(record, selection, 'outcome'), ladder(record, wholeRecord, 'outcome'), selection)

test('without a clause of its own a row is what the answer says', () => {
  const [security] = drawn(wholeRecord)
  expect(security).toMatchObject({
    stages: [0, 1, 1, 0, 0, 0],
    notStated: [0, 0, 1, 0, 0, 0],
    outside: false,
  })
  expect(security?.pale).not.toContain(true)
})

test('stages outside of the clause keep their place, pale; the number of the row is what the selection leaves', () => {
  const [security] = drawn(aSelection({ stage: ['capacity'] }))
  expect(security).toMatchObject({ activities: 1, stages: [0, 1, 1, 0, 0, 0], notStated: [0, 0, 0, 0, 0, 0] })
  expect(security?.pale).toEqual([true, false, true, true, true, true])
})

test('a row outside of the clause keeps its bars, pale, and the overlap as its number', () => {
  const [security] = drawn(aSelection({ outcome: ['justice'] }))
  expect(security).toMatchObject({ outside: true, activities: 1, stages: [0, 1, 1, 0, 0, 0] })
  expect(security?.pale).not.toContain(false)
})

test('one activity never fills the axis, and a side without any keeps room for its name', () => {
  const [from, to] = ladderDomain(drawn(aSelection({ year: ['2025'] })), record.file.stages)
  expect(to - from).toBeGreaterThanOrEqual(12)
  expect(to).toBeGreaterThan(2)
})
