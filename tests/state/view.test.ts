import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dimensionOf, dimensions } from '../../src/model/dimensions/index.ts'
import { measures } from '../../src/model/measures/index.ts'
import { clauseModes } from '../../src/model/selection.ts'
import { dataIn, withData } from '../../src/state/asked-data.ts'
import { defaultView, fromSearch, toSearch, type View } from '../../src/state/view.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

const file = aDatasetFile({ activities: [anActivity({ countries: ['ML', 'NE'] })] })

describe('an address', () => {
  test('leaves out what is at its default', () => {
    expect(toSearch(defaultView)).toBe('')
    expect(fromSearch('', file)).toEqual({ view: defaultView, unread: [] })
  })

  test('writes any of, all of and none of', () => {
    const search = '?outcome=justice&country=ML~NE&year=all:2021~2022&stage=not:evidence'
    const { view, unread } = fromSearch(search, file)
    expect(view.selection.clauses).toEqual({
      outcome: { mode: 'any', members: ['justice'] },
      country: { mode: 'any', members: ['ML', 'NE'] },
      year: { mode: 'all', members: ['2021', '2022'] },
      stage: { mode: 'none', members: ['evidence'] },
    })
    expect(unread).toEqual([])
    expect(toSearch(view)).toBe(search)
  })

  test('tells every part that it does not understand, and keeps the good ones', () => {
    const { view, unread } = fromSearch('?country=ML~ZZ&bogus=1&rows=moon&theme=', file)
    expect(view.selection.clauses).toEqual({ country: { mode: 'any', members: ['ML'] } })
    expect(unread.map(({ part }) => part)).toEqual(['country=ZZ', 'bogus=1', 'rows=moon', 'theme='])
  })

  test('never claims a filter of which nothing was understood', () => {
    const { view } = fromSearch('?country=NGA', file)
    expect(view.selection.clauses).toEqual({})
  })

  test('takes a key once and tells of the second', () => {
    const { view, unread } = fromSearch('?country=ML&country=NE', file)
    expect(view.selection.clauses.country?.members).toEqual(['ML'])
    expect(unread).toEqual([{ part: 'country=NE', reason: 'twice' }])
  })

  test('reads the short keys of older links', () => {
    const { view, unread } = fromSearch('?c=ML&cols=year', file)
    expect(view.selection.clauses.country?.members).toEqual(['ML'])
    expect(view.columns).toBe('year')
    expect(unread).toEqual([])
  })

  test('names the dataset that is shown, and tells when it names another', () => {
    for (const data of ['example', 'example@1']) {
      expect(fromSearch(`?data=${data}`, file)).toEqual({ view: { ...defaultView, data }, unread: [] })
    }
    for (const data of ['moon', 'example@2', '1', '']) {
      expect(fromSearch(`?data=${data}`, file)).toEqual({
        view: defaultView,
        unread: [{ part: `data=${data}`, reason: 'unknown-value' }],
      })
    }
  })

  test('keeps a version whose name has signs of its own', () => {
    const odd = { ...file, version: '2 & 3 @ home' }
    const view = { ...defaultView, data: `example@${odd.version}` }
    expect(fromSearch(toSearch(view), odd)).toEqual({ view, unread: [] })
  })

  test('asks for another dataset and keeps what else it says', () => {
    const search = withData('?country=ML&data=example', 'other@2')
    expect(dataIn(search)).toBe('other@2')
    expect(new URLSearchParams(search).get('country')).toBe('ML')
    expect(withData('?data=example', null)).toBe('')
  })

  test('names the figure that is shown alone, or leaves it to the page', () => {
    expect(fromSearch('?embed=work-list', file).view.embed).toBe('work-list')
    expect(fromSearch('?country=ML&embed', file).view.embed).toBe('')
    expect(toSearch({ ...defaultView, embed: '', language: 'fr' })).toBe('?lang=fr&embed')
  })

  test('never takes what cannot be a figure for the whole page', () => {
    for (const embed of ['../matrix', '<b>', 'Matrix', 'a'.repeat(50), '__proto__', 'javascript:x', '-']) {
      const { view, unread } = fromSearch(`?embed=${embed}`, file)
      expect({ view, unread }).toEqual({ view: { ...defaultView, embed: '-' }, unread: [] })
      expect(fromSearch(toSearch(view), file).view).toEqual(view)
    }
  })

  test('names the figure that its page opens at', () => {
    expect(fromSearch('?country=ML&figure=gaps', file).view.figure).toBe('gaps')
    expect(toSearch({ ...defaultView, figure: 'gaps', language: 'fr' })).toBe('?lang=fr&figure=gaps')
    for (const figure of ['', '<b>', '__proto__'])
      expect(fromSearch(`?figure=${figure}`, file)).toEqual({
        view: defaultView,
        unread: [{ part: `figure=${figure}`, reason: 'unknown-value' }],
      })
  })

  test('is not fooled by the names of prototypes', () => {
    for (const key of [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      '__proto__[polluted]',
      'hasOwnProperty',
    ]) {
      const { unread } = fromSearch(`?${key}=1&country=${key}`, file)
      expect(unread).toHaveLength(2)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('survives half a surrogate pair and broken escapes', () => {
    const { view } = fromSearch('?q=%E0%A4%A&country=%', file)
    expect(toSearch(view)).toContain('q=')
    expect(() => toSearch({ ...defaultView, selection: { clauses: {}, search: '\ud800' } })).not.toThrow()
  })

  test('says the same view both ways', () => {
    const clause = (id: (typeof dimensions)[number]['id']) =>
      fc.record({
        mode: fc.constantFrom(...clauseModes),
        members: fc.uniqueArray(
          fc.constantFrom(
            ...dimensionOf(id)
              .members(file)
              .map(({ id }) => id),
          ),
          { minLength: 1 },
        ),
      })
    const clauses = fc.record(
      Object.fromEntries(
        dimensions
          .filter(({ id }) => dimensionOf(id).members(file).length > 0)
          .map(({ id }) => [id, clause(id)]),
      ),
      { requiredKeys: [] },
    )
    const view: fc.Arbitrary<View> = fc.record({
      selection: fc.record({
        clauses,
        search: fc.string({ maxLength: 40 }).map(text => text.trim().replace(/[\0\ud800-\udfff]/g, '')),
      }),
      rows: fc.constantFrom(...dimensions.map(({ id }) => id)),
      columns: fc.constantFrom(...dimensions.map(({ id }) => id)),
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
      share: fc.constantFrom(null, 'row', 'column'),
      open: fc.subarray(file.outcomes.map(({ id }) => id)),
      cell: fc.constantFrom(
        null,
        { row: 'justice', column: 'ML' },
        { row: '*', column: '*' },
        { row: 'justice', theme: 'courts', column: 'NE' },
      ),
      sort: fc.record({ key: fc.constantFrom('title', 'stage', 'record'), descending: fc.boolean() }),
      compare: fc.constantFrom(
        null,
        { dimension: 'country', members: [] },
        { dimension: 'country', members: ['NE', 'ML'] },
        { dimension: 'year', members: ['2021', '2023'] },
      ),
      since: fc.constantFrom(null, { kind: 'version', id: '2024-12-31.1' }, { kind: 'year', id: '2023' }),
      follow: fc.constantFrom(null, 'protection-law'),
      language: fc.constantFrom(null, 'fr', 'en'),
      embed: fc.constantFrom(null, '', 'matrix', 'work-list'),
      figure: fc.constantFrom(null, 'matrix', 'work-list'),
      pins: fc.constantFrom(null, 'q1YqzywpyExVslIqSy0qzszPU9JRKsrPTc1R'),
      data: fc.constantFrom(null, file.id, `${file.id}@${file.version}`),
    }) as fc.Arbitrary<View>
    fc.assert(
      fc.property(view, each => {
        expect(fromSearch(toSearch(each), file)).toEqual({ view: each, unread: [] })
      }),
      { numRuns: 500 },
    )
  })
})
