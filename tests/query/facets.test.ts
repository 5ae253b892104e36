import { describe, expect, test } from 'vitest'
import { dimensions } from '../../src/model/dimensions/index.ts'
import type { Selection } from '../../src/model/selection.ts'
import { facets } from '../../src/query/facets.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ outcomes: ['security'], countries: ['ML', 'NE'] }),
    anActivity({ outcomes: ['justice'], countries: ['ML'], groups: ['women'] }),
    anActivity({ outcomes: ['justice'], countries: ['NE'], visibility: 'restricted' }),
  ],
})

function counts(selection: Selection, dimension: string) {
  const facet = facets(record, selection).find(candidate => candidate.dimension === dimension)
  return facet?.members.map(({ member, activities, inRecord }) => `${member.id} ${activities}/${inRecord}`)
}

describe('facets', () => {
  test('stand in the order of the filter bar, every dimension once', () => {
    expect(facets(record, aSelection()).map(({ dimension }) => dimension)).toEqual(
      dimensions.map(({ id }) => id),
    )
  })

  test('ignore their own clause and no other', () => {
    const selection = aSelection({ outcome: ['justice'], country: ['NE'] })
    expect(counts(selection, 'outcome')).toEqual(['security 1/1', 'justice 0/1', 'space 0/0'])
    expect(counts(selection, 'country')?.slice(0, 2)).toEqual(['ML 1/2', 'NE 0/1'])
    expect(counts(selection, 'group')).toEqual(['women 0/1', 'youth 0/0'])
  })

  test('heed the search', () => {
    expect(counts(aSelection({}, 'women'), 'country')?.slice(0, 2)).toEqual(['ML 1/2', 'NE 0/1'])
  })
})
