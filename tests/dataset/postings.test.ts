import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { bitsOf, postingsOf } from '../../src/dataset/postings.ts'
import { dimensions } from '../../src/model/dimensions/index.ts'
import { aDataset, aDatasetFile, anActivity, aResult } from '../builders.ts'

const budget = { amount: 5, currency: 'EUR' }
const record = aDataset({
  activities: [
    anActivity({ id: 'n', outcomes: ['space'], countries: ['NE'], budget }),
    anActivity({ id: 'both', countries: ['ML', 'NE'], yearBasis: 'inferred', themes: ['unheard-of'] }),
    anActivity({ id: 'm', countries: ['ML'], themes: ['police'], result: aResult }),
    anActivity({ id: 'hidden', countries: ['BI'], visibility: 'restricted' }),
  ],
})
const { index } = record
const ids = (bits: Uint32Array | null | undefined) =>
  [...index.order.entries()]
    .filter(([at]) => ((bits?.[at >>> 5] ?? 0) >>> (at & 31)) & 1)
    .map(([, place]) => record.activities[place]?.id)
    .sort()

describe('the posting lists', () => {
  test('hold each activity under every member it names', () => {
    expect(ids(bitsOf(index, 'country', 'ML'))).toEqual(['both', 'm'])
    expect(ids(bitsOf(index, 'country', 'NE'))).toEqual(['both', 'n'])
    expect(postingsOf(index, 'country').sizes).toEqual([2, 2, 0, 0, 0, 0])
    expect([...index.dimensions.keys()]).toEqual(dimensions.map(({ id }) => id))
  })

  test('hold no restricted activity, and keep it aside', () => {
    expect(ids(bitsOf(index, 'country', 'BI'))).toEqual([])
    expect(record.withheld.map(({ id }) => id)).toEqual(['hidden'])
    expect(record.byId.has('hidden')).toBe(false)
  })

  test('know who names no member, and no member that the file does not name', () => {
    expect(ids(postingsOf(index, 'theme').unnamed)).toEqual(['both', 'n'])
    expect(postingsOf(index, 'country').unnamed).toBeNull()
    expect(bitsOf(index, 'theme', 'unheard-of')).toBeNull()
  })

  test('know stated years, changes and budgets; a budget not reported is no number', () => {
    expect(ids(index.stated)).toEqual(['m', 'n'])
    expect(ids(index.counted.get('changes'))).toEqual(['m'])
    expect(index.counted.has('activities')).toBe(false)
    expect(ids(index.counted.get('evidence'))).toEqual(['m'])
    expect(ids(index.parts.get('evidence'))).toEqual([])
    expect(ids(bitsOf(index, 'substantiation', 'no'))).toEqual(['m'])
    expect(ids(postingsOf(index, 'substantiation').unnamed)).toEqual(['both', 'n'])
    const amounts = [...index.order].map((place, at) => [
      record.activities[place]?.id,
      index.amounts.get('budget')?.[at],
    ])
    expect(new Map(amounts as [string, number][])).toEqual(
      new Map([
        ['n', 5],
        ['both', Number.NaN],
        ['m', Number.NaN],
      ]),
    )
    expect(aDataset({ activities: [anActivity()] }).index.amounts.size).toBe(0)
  })

  test('place like beside like, and like activities as in the file', () => {
    const { activities, index } = aDataset({
      activities: ['NE', 'ML', 'NE', 'ML'].map((code, i) =>
        anActivity({ id: `${code}${i}`, countries: [code] }),
      ),
    })
    expect([...index.order].map(place => activities[place]?.id)).toEqual(['ML1', 'ML3', 'NE0', 'NE2'])
  })
})

describe('a dataset', () => {
  test('is frozen to its depth, however deep', () => {
    let nested: object = {}
    for (let depth = 0; depth < 50_000; depth += 1) nested = { nested }
    const file = aDatasetFile({ activities: [anActivity()], extra: nested } as never)
    const { activities } = buildDataset(file)
    const [{ countries } = anActivity()] = activities
    expect(() => countries.push('NE')).toThrow(TypeError)
    expect(Object.isFrozen(file.programme.period)).toBe(true)
    expect(Object.isFrozen(activities)).toBe(true)
  })

  test('may be empty', () => {
    expect(aDataset()).toMatchObject({ activities: [], withheld: [], index: { size: 0 } })
  })
})
