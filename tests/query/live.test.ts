import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allBits, meet, noBits, positionsIn } from '../../src/query/bits.ts'
import { countIn, live, narrow, room } from '../../src/query/live.ts'

const anySize = fc.oneof(fc.nat(70), fc.integer({ min: 250, max: 1200 }))
const anyPair = anySize.chain(size => {
  const places = fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: size, size: 'max' })
  return fc.tuple(fc.constant(size), places, places)
})

function setOf(size: number, places: readonly number[]) {
  const bits = noBits(size)
  for (const at of places) if (at < size) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
  return bits
}

describe('a set of activities', () => {
  test('counts, meets and parts as a set of numbers does', () => {
    fc.assert(
      fc.property(anyPair, ([size, left, right]) => {
        const [a, b] = [setOf(size, left), setOf(size, right)]
        const [ours, theirs] = [new Set(positionsIn(a)), new Set(positionsIn(b))]
        const common = [...ours].filter(at => theirs.has(at)).length
        expect(live(a).count).toBe(ours.size)
        expect(countIn(live(a), b)).toBe(common)
        expect(narrow(live(a), b, room(a.length)).count).toBe(common)
        expect(narrow(live(a), b, room(a.length), -1).count).toBe(ours.size - common)
        expect(meet([a, b])).toBe(common > 0)
      }),
      { numRuns: 1000 },
    )
  })

  test('of all activities ends at the last one, inside a word or at its end', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 1000]) expect(live(allBits(size)).count).toBe(size)
    expect([...positionsIn(allBits(34))].slice(-2)).toEqual([32, 33])
  })

  test('may be narrowed in place', () => {
    const set = live(setOf(200, [0, 40, 80, 199]))
    expect(narrow(set, setOf(200, [40, 199]), set)).toMatchObject({ length: 2, count: 2 })
    expect(countIn(set, allBits(200))).toBe(2)
  })

  test('does not touch words that hold nothing', () => {
    expect(live(setOf(3200, [5, 3199])).length).toBe(2)
  })
})
