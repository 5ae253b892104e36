import type { Bits } from '../dataset/postings.ts'
import { popcount } from './bits.ts'

/**
 * A set of activities without its empty words: `bits[k]` is word `words[k]` of the set, for `k` below `length`. The index
 * is sorted, so most words of a narrowed set are empty, and what is counted on it never touches them.
 */
export interface Live {
  readonly words: Uint32Array
  readonly bits: Bits
  length: number
  /** Activities in the set. */
  count: number
}

/** Room for a set of at most this many words, to be filled again and again. */
export function room(words: number): Live {
  return { words: new Uint32Array(words), bits: new Uint32Array(words), length: 0, count: 0 }
}

/** The words of a set that hold anything. */
export function live(set: Bits): Live {
  const into = room(set.length)
  let length = 0
  let count = 0
  for (let i = 0; i < set.length; i += 1) {
    const word = set[i] as number
    if (word === 0) continue
    into.words[length] = i
    into.bits[length] = word
    length += 1
    count += popcount(word)
  }
  return Object.assign(into, { length, count })
}

/**
 * What a set has in common with another; with `inverse` -1, what it has beside it. Written into `into`, which may be the
 * set itself.
 */
export function narrow(from: Live, set: Bits, into: Live, inverse: 0 | -1 = 0): Live {
  const { words, bits } = into
  let length = 0
  let count = 0
  for (let k = 0; k < from.length; k += 1) {
    const i = from.words[k] as number
    const word = (from.bits[k] as number) & ((set[i] as number) ^ inverse)
    if (word === 0) continue
    words[length] = i
    bits[length] = word
    length += 1
    count += popcount(word)
  }
  into.length = length
  into.count = count
  return into
}

/**
 * How many activities two sets have in common. Adds eight words at a time bit by bit (carry-save, Harley and Seal), so
 * that bits are counted once in eight words.
 */
export function countIn({ words, bits, length }: Live, set: Bits): number {
  let ones = 0
  let twos = 0
  let fours = 0
  let eights = 0
  let k = 0
  for (; k + 8 <= length; k += 8) {
    const a = (bits[k] as number) & (set[words[k] as number] as number)
    const b = (bits[k + 1] as number) & (set[words[k + 1] as number] as number)
    const c = (bits[k + 2] as number) & (set[words[k + 2] as number] as number)
    const d = (bits[k + 3] as number) & (set[words[k + 3] as number] as number)
    const e = (bits[k + 4] as number) & (set[words[k + 4] as number] as number)
    const f = (bits[k + 5] as number) & (set[words[k + 5] as number] as number)
    const g = (bits[k + 6] as number) & (set[words[k + 6] as number] as number)
    const h = (bits[k + 7] as number) & (set[words[k + 7] as number] as number)
    const ab = a ^ b
    const cd = c ^ d
    const ef = e ^ f
    const gh = g ^ h
    const ab1 = ones ^ ab
    const cd1 = ab1 ^ cd
    const ef1 = cd1 ^ ef
    const twosA = (a & b) | (ones & ab)
    const twosB = (c & d) | (ab1 & cd)
    const twosC = (e & f) | (cd1 & ef)
    const twosD = (g & h) | (ef1 & gh)
    ones = ef1 ^ gh
    const twosAB = twosA ^ twosB
    const twosCD = twosC ^ twosD
    const two = twos ^ twosAB
    const foursA = (twosA & twosB) | (twos & twosAB)
    const foursB = (twosC & twosD) | (two & twosCD)
    twos = two ^ twosCD
    const foursAB = foursA ^ foursB
    eights += popcount((foursA & foursB) | (fours & foursAB))
    fours ^= foursAB
  }
  let total = 8 * eights + 4 * popcount(fours) + 2 * popcount(twos) + popcount(ones)
  for (; k < length; k += 1) total += popcount((bits[k] as number) & (set[words[k] as number] as number))
  return total
}
