import { describe, expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { type CrosstabQuestion, crosstab } from '../../src/query/crosstab.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const budget = (amount: number) => ({ amount, currency: 'EUR' })
const record = aDataset({
  activities: [
    anActivity({
      outcomes: ['security'],
      countries: ['ML', 'NE'],
      themes: ['police'],
      stage: 'practice',
      result: aResult,
    }),
    anActivity({
      outcomes: ['security', 'justice'],
      countries: ['ML'],
      themes: ['police', 'courts'],
      budget: budget(40),
    }),
    anActivity({ outcomes: ['justice'], countries: ['NE'], years: [2023], budget: budget(2) }),
    anActivity({ outcomes: ['space'], countries: ['BI'], visibility: 'restricted' }),
  ],
  plan: [{ outcome: 'space', country: 'ML', state: 'planned', source: { source: 'page' } }],
})
const question: CrosstabQuestion = { rows: 'outcome', columns: 'country', measure: 'activities' }
const counts = (answer: ReturnType<typeof crosstab>) =>
  answer.cells.map(row => row.map(cell => cell.activities))
const gaps = (answer: ReturnType<typeof crosstab>) => answer.cells.map(row => row.map(cell => cell.gap))

describe('a crosstab', () => {
  test('counts an activity with two countries once in each, and totals count it once', () => {
    const answer = crosstab(record, wholeRecord, question)
    expect(counts(answer)).toEqual([
      [2, 1, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ])
    expect(answer.rowTotals.map(({ activities, tags }) => [activities, tags])).toEqual([
      [2, 3],
      [2, 2],
      [0, 0],
    ])
    expect(answer.columnTotals.slice(0, 2).map(({ activities, tags }) => [activities, tags])).toEqual([
      [2, 3],
      [2, 2],
    ])
    expect(answer.grand).toMatchObject({ activities: 3, tags: 5, changes: 1, stages: [2, 0, 0, 0, 0, 1] })
  })

  test('says why a cell is empty: planned, withheld or not reported', () => {
    expect(gaps(crosstab(record, wholeRecord, question))[2]).toEqual([
      'planned',
      'not-reported',
      'withheld',
      'not-reported',
      'not-reported',
      'not-reported',
    ])
  })

  test('shows a true 0, and no gap, where only the selection empties a cell', () => {
    const answer = crosstab(record, aSelection({ year: ['2023'] }), question)
    expect(answer.cells[0]?.[0]).toEqual({
      activities: 0,
      value: 0,
      ratio: null,
      changes: 0,
      stages: [0, 0, 0, 0, 0, 0],
      gap: null,
    })
    expect(answer.cells[2]?.[0]).toMatchObject({ value: null, gap: 'planned' })
  })

  test('leaves a budget that nobody reports empty, and never makes it 0', () => {
    const answer = crosstab(record, wholeRecord, { ...question, measure: 'budget' })
    expect(answer.cells.slice(0, 2).map(row => row.slice(0, 2).map(cell => cell.value))).toEqual([
      [40, null],
      [40, 2],
    ])
    expect(answer.grand.value).toBe(42)
    const empty = crosstab(record, aSelection({ stage: ['practice'] }), { ...question, measure: 'budget' })
    expect(empty.grand.value).toBeNull()
  })

  test('asks the share confirmed anew in every total, and of no claim there is none', () => {
    const claim = (substantiated: 'no' | 'partner' | 'official', countries: string[]) =>
      anActivity({ countries, result: { ...aResult, substantiated } })
    const claims = aDataset({
      activities: [
        claim('no', ['ML']),
        claim('no', ['ML']),
        claim('partner', ['ML', 'NE']),
        anActivity({ countries: ['BI'] }),
      ],
    })
    const answer = crosstab(claims, wholeRecord, { ...question, measure: 'evidence' })
    expect(answer.cells[0]?.map(cell => cell.value)).toEqual([1 / 3, 1, null, null, null, null])
    expect(answer.cells[0]?.map(cell => cell.gap !== null)).toEqual([false, false, false, true, true, true])
    // neither the average of its cells, 2/3, nor that of their tags, 2/4
    expect(answer.cells[0]?.slice(0, 2).map(cell => cell.ratio)).toEqual([
      { part: 1, of: 3 },
      { part: 1, of: 1 },
    ])
    expect(answer.grand).toMatchObject({
      value: 1 / 3,
      ratio: { part: 1, of: 3 },
      tags: null,
      activities: 4,
      stages: [3, 0, 0, 0, 0, 0],
    })
    const unconfirmed = crosstab(claims, aSelection({ substantiation: ['no'] }), {
      ...question,
      measure: 'evidence',
    })
    expect(unconfirmed.grand.value).toBe(0)
  })

  test('opens a row: the themes inside one outcome, in the order asked for', () => {
    const within = { dimension: 'outcome', member: 'justice' } as const
    const answer = crosstab(record, wholeRecord, {
      rows: 'theme',
      columns: 'country',
      measure: 'activities',
      within,
      rowIds: ['courts', 'police'],
    })
    expect(answer.rowMembers.map(({ id }) => id)).toEqual(['courts', 'police'])
    expect(counts(answer).map(row => row.slice(0, 2))).toEqual([
      [1, 0],
      [1, 0],
    ])
    expect(answer.cells[1]?.[1]?.gap).toBe('not-reported')
    expect(answer.grand.activities).toBe(2)
    expect(answer.unplaced).toEqual({ rows: 1, columns: 0 })
  })

  test('of a dimension with itself holds the overlap of two members', () => {
    const answer = crosstab(record, wholeRecord, { rows: 'country', columns: 'country', measure: 'changes' })
    expect(
      answer.cells.slice(0, 2).map(row => row.slice(0, 2).map(cell => [cell.activities, cell.value])),
    ).toEqual([
      [
        [2, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ])
  })
})
