import { expect, test } from 'vitest'
import { checkMoves } from '../../src/dataset/check-moves.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

const found = (stage: string, moves: { date: string; stage: string }[]) =>
  checkMoves(aDatasetFile({ activities: [anActivity({ stage, moves })] })).map(
    ({ path, found, expected }) => `${path} | ${found} | ${expected}`,
  )

test('moves that end where the activity is said to be are good, a fall among them', () => {
  const moves = [
    { date: '2021', stage: 'capacity' },
    { date: '2022-05', stage: 'space' },
    { date: '2023', stage: 'capacity' },
  ]
  expect(found('capacity', moves)).toEqual([])
  expect(found('capacity', [])).toEqual([])
})

test('moves that end elsewhere are refused', () => {
  expect(found('space', [{ date: '2021', stage: 'capacity' }])).toEqual([
    'activities[0].moves[0].stage | capacity | space',
  ])
})

test('moves out of order are refused', () => {
  const moves = [
    { date: '2023', stage: 'capacity' },
    { date: '2022-05', stage: 'space' },
  ]
  expect(found('space', moves)).toEqual(['activities[0].moves[1].date | 2022-05 | ≥ 2023'])
})
