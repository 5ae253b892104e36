import { describe, expect, test } from 'vitest'
import type { Milestone } from '../../src/model/milestone.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { type TimelineItem, timeline } from '../../src/query/timeline.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

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
    aMilestone({ id: 'law', date: '2022-12-26', countries: ['ML'], link: 'contribution' }),
    aMilestone({ id: 'coup', date: '2023-07', countries: ['NE', 'ML'] }),
    aMilestone({ id: 'everywhere', date: '2022' }),
  ],
  activities: [
    anActivity({ id: 'A', countries: ['ML'], years: [2021, 2022] }),
    anActivity({ id: 'B', countries: ['ML', 'NE'], years: [2022], yearBasis: 'inferred' }),
    anActivity({ id: 'C', countries: ['ML'], years: [2022], result: aResult }),
    anActivity({ id: 'D', countries: ['NE'], years: [2023], start: '2023-06-19', end: '2023-06-21' }),
    anActivity({ id: 'E', countries: ['BI'], years: [2022], visibility: 'restricted' }),
  ],
})

/** Kind, from when to when, and whom it stands for: short enough to be read beside one another. */
const told = ({ kind, span, inferred, milestones, activities }: TimelineItem) =>
  `${kind} ${span.start}/${span.end} ${[...milestones, ...activities].map(({ id }) => id).join('+')}${inferred ? ' inferred' : ''}`
const lanesOf = (...question: Parameters<typeof timeline>) =>
  Object.fromEntries(
    timeline(...question).lanes.map(({ member, items }) => [member ?? 'rest', items.map(told)]),
  )

describe('a timeline', () => {
  test('puts each record into the lanes of its members, and what names none into a lane of its own', () => {
    expect(lanesOf(record, wholeRecord, 'country')).toEqual({
      ML: [
        'work 2021-01-01/2021-12-31 A',
        'result 2022-01-01/2022-12-31 C',
        'work 2022-01-01/2022-12-31 A+C',
        'work 2022-01-01/2022-12-31 B inferred',
        'contribution 2022-12-26/2022-12-26 law',
        'context 2023-07-01/2023-07-31 coup',
      ],
      NE: [
        'work 2022-01-01/2022-12-31 B inferred',
        'work 2023-06-19/2023-06-21 D',
        'context 2023-07-01/2023-07-31 coup',
      ],
      BI: [],
      AF: [],
      regional: [],
      global: [],
      rest: ['context 2022-01-01/2022-12-31 everywhere'],
    })
  })

  test('counts distinct records, whatever the lanes', () => {
    const { activities, results, milestones, shared, first, last } = timeline(record, wholeRecord, 'country')
    expect({ activities, results, milestones, shared }).toEqual({
      activities: 4,
      results: 1,
      milestones: 3,
      shared: 2,
    })
    expect([first, last]).toEqual([2021, 2025])
  })

  test('says why a lane holds no activity: withheld, not reported, or only the selection', () => {
    const gaps = (selection = wholeRecord) =>
      timeline(record, selection, 'country').lanes.map(({ member, activities, gap }) => [
        member,
        activities,
        gap,
      ])
    expect(gaps().slice(0, 4)).toEqual([
      ['ML', 3, null],
      ['NE', 2, null],
      ['BI', 0, 'withheld'],
      ['AF', 0, 'not-reported'],
    ])
    expect(gaps(aSelection({ year: ['2021'] }))[1]).toEqual(['NE', 0, null])
  })

  test('without a dimension has one lane', () => {
    const { lanes, shared } = timeline(record, aSelection({ country: ['NE'] }), null)
    expect(
      lanes.map(({ member, activities, milestones, gap }) => [member, activities, milestones, gap]),
    ).toEqual([[null, 2, 2, null]])
    expect(shared).toBe(0)
  })

  test('milestones follow outcome, country, year and instrument; the search and the stage leave them', () => {
    const ids = (selection: ReturnType<typeof aSelection>) => timeline(record, selection, null).milestones
    expect(ids(aSelection({ year: ['2023'] }))).toBe(1)
    expect(ids(aSelection({ stage: ['practice'] }, 'nothing like it'))).toBe(3)
  })
})

describe('where there is much', () => {
  const many = (n: number, fields: (i: number) => Parameters<typeof anActivity>[0]) =>
    aDataset({ activities: Array.from({ length: n }, (_, i) => anActivity({ id: `a${i}`, ...fields(i) })) })
  const kinds = (dataset: Parameters<typeof timeline>[0], kind: string) =>
    timeline(dataset, wholeRecord, null)
      .lanes.flatMap(({ items }) => items)
      .filter(item => item.kind === kind)
      .map(({ count, span }) => [span.start, count])

  test('three results of a lane and year are told by their number, two stand one by one', () => {
    expect(
      kinds(
        many(3, () => ({ result: aResult })),
        'result',
      ),
    ).toEqual([['2022-01-01', 3]])
    expect(
      kinds(
        many(2, () => ({ result: aResult })),
        'result',
      ),
    ).toEqual([
      ['2022-01-01', 1],
      ['2022-01-01', 1],
    ])
  })

  test('beyond twelve results every lane and year has one number', () => {
    const years = (i: number) => ({ result: aResult, years: [i < 2 ? 2023 : 2022] })
    expect(kinds(many(13, years), 'result')).toEqual([
      ['2022-01-01', 11],
      ['2023-01-01', 2],
    ])
  })

  test('beyond sixteen dated activities each is counted into the bars of its years, and none is lost', () => {
    const dated = (i: number) => ({ start: `2022-03-${String(i + 1).padStart(2, '0')}` })
    expect(kinds(many(16, dated), 'work')).toHaveLength(16)
    expect(kinds(many(17, dated), 'work')).toEqual([['2022-01-01', 17]])
    const long = () => ({ start: '2022-03-01', end: '2023-02', years: [2022, 2023] })
    expect(kinds(many(17, long), 'work')).toEqual([
      ['2022-01-01', 17],
      ['2023-01-01', 17],
    ])
  })

  test('five milestones of one link, lane and year are one number; of another link they stand apart', () => {
    const milestones = Array.from({ length: 6 }, (_, i) =>
      aMilestone({ id: `m${i}`, date: `2022-0${i + 1}`, link: i === 0 ? 'contribution' : 'context' }),
    )
    const { items } = timeline(aDataset({ milestones }), wholeRecord, null).lanes[0] ?? { items: [] }
    expect(items.map(told)).toEqual([
      'context 2022-01-01/2022-12-31 m1+m2+m3+m4+m5',
      'contribution 2022-01-01/2022-01-31 m0',
    ])
  })

  test('a result of two years apart claims nothing of the year between', () => {
    expect(
      kinds(
        many(1, () => ({ result: aResult, years: [2021, 2023] })),
        'result',
      ),
    ).toEqual([
      ['2021-01-01', 1],
      ['2023-01-01', 1],
    ])
  })
})
