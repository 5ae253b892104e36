import { expect, test } from 'vitest'
import type { Milestone } from '../../src/model/milestone.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { neighbours } from '../../src/query/neighbours.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'

const sort = { key: 'record', descending: false, language: 'en' } as const

const dataset = aDataset({
  activities: [
    anActivity({ id: 'A', countries: ['ML'], instruments: ['protection-law'] }),
    anActivity({ id: 'B', countries: ['ML', 'NE'], instruments: [] }),
    anActivity({ id: 'C', countries: ['NE'], instruments: ['protection-law'] }),
    anActivity({ id: 'D', countries: ['ML'], outcomes: ['justice'] }),
    anActivity({ id: 'E', countries: ['ML'], visibility: 'restricted' }),
  ],
  milestones: [aMilestone('later', '2023-01'), aMilestone('sooner', '2022'), aMilestone('other', '2021', [])],
})

test('the records before and after stand in the order asked for', () => {
  const answer = neighbours(dataset, wholeRecord, { id: 'B', sort })
  expect(answer).toMatchObject({ position: 2, total: 4, previous: { id: 'A' }, next: { id: 'C' } })
  const turned = neighbours(dataset, wholeRecord, { id: 'B', sort: { ...sort, descending: true } })
  expect(turned).toMatchObject({ position: 3, previous: { id: 'C' }, next: { id: 'A' } })
})

test('the first record has none before it and the last one none after it', () => {
  expect(neighbours(dataset, wholeRecord, { id: 'A', sort })).toMatchObject({ previous: null })
  expect(neighbours(dataset, wholeRecord, { id: 'D', sort })).toMatchObject({ next: null })
})

test('a record that the selection leaves out has no place in the list', () => {
  const answer = neighbours(dataset, aSelection({ country: ['NE'] }), { id: 'A', sort })
  expect(answer).toMatchObject({ position: null, total: 2, previous: null, next: null })
})

test('others of the same law and of the same outcome and country come from the whole record', () => {
  const answer = neighbours(dataset, aSelection({ country: ['AF'] }), { id: 'A', sort })
  expect(answer?.sameInstruments).toMatchObject([{ instrument: 'protection-law', activities: [{ id: 'C' }] }])
  expect(answer?.samePlace.map(({ id }) => id)).toEqual(['B'])
})

test('milestones of its laws stand by date', () => {
  const answer = neighbours(dataset, wholeRecord, { id: 'A', sort })
  expect(answer?.milestones.map(({ id }) => id)).toEqual(['sooner', 'later'])
})

test('an unknown id and a restricted one have no neighbours', () => {
  expect(neighbours(dataset, wholeRecord, { id: 'Z', sort })).toBeNull()
  expect(neighbours(dataset, wholeRecord, { id: 'E', sort })).toBeNull()
})

function aMilestone(id: string, date: string, instruments = ['protection-law']): Milestone {
  return {
    id,
    date,
    precision: 'year',
    title: { en: id },
    countries: [],
    outcomes: [],
    instruments,
    link: 'context',
    sources: [{ source: 'page' }],
  }
}
