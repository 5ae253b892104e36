import { describe, expect, test } from 'vitest'
import type { Selection } from '../../src/model/selection.ts'
import { positionsIn } from '../../src/query/bits.ts'
import { selected } from '../../src/query/select.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ id: 'both', countries: ['ML', 'NE'] }),
    anActivity({ id: 'mali', countries: ['ML'], outcomes: ['justice'] }),
    anActivity({ id: 'niger', countries: ['NE'] }),
    anActivity({ id: 'hidden', countries: ['ML'], visibility: 'restricted' }),
  ],
})
const ids = (selection: Selection, except?: 'country') => {
  const places = [...positionsIn(selected(record, selection, except))].map(at => record.index.order[at] ?? -1)
  return places.sort().map(place => record.activities[place]?.id)
}

describe('a selection', () => {
  test('without clauses is the whole public record', () => {
    expect(ids(aSelection())).toEqual(['both', 'mali', 'niger'])
  })

  test('takes any of, all of or none of the members of a clause', () => {
    const members = ['ML', 'NE']
    expect(ids(aSelection({ country: { mode: 'any', members } }))).toEqual(['both', 'mali', 'niger'])
    expect(ids(aSelection({ country: { mode: 'all', members } }))).toEqual(['both'])
    expect(ids(aSelection({ country: { mode: 'none', members: ['NE'] } }))).toEqual(['mali'])
  })

  test('holds all clauses at once, but for the one left out', () => {
    const selection = aSelection({ country: ['NE'], outcome: ['justice'] })
    expect(ids(selection)).toEqual([])
    expect(ids(selection, 'country')).toEqual(['mali'])
  })

  test('finds nothing with a member that the dataset does not know, and loses nothing without it', () => {
    expect(ids(aSelection({ country: ['XX'] }))).toEqual([])
    expect(ids(aSelection({ country: { mode: 'none', members: ['XX'] } }))).toHaveLength(3)
  })

  test('is answered anew for each selection, though the last one is remembered', () => {
    const [mali, niger] = [aSelection({ country: ['ML'] }), aSelection({ country: ['NE'] })]
    expect([ids(mali), ids(niger), ids(mali)]).toEqual([
      ['both', 'mali'],
      ['both', 'niger'],
      ['both', 'mali'],
    ])
    expect(ids({ ...mali, search: 'niger' })).toEqual(['both'])
  })
})
