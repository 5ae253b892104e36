import { expect, test } from 'vitest'
import { profileSelection } from '../../src/query/profile-selection.ts'
import { aSelection } from '../builders.ts'

const mali = { dimension: 'country', member: 'ML' } as const

test('a profile adds its clause and keeps all others', () => {
  expect(profileSelection(aSelection({ year: ['2022'] }, 'law'), mali)).toEqual({
    selection: aSelection({ year: ['2022'], country: ['ML'] }, 'law'),
    isLeftOut: false,
    isSetAside: false,
  })
})

test('any of several countries narrows to the one', () => {
  const { selection, isSetAside } = profileSelection(aSelection({ country: ['ML', 'NE'] }), mali)
  expect(selection).toEqual(aSelection({ country: ['ML'] }))
  expect(isSetAside).toBe(false)
})

test('all of several countries holds the one already', () => {
  const both = aSelection({ country: { mode: 'all', members: ['ML', 'NE'] } })
  expect(profileSelection(both, mali).selection).toEqual(both)
})

test('a clause for another country leaves this one out', () => {
  expect(profileSelection(aSelection({ country: ['NE'] }), mali).isLeftOut).toBe(true)
  expect(profileSelection(aSelection({ country: { mode: 'none', members: ['ML'] } }), mali).isLeftOut).toBe(
    true,
  )
})

test('"none of" others cannot be said beside it, is set aside, and that is told', () => {
  const { selection, isLeftOut, isSetAside } = profileSelection(
    aSelection({ country: { mode: 'none', members: ['NE'] } }),
    mali,
  )
  expect(selection).toEqual(aSelection({ country: ['ML'] }))
  expect([isLeftOut, isSetAside]).toEqual([false, true])
})
