import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateText, type Font, wrapText } from '../../src/ui/measure-text.ts'

const font: Font = { sizePx: 10, weight: 400, family: 'sans' }
/** Ten pixels a code unit. */
const tens = (text: string) => text.length * 10

describe('the estimate of a width', () => {
  it('grows with the size and with the weight', () => {
    const width = estimateText('Mali', font)
    expect(estimateText('Mali', { ...font, sizePx: 20 })).toBeCloseTo(width * 2)
    expect(estimateText('Mali', { ...font, weight: 600 })).toBeGreaterThan(width)
  })

  it('takes an accent for no room, whether composed or not', () => {
    expect(estimateText('é', font)).toBe(estimateText('e', font))
    expect(estimateText('e\u0301', font)).toBe(estimateText('é', font))
  })
})

describe('wrapped text', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(wrapText('one two three', 70, font, tens)).toEqual(['one two', 'three'])
    expect(wrapText('decision-making', 100, font, tens)).toEqual(['decision-', 'making'])
  })

  it('breaks inside a word that is too long, never inside a grapheme', () => {
    expect(wrapText('abcdefg', 30, font, tens)).toEqual(['abc', 'def', 'g'])
    const family = '👨‍👩‍👧'
    expect(wrapText(family + family, 10, font, tens)).toEqual([family, family])
  })

  it('keeps what a non-breaking space joins', () => {
    expect(wrapText('Source\u00a0: x', 90, font, tens)).toEqual(['Source\u00a0:', 'x'])
  })

  it('ends with an ellipsis only beyond its most lines', () => {
    expect(wrapText('one two', 30, font, tens, 2)).toEqual(['one', 'two'])
    expect(wrapText('one two six', 40, font, tens, 2)).toEqual(['one', 'two…'])
  })

  it('loses nothing and exceeds no width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé-]{1,14}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (parts, width) => {
        const lines = wrapText(parts.join(' '), width, font, tens)
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''))
        for (const line of lines) expect(tens(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
