import { describe, expect, test } from 'vitest'
import { inMemory } from '../../src/engine/memory.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ id: 'two', countries: ['ML', 'NE'] }),
    anActivity({ id: 'one', countries: ['ML'] }),
  ],
})
const question = { rows: 'outcome', columns: 'country', measure: 'activities' } as const

describe('the engine in memory', () => {
  test('answers at once, and as the query does', () => {
    const engine = inMemory(record)
    const niger = aSelection({ country: ['NE'] })
    expect(engine.ask('crosstab', niger, question)).toEqual(crosstab(record, niger, question))
    expect(engine.ask('headline', niger, null)).toMatchObject({ shown: 1, total: 2 })
    expect(engine.ask('list', niger, null)).toEqual([record.byId.get('two')])
  })

  test('gives the same object for the same question, and another for another', () => {
    const engine = inMemory(record)
    const first = engine.ask('facets', aSelection({ country: ['ML'] }), null)
    expect(engine.ask('facets', aSelection({ country: ['ML'] }), null)).toBe(first)
    expect(engine.ask('facets', aSelection({ country: ['NE'] }), null)).not.toBe(first)
    expect(engine.ask('ladder', aSelection(), 'country')).not.toEqual(
      engine.ask('ladder', aSelection(), 'outcome'),
    )
  })

  test('forgets what has not been asked for a long time', () => {
    const engine = inMemory(record)
    const [kept, dropped] = [
      engine.ask('series', aSelection(), null),
      engine.ask('facets', aSelection(), null),
    ]
    for (let i = 0; i < 70; i += 1) {
      engine.ask('facets', aSelection({}, `word ${i}`), null)
      engine.ask('series', aSelection(), null)
    }
    expect(engine.ask('series', aSelection(), null)).toBe(kept)
    expect(engine.ask('facets', aSelection(), null)).not.toBe(dropped)
    expect(engine.ask('facets', aSelection(), null)).toEqual(dropped)
  })
})
