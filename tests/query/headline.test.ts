import { expect, test } from 'vitest'
import { wholeRecord } from '../../src/model/selection.ts'
import { headline } from '../../src/query/headline.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const record = aDataset({
  activities: [
    anActivity({ countries: ['ML', 'NE', 'regional'], result: aResult }),
    anActivity({ countries: ['ML'], outcomes: ['justice'] }),
    anActivity({ countries: ['regional', 'global'] }),
    anActivity({ countries: ['BI'], visibility: 'restricted' }),
  ],
})

test('a headline counts countries proper, and work of the region and the world once', () => {
  expect(headline(record, wholeRecord)).toEqual({
    shown: 3,
    total: 3,
    countries: 2,
    international: 2,
    changes: 1,
    gaps: 13,
  })
})

test('a headline goes by the selection; gaps go by its outcomes and countries only', () => {
  const selection = aSelection({ outcome: ['justice'], country: ['ML', 'NE'] })
  expect(headline(record, selection)).toEqual({
    shown: 1,
    total: 3,
    countries: 1,
    international: 0,
    changes: 0,
    gaps: 1,
  })
})
