import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetNames } from '../../src/snapshot/sheet-names.ts'

/** Excel's rules, as its own message states them. */
const isAllowed = (name: string) =>
  name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name)

describe('the names of sheets', () => {
  it('are titles as they are where Excel takes them', () => {
    expect(sheetNames(['Work over the years', 'Où en est la loi'], 'Figure')).toEqual([
      'Work over the years',
      'Où en est la loi',
    ])
  })

  it('are cut between words, and told apart by a number', () => {
    expect(sheetNames(Array(3).fill('What happened, and what explains it'), 'Figure')).toEqual([
      'What happened, and what…',
      'What happened, and what… (2)',
      'What happened, and what… (3)',
    ])
  })

  it('differ in more than their case, and are never the one that Excel keeps for itself', () => {
    expect(sheetNames(['mali', 'MALI', 'History'], 'Figure')).toEqual(['mali', 'MALI (2)', 'History (2)'])
  })

  it('have something to say where nothing of a title is left', () => {
    expect(sheetNames(['', '[:*?/\\]', "''", '\u0000\u0007', '\u202E'], 'Figure')).toEqual([
      'Figure',
      ...['Figure (2)', 'Figure (3)', 'Figure (4)', 'Figure (5)'],
    ])
  })

  it('obey Excel whatever the titles', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...`[]:*?/\\'" .…=+-@é😀\u0000`), maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), titles => {
        const names = sheetNames(titles, 'Figure')
        expect(names.filter(name => !isAllowed(name))).toEqual([])
        expect(names.filter(name => /[\p{Cc}\p{Cs}]/u.test(name))).toEqual([])
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(titles.length)
      }),
    )
  })
})
