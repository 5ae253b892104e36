import type { Bits } from '../dataset/postings.ts'

/** A set of activities without any. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all activities: the bits beyond the last one stay unset. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff)
  const rest = size & 31
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1
  return bits
}

/** Leaves in a set only what the other one holds too. */
export function intersect(set: Bits, other: Bits): void {
  for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) & (other[i] as number)
}

/** Adds what the other set holds. */
export function unite(set: Bits, other: Bits): void {
  for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) | (other[i] as number)
}

/** Takes out what the other set holds. */
export function subtract(set: Bits, other: Bits): void {
  for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) & ~(other[i] as number)
}

/** Is there an activity in all of the sets? Of no sets: no. */
export function meet([first, ...others]: readonly Bits[]): boolean {
  if (!first) return false
  for (let i = 0; i < first.length; i += 1) {
    let word = first[i] as number
    for (let o = 0; o < others.length && word !== 0; o += 1) word &= (others[o] as Bits)[i] as number
    if (word !== 0) return true
  }
  return false
}

/** The index positions of a set, ascending. */
export function* positionsIn(set: Bits): Generator<number> {
  for (let i = 0; i < set.length; i += 1) {
    for (let word = set[i] as number; word !== 0; word &= word - 1)
      yield i * 32 + 31 - Math.clz32(word & -word)
  }
}

/** The bits set in a word. */
export function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
