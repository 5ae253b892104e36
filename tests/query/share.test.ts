import { expect, it } from 'vitest'
import { share } from '../../src/query/share.ts'

it('divides a part by its whole', () => {
  expect(share(3, 12)).toBe(0.25)
  expect(share(0, 12)).toBe(0)
})

it('is null where there is nothing to divide', () => {
  expect(share(null, 12)).toBeNull()
  expect(share(3, null)).toBeNull()
  expect(share(0, 0)).toBeNull()
})
