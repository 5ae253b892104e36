import { describe, expect, test } from 'vitest'
import { messages as en } from '../../src/locales/en.po'
import { messages as fr } from '../../src/locales/fr.po'
import { createLocale } from '../../src/locales/locale.ts'

const english = createLocale('en', en)
const french = createLocale('fr', fr)

describe('a language', () => {
  test('writes a date as precisely as it is known', () => {
    expect(['2022', '2022-12', '2022-12-26'].map(english.date)).toEqual([
      '2022',
      'December 2022',
      '26 Dec 2022',
    ])
    expect(french.date('2022-12-26')).toBe('26 déc. 2022')
  })

  test('writes numbers and shares its own way', () => {
    expect(english.number(1030)).toBe('1,030')
    expect(french.number(1030)).toBe('1\u202f030')
    expect(english.percent(0.68)).toBe('68%')
    expect(french.percent(0.68)).toBe('68\u00a0%')
    expect([english.percent(-0.001), french.percent(-0), english.number(-0)]).toEqual(['0%', '0\u00a0%', '0'])
    expect([english.percent(-0.2), english.number(-2)]).toEqual(['-20%', '-2'])
  })

  test('names countries, and what no language knows by its id', () => {
    const member = (id: string) => ({ id, title: null })
    expect(french.memberName('country', member('SS'))).toBe('Soudan du Sud')
    expect(english.memberName('country', member('regional'))).toBe('Regional')
    expect(english.memberName('country', member('constructor'))).toBe('constructor')
    expect(english.memberName('year', member('2022'))).toBe('2022')
  })

  test('falls back to the text’s first language, and tells which', () => {
    expect(french.text({ en: 'Only English' })).toBe('Only English')
    expect(french.languageOf({ en: 'Only English' })).toBe('en')
    expect(french.text(undefined)).toBe('')
  })

  test('refuses a sentence that it does not have', () => {
    expect(() => english.say('no.such.sentence')).toThrow('unknown message: no.such.sentence')
  })
})
