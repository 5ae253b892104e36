import { expect, test } from 'vitest'
import { checkIndicators } from '../../src/dataset/check-indicators.ts'
import { aDatasetFile, aTerm } from '../builders.ts'

const anIndicator = (parts: string[], brokenDownBy: string[]) => ({
  id: 'committees',
  outcome: 'security',
  title: { en: 'Committees' },
  unit: { en: 'committees' },
  measure: 'unit' as const,
  ascending: true,
  aggregation: 'latest' as const,
  parts: parts.map(id => aTerm(id)),
  periods: [
    { start: '2022', end: '2022', actual: 5, disaggregation: brokenDownBy.map(id => ({ id, actual: 1 })) },
  ],
})

test('an actual broken down by a part that the indicator does not name is refused', () => {
  const file = aDatasetFile({ indicators: [anIndicator(['women-led'], ['women-led', 'youth-led'])] })
  expect(checkIndicators(file)).toEqual([
    {
      level: 'rejected',
      code: 'unknown-code',
      path: 'indicators[0].periods[0].disaggregation[1].id',
      found: 'youth-led',
      expected: 'indicators[0].parts[].id',
    },
  ])
})

test('a part of another indicator is no part of this one', () => {
  const file = aDatasetFile({
    indicators: [anIndicator(['women-led'], []), anIndicator(['youth-led'], ['women-led'])],
  })
  expect(checkIndicators(file).map(({ path }) => path)).toEqual([
    'indicators[1].periods[0].disaggregation[0].id',
  ])
})

test('thresholds in the wrong order are refused, equal ones are good', () => {
  const found = (onTrack: number, someDelay: number) =>
    checkIndicators(aDatasetFile({ thresholds: { onTrack, someDelay } })).map(({ path }) => path)
  expect(found(0.6, 0.9)).toEqual(['thresholds.someDelay'])
  expect(found(0.9, 0.6)).toEqual([])
  expect(found(0.9, 0.9)).toEqual([])
})
