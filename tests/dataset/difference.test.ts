import { describe, expect, test } from 'vitest'
import { difference, isSame } from '../../src/dataset/difference.ts'
import type { Activity } from '../../src/model/activity.ts'
import { aDataset, anActivity } from '../builders.ts'

const same = anActivity({ id: 'same' })
const between = (before: readonly Activity[], after: readonly Activity[]) =>
  difference(aDataset({ activities: [...before] }), aDataset({ activities: [...after] }))
const ids = (activities: readonly (Activity | null)[]) => activities.map(activity => activity?.id ?? null)

describe('the difference of two versions', () => {
  test('matches by id, leaves out what is alike, and tells every field that is not', () => {
    const before = anActivity({ id: 'A', status: 'ongoing', budget: { amount: 1, currency: 'EUR' } })
    const { budget: _, ...rest } = before
    const after = { ...rest, status: 'delivered' as const, countries: ['ML', 'NE'] }
    const { pairs } = between([same, before], [after, same])
    expect(pairs).toMatchObject([{ before, after }])
    const edits = pairs[0]?.edits.toSorted((a, b) => a.field.localeCompare(b.field))
    expect(edits).toEqual([
      { field: 'budget', before: { amount: 1, currency: 'EUR' }, after: undefined },
      { field: 'countries', before: ['ML'], after: ['ML', 'NE'] },
      { field: 'status', before: 'ongoing', after: 'delivered' },
    ])
  })

  test('finds what came and what went, the latter last', () => {
    const { pairs } = between([anActivity({ id: 'went' }), same], [same, anActivity({ id: 'came' })])
    expect(pairs.map(({ before, after }) => ids([before, after]))).toEqual([
      [null, 'came'],
      ['went', null],
    ])
  })

  test('keeps what either version withholds out of every pair', () => {
    const secret = (id: string) => anActivity({ id, visibility: 'restricted' })
    const open = (id: string) => anActivity({ id })
    const found = between(
      [open('now-secret'), secret('now-open'), secret('always'), secret('went')],
      [secret('now-secret'), open('now-open'), secret('always'), secret('came')],
    )
    expect(found.pairs).toEqual([])
    expect(ids(found.withheld)).toEqual(['now-secret'])
    expect(ids(found.published)).toEqual(['now-open'])
  })

  test('an activity that went and one like it that came look renamed, each matched once', () => {
    const titled = (id: string, countries = ['ML']) =>
      anActivity({ id, title: { en: 'A workshop', fr: 'Un atelier' }, countries })
    const { renamed, pairs } = between(
      [titled('old-1'), titled('old-2'), titled('old-3', ['NE'])],
      [titled('new-1'), titled('new-2'), titled('new-4')],
    )
    expect(renamed.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['old-1', 'new-1'],
      ['old-2', 'new-2'],
    ])
    expect(pairs).toHaveLength(6)
  })
})

test('two values say the same whatever the order of their keys, not of their lists', () => {
  expect(isSame({ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 })).toBe(true)
  expect(isSame([1, 2], [2, 1])).toBe(false)
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false)
  expect(isSame([], {})).toBe(false)
  expect(isSame(null, {})).toBe(false)
  expect(isSame({ toString: 1 }, {})).toBe(false)
})
