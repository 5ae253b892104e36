import { describe, expect, test } from 'vitest'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import type { Indicator, Period } from '../../src/model/indicator.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { targetRows, targets } from '../../src/query/targets.ts'
import { aDataset, aSelection } from '../builders.ts'

const anIndicator = (fields: Partial<Indicator> = {}): Indicator => ({
  id: 'committees',
  outcome: 'security',
  title: { en: 'Committees' },
  unit: { en: 'committees' },
  measure: 'unit',
  ascending: true,
  aggregation: 'sum',
  periods: [],
  ...fields,
})

const aPeriod = (year: string, fields: Partial<Period> = {}): Period => ({
  start: year,
  end: year,
  ...fields,
})
const wholeTime = (fields: Partial<Period>): Period => ({ start: '2021', end: '2025', ...fields })

/** The only row of a dataset with that one indicator, as of the end of 2024. */
function rowOf(fields: Partial<Indicator>, selection = wholeRecord, parts: Partial<DatasetFile> = {}) {
  const dataset = aDataset({ asOf: '2024-12-31', indicators: [anIndicator(fields)], ...parts })
  const [row] = targetRows(dataset, selection)
  if (!row) throw new Error('no row')
  return row
}

const fourFifths = 1461 / 1826

describe('a number that adds up over time', () => {
  const periods = [
    wholeTime({ target: 50 }),
    aPeriod('2022', { actual: 20 }),
    aPeriod('2023', { actual: 7 }),
    aPeriod('2024', { actual: 7 }),
  ]

  test('is the sum of its periods against all of its target, over all of its time', () => {
    expect(rowOf({ periods, baseline: { year: 2021, value: 6 } })).toMatchObject({
      actual: 34,
      target: 50,
      baseline: 6,
      previous: { value: 27, end: '2023-12-31' },
      progress: 28 / 44,
      share: 34 / 50,
      elapsed: fourFifths,
      pace: 28 / 44 / fourFifths,
      light: 'some-delay',
      time: { start: '2021-01-01', end: '2025-12-31' },
      current: { start: '2024-01-01', end: '2024-12-31' },
    })
  })

  test('counts only periods that have begun, and only once what a longer period holds already', () => {
    const ahead = aPeriod('2025', { actual: 100 })
    expect(rowOf({ periods: [...periods, ahead] }).actual).toBe(34)
    const nested = [
      wholeTime({ target: 50 }),
      aPeriod('2022', { target: 10 }),
      aPeriod('2023', { target: 10 }),
    ]
    expect(rowOf({ periods: nested }).target).toBe(50)
    expect(rowOf({ periods: nested.slice(1) }).target).toBe(20)
  })

  test('is held in one year against a target of that year alone', () => {
    expect(rowOf({ periods }, aSelection({ year: ['2023'] }))).toMatchObject({
      actual: 7,
      target: null,
      previous: null,
      light: 'no-target',
      reason: 'target-elsewhere',
    })
    const yearly = periods.map(period => (period.start === '2023' ? { ...period, target: 10 } : period))
    expect(rowOf({ periods: yearly }, aSelection({ year: ['2023'] }))).toMatchObject({
      actual: 7,
      target: 10,
      elapsed: 1,
      pace: 0.7,
      light: 'some-delay',
    })
  })

  test('is a total so far, and not judged, where nobody reports the current period', () => {
    const here = (country: string, year: string, fields: Partial<Period>) =>
      aPeriod(year, { country, ...fields })
    const goal = (country: string) => ({ ...wholeTime({ target: 10 }), country })
    const apart = [
      goal('ML'),
      goal('NE'),
      here('ML', '2023', { actual: 4 }),
      here('ML', '2024', { actual: 1 }),
      here('NE', '2022', { actual: 3 }),
      here('NE', '2023', { actual: 9 }),
    ]
    expect(rowOf({ periods: apart }, aSelection({ country: ['NE'] }))).toMatchObject({
      actual: null,
      lastKnown: { value: 12, end: '2023-12-31' },
      previous: { value: 12, end: '2023-12-31' },
      current: { start: '2024-01-01', end: '2024-12-31' },
      progress: null,
      share: null,
      light: 'not-reported',
      due: true,
    })
    // some of its countries report: the total is what they say
    expect(rowOf({ periods: apart })).toMatchObject({ actual: 17, lastKnown: null, reported: 1, of: 2 })
    expect(rowOf({ periods: [...periods.slice(0, 3), aPeriod('2024')] })).toMatchObject({
      actual: null,
      lastKnown: { value: 27, end: '2023-12-31' },
      light: 'not-reported',
    })
  })

  test('is reported where a longer period that is over holds a report', () => {
    const over = [wholeTime({ target: 50, end: '2024' }), aPeriod('2023', { actual: 20 })]
    expect(rowOf({ periods: over })).toMatchObject({ actual: 20, light: 'off-track' })
  })

  test('says of years without a period that nothing was measured', () => {
    expect(rowOf({ periods }, aSelection({ year: ['2021'] }))).toMatchObject({
      light: null,
      reason: 'no-period',
      actual: null,
    })
  })
})

describe('a latest value', () => {
  const survey = { aggregation: 'latest', measure: 'percentage' } as const
  const periods = [
    aPeriod('2021', { target: 31, actual: 30 }),
    aPeriod('2023', { target: 38, actual: 36 }),
    aPeriod('2024', { target: 41, actual: 41 }),
    aPeriod('2025', { target: 45 }),
  ]
  const baseline = { year: 2020, value: 29 }

  test('is the last one due against the furthest target, since the first day of all', () => {
    expect(rowOf({ ...survey, baseline, periods })).toMatchObject({
      actual: 41,
      target: 45,
      progress: 0.75,
      elapsed: fourFifths,
      light: 'on-track',
      previous: { value: 36, end: '2023-12-31' },
      share: null,
    })
  })

  test('is not what an older report said', () => {
    const silent = periods.map(({ actual, ...period }) =>
      period.start === '2024' || actual === undefined ? period : { ...period, actual },
    )
    expect(rowOf({ ...survey, baseline, periods: silent })).toMatchObject({
      actual: null,
      light: 'not-reported',
      due: true,
      lastKnown: { value: 36, end: '2023-12-31' },
      progress: null,
    })
  })

  test('of one year is held against the target of that year, else of a longer time as it stood then', () => {
    const in2023 = aSelection({ year: ['2023'] })
    expect(rowOf({ ...survey, baseline, periods }, in2023)).toMatchObject({
      actual: 36,
      target: 38,
      elapsed: 1,
      previous: { value: 30, end: '2021-12-31' },
    })
    const long = [wholeTime({ target: 45 }), aPeriod('2023', { actual: 36 }), aPeriod('2024', { actual: 41 })]
    expect(rowOf({ ...survey, baseline, periods: long }, in2023)).toMatchObject({
      actual: 36,
      target: 45,
      elapsed: 1095 / 1826,
      progress: 7 / 16,
    })
    expect(rowOf({ ...survey, baseline, periods: long }, aSelection({ year: ['2022'] }))).toMatchObject({
      light: null,
      reason: 'no-period',
    })
  })

  test('runs towards less where less is better', () => {
    const days = { ...survey, measure: 'unit', additive: false, ascending: false } as const
    const row = rowOf({
      ...days,
      baseline: { year: 2021, value: 90 },
      periods: [wholeTime({ target: 30 }), aPeriod('2024', { actual: 44 })],
    })
    expect(row).toMatchObject({ progress: 46 / 60, light: 'on-track', share: null })
    expect(rowOf({ ...days, periods: [wholeTime({ target: 30, actual: 44 })] })).toMatchObject({
      light: null,
      reason: 'no-baseline',
    })
  })
})

test('periods that stand for themselves are judged one at a time', () => {
  const periods = [
    aPeriod('2023', { target: 400, actual: 212 }),
    aPeriod('2024', { target: 400 }),
    aPeriod('2025', { target: 500 }),
  ]
  const row = rowOf({ aggregation: 'none', periods })
  expect(row).toMatchObject({ target: 400, actual: null, light: 'not-reported', elapsed: 1 })
  expect(row.lastKnown).toEqual({ value: 212, end: '2023-12-31' })
  expect(rowOf({ aggregation: 'none', periods }, aSelection({ year: ['2025'] }))).toMatchObject({
    target: 500,
    light: null,
    reason: 'not-begun',
  })
})

describe('countries', () => {
  const mali = (fields: Partial<Period>) => aPeriod('2024', { country: 'ML', ...fields })
  const niger = (fields: Partial<Period>) => aPeriod('2024', { country: 'NE', ...fields })

  test('are added, and a country without a target is told apart', () => {
    const row = rowOf({ periods: [mali({ target: 10, actual: 6 }), niger({ actual: 3 })] })
    expect(row).toMatchObject({ target: 10, actual: 6, untargeted: [{ country: 'NE', actual: 3 }] })
    expect([row.reported, row.of]).toEqual([2, 2])
    expect(row.places.map(({ country, actual, light }) => [country, actual, light])).toEqual([
      ['ML', 6, 'some-delay'],
      ['NE', 3, 'no-target'],
    ])
  })

  test('with a target are named where others report without one, and periods are of the same places', () => {
    const before = [
      aPeriod('2023', { country: 'ML', actual: 2 }),
      aPeriod('2023', { country: 'NE', actual: 9 }),
    ]
    const row = rowOf({ periods: [...before, mali({ target: 10, actual: 6 }), niger({ actual: 3 })] })
    expect(row).toMatchObject({ actual: 8, apart: 12, aimedIn: ['ML'] })
    expect(row.periods.map(({ actual }) => actual)).toEqual([2, 6])
    const both = rowOf({ periods: [mali({ target: 10, actual: 6 }), niger({ target: 5, actual: 3 })] })
    expect(both).toMatchObject({ apart: null, aimedIn: [] })
  })

  test('are off their target by a share only once the target is due and all have reported', () => {
    const off = (periods: Period[]) => rowOf({ periods }).deviation
    expect(off([mali({ target: 10, actual: 6 }), niger({ target: 10, actual: 8 })])).toBe(-0.3)
    expect(off([mali({ target: 10, actual: 6 }), niger({ target: 10 })])).toBeNull()
    expect(off([wholeTime({ target: 10 }), mali({ actual: 6 })])).toBeNull()
    expect(off([mali({ target: 0, actual: 6 })])).toBeNull()
  })

  test('that have not reported are missing and not zero', () => {
    const row = rowOf({ periods: [mali({ target: 10, actual: 6 }), niger({ target: 10 })] })
    expect(row).toMatchObject({ target: 20, actual: 6, share: 0.3, reported: 1, of: 2 })
    expect(row.places[1]).toMatchObject({ country: 'NE', actual: null, light: 'not-reported' })
  })

  test('give way to what is stated for the whole programme, at the time that it is stated for', () => {
    const whole = [
      wholeTime({ target: 100 }),
      aPeriod('2024', { actual: 50 }),
      aPeriod('2023', { country: 'ML', actual: 4 }),
    ]
    expect(rowOf({ periods: [...whole, mali({ target: 10, actual: 6 })] })).toMatchObject({
      target: 100,
      actual: 54,
      untargeted: [],
    })
  })

  test('are never added in per cent, nor where the indicator says so', () => {
    const periods = [mali({ target: 40, actual: 38 }), niger({ target: 50, actual: 41 })]
    for (const fields of [{ measure: 'percentage' }, { additive: false }, { aggregation: 'none' }] as const) {
      const row = rowOf({ aggregation: 'latest', ...fields, periods })
      expect(row).toMatchObject({ target: null, actual: null, light: null, reason: 'by-country' })
      expect(row.places.map(({ actual }) => actual)).toEqual([38, 41])
    }
    expect(
      rowOf({ aggregation: 'latest', measure: 'percentage', periods }, aSelection({ country: ['NE'] })),
    ).toMatchObject({ target: 50, actual: 41 })
  })

  test('that are selected count alone, and a number of the whole programme is not theirs', () => {
    const periods = [wholeTime({ target: 100 }), aPeriod('2024', { actual: 50 }), mali({ actual: 6 })]
    expect(rowOf({ periods }, aSelection({ country: ['ML'] }))).toMatchObject({
      actual: 6,
      target: null,
      reason: 'target-elsewhere',
    })
    expect(rowOf({ periods }, aSelection({ country: ['NE'] }))).toMatchObject({
      light: null,
      reason: 'elsewhere',
    })
    expect(rowOf({ periods: periods.slice(0, 2) }, aSelection({ country: ['NE'] }))).toMatchObject({
      light: null,
      reason: 'programme-only',
    })
  })

  test('without a baseline are counted from 0 where a number should rise, and stop the reckoning where it should fall', () => {
    const periods = [mali({ target: 10, actual: 6 }), niger({ target: 10, actual: 8 })]
    const baseline = { year: 2021, countries: [{ country: 'ML', value: 2 }] }
    expect(rowOf({ periods, baseline })).toMatchObject({ baseline: 2, zeroIn: ['NE'], progress: 12 / 18 })
    expect(rowOf({ periods, baseline, ascending: false, aggregation: 'latest' })).toMatchObject({
      baseline: null,
      light: 'achieved',
    })
  })
})

describe('parts', () => {
  const parts = ['women-led', 'youth-led', 'other'].map(id => ({ id, title: { en: id } }))
  const broken = (...values: (number | undefined)[]) => ({
    disaggregation: values.flatMap((actual, i) =>
      actual === undefined ? [] : [{ id: parts[i]?.id ?? '', actual }],
    ),
  })
  const stateOf = (fields: Partial<Period>, more: Partial<Indicator> = {}) =>
    rowOf({ parts, periods: [aPeriod('2024', { actual: 10, ...fields })], ...more }).parts

  test('add up, or say how many are left', () => {
    expect(stateOf(broken(5, 2, 3))).toMatchObject({ state: 'adds-up', rest: 0 })
    expect(stateOf(broken(5, 2))).toMatchObject({ state: 'rest', rest: 3 })
    expect(stateOf(broken(5, 2))?.parts[2]).toEqual({ id: 'other', actual: null })
    expect(stateOf(broken(5, 2, 5))).toMatchObject({ state: 'more', rest: -2 })
    expect(stateOf({})).toMatchObject({ state: 'not-reported', rest: null })
  })

  test('that overlap are never added, and say what the reports that name them come to', () => {
    const overlap = { partsOverlap: true } as const
    expect(stateOf(broken(8, 7), overlap)).toMatchObject({ state: 'overlap', rest: null, partly: null })
    const periods = [aPeriod('2023', { actual: 30 }), aPeriod('2024', { actual: 10, ...broken(8, 7) })]
    expect(rowOf({ parts, periods, ...overlap }).parts).toMatchObject({
      state: 'overlap',
      partly: { broken: 10, of: 40 },
    })
    expect(stateOf(broken(8, 7), { measure: 'percentage' })).toMatchObject({ state: 'not-added', rest: null })
  })
})

test('words alone have neither number nor light', () => {
  const comment = { en: 'Trust grows.' }
  const row = rowOf({ measure: 'qualitative', periods: [aPeriod('2024', { comment })] })
  expect(row).toMatchObject({ light: null, reason: 'qualitative', actual: null, of: 0, periods: [] })
  expect(row.comments).toMatchObject([{ country: null, text: comment, end: '2024-12-31' }])
})

test('a judgement stands beside the light and never for it', () => {
  const judgement = {
    light: 'off-track',
    author: { en: 'Lead' },
    date: '2024-06',
    reason: { en: 'Slow.' },
  } as const
  const row = rowOf({ periods: [wholeTime({ target: 1, actual: 1 })], judgements: [{ ...judgement }] })
  expect(row.light).toBe('achieved')
  expect(row.judgements).toEqual([judgement])
})

test('a number that should fall and has not moved has made 0 of its way, and never −0', () => {
  const fields = { ascending: false, aggregation: 'latest', baseline: { year: 2021, value: 90 } } as const
  const row = rowOf({ ...fields, periods: [wholeTime({ target: 30 }), aPeriod('2024', { actual: 90 })] })
  expect([row.progress, row.pace]).toEqual([0, 0])
  expect([row.progress, row.pace].map(value => Object.is(value, -0))).toEqual([false, false])
})

describe('an answer', () => {
  const indicators = [
    anIndicator({ periods: [wholeTime({ target: 10, actual: 10, country: 'ML' })] }),
    anIndicator({ id: 'laws', outcome: 'justice', periods: [wholeTime({ actual: 2 })] }),
    anIndicator({
      id: 'stories',
      outcome: 'justice',
      measure: 'qualitative',
      periods: [wholeTime({ country: 'NE' })],
    }),
  ]
  const dataset = aDataset({ asOf: '2024-12-31', indicators })
  const ids = (by: 'outcome' | 'country' | 'year', selection = wholeRecord) =>
    targets(dataset, selection, by).groups.map(({ id, rows }) => [id, rows.map(row => row.indicator.id)])

  test('counts each indicator once by its light', () => {
    const answer = targets(dataset, wholeRecord, 'country')
    expect(answer.counts).toMatchObject({ achieved: 1, 'no-target': 1, 'not-reported': 0 })
    expect([answer.unjudged, answer.inDataset, answer.isOwnRule]).toEqual([1, 3, false])
  })

  test('groups by outcome, by country with the whole programme last, and by year', () => {
    expect(ids('outcome')).toEqual([
      ['security', ['committees']],
      ['justice', ['laws', 'stories']],
    ])
    expect(ids('country')).toEqual([
      ['ML', ['committees']],
      ['NE', ['stories']],
      [null, ['laws']],
    ])
    expect(ids('year', aSelection({ year: ['2022'] }))).toEqual([])
    const years = [aPeriod('2022', { actual: 1 }), aPeriod('2024', { actual: 1 })]
    const two = aDataset({ asOf: '2024-12-31', indicators: [anIndicator({ periods: years })] })
    expect(targets(two, wholeRecord, 'year').groups.map(({ id }) => id)).toEqual(['2024', '2022'])
  })

  test('names what says nothing of the selection, and ignores what indicators do not know', () => {
    const answer = targets(dataset, aSelection({ country: ['ML'], theme: ['police'] }, 'words'), 'outcome')
    expect(answer.rows.map(({ indicator }) => indicator.id)).toEqual(['committees'])
    expect(answer.elsewhere.map(({ indicator, reason }) => [indicator.id, reason])).toEqual([
      ['laws', 'programme-only'],
      ['stories', 'elsewhere'],
    ])
  })

  test('holds no row where all of several outcomes or countries are asked, and says which', () => {
    const all = (by: 'outcome' | 'country', ...members: string[]) =>
      targets(dataset, { clauses: { [by]: { mode: 'all', members } }, search: '' }, by)
    const none = { rows: [], groups: [], elsewhere: [], unjudged: 0 }
    expect(all('outcome', 'security', 'justice')).toMatchObject({ ...none, impossible: 'outcome' })
    expect(all('country', 'ML', 'NE')).toMatchObject({ ...none, impossible: 'country' })
    expect(all('country', 'ML')).toMatchObject({ impossible: null })
    expect(all('country', 'ML').rows).toHaveLength(1)
  })

  test('tells how many rows are judged over another time than most', () => {
    const yearly = anIndicator({
      id: 'cases',
      aggregation: 'none',
      periods: [aPeriod('2024', { target: 5 })],
    })
    const mixed = aDataset({
      asOf: '2024-12-31',
      indicators: [...indicators.slice(0, 1), yearly, { ...indicators[0], id: 'more' } as Indicator],
    })
    expect(targets(mixed, wholeRecord, 'outcome').time).toMatchObject({ end: '2025-12-31', others: 1 })
  })

  test('of a record without indicators holds nothing', () => {
    expect(targets(aDataset(), wholeRecord, 'outcome')).toMatchObject({
      groups: [],
      rows: [],
      unjudged: 0,
      inDataset: 0,
      time: null,
    })
  })

  test('judges by the dataset’s own thresholds where it sets them', () => {
    const own = aDataset({ asOf: '2024-12-31', indicators, thresholds: { onTrack: 1.5, someDelay: 1 } })
    expect(targets(own, wholeRecord, 'outcome')).toMatchObject({
      isOwnRule: true,
      thresholds: { onTrack: 1.5 },
    })
  })
})
