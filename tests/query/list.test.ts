import { describe, expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { activityList, type SortKey } from '../../src/query/list.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const grade = (grade: 'own' | 'official') => ({ source: 'page', locator: '1', grade })
const record = aDataset({
  activities: [
    anActivity({ id: 'a', title: { en: 'éclair' }, countries: ['NE', 'ML'], stage: 'adopted', evidence: [] }),
    anActivity({ id: 'b', title: { en: 'Zebra' }, outcomes: ['justice'], years: [2021], status: 'planned' }),
    anActivity({ id: 'c', title: { en: 'east', fr: 'zèbre' }, evidence: [grade('own'), grade('official')] }),
  ],
})
const sorted = (key: SortKey, descending = false, language = 'en') =>
  activityList(record, wholeRecord, { key, descending, language })
    .map(({ id }) => id)
    .join('')

describe('the list', () => {
  test('is in the order of the file when nothing else is asked', () => {
    expect(activityList(record, wholeRecord).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(activityList(record, aSelection({ country: ['ML'] })).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(sorted('record', true)).toBe('cba')
  })

  test('sorts titles as the language does, falling back where a title is not translated', () => {
    expect(sorted('title')).toBe('cab')
    expect(sorted('title', false, 'fr')).toBe('abc')
  })

  test('sorts by the first member named, in the order of the members', () => {
    expect(sorted('country')).toBe('bca')
    expect(sorted('outcome')).toBe('acb')
    expect(sorted('year')).toBe('bac')
    expect(sorted('stage')).toBe('bca')
    expect(sorted('status')).toBe('bac')
  })

  test('sorts by the strongest evidence, none being the weakest', () => {
    expect(sorted('evidence')).toBe('abc')
    expect(sorted('evidence', true)).toBe('cba')
  })

  test('keeps the order of the file among equals, in both directions', () => {
    expect(sorted('stage', true)).toBe('abc')
  })
})
