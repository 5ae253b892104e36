import { describe, expect, test } from 'vitest'
import { messages as en } from '../../src/locales/en.po'
import { messages as fr } from '../../src/locales/fr.po'
import { createLocale } from '../../src/locales/locale.ts'
import { sentence, sentenceText } from '../../src/locales/sentence.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { aDatasetFile, aSelection, aTerm } from '../builders.ts'

const english = createLocale('en', en)
const french = createLocale('fr', fr)
const file = aDatasetFile({
  outcomes: [
    {
      id: 'justice',
      code: 'PO2',
      title: { en: 'Access to justice for all', fr: 'Accès à la justice pour tous' },
      short: { en: 'Access to justice', fr: 'Accès à la justice' },
      phrase: { fr: 'pour l’accès à la justice' },
      statement: { en: 'A statement', fr: 'Un énoncé' },
      themes: [],
      sdg: [],
    },
  ],
  countries: [
    { code: 'ML', kind: 'country', places: [], phrase: { fr: 'au Mali' } },
    { code: 'NE', kind: 'country', places: [], phrase: { fr: 'au Niger' } },
    {
      code: 'regional',
      kind: 'regional',
      places: [],
      title: { en: 'Regional', fr: 'Régional' },
      phrase: { en: 'at regional level', fr: 'au niveau régional' },
    },
  ],
})
const by = ['outcome', 'country'] as const
const lobbying = aDatasetFile({
  actors: [
    aTerm('senate', { title: { en: 'Senate (Burundi)', fr: 'Sénat (Burundi)' } }),
    aTerm('assembly', {
      title: { en: 'National Assembly', fr: 'Assemblée nationale' },
      phrase: { fr: 'auprès de l’Assemblée nationale' },
    }),
  ],
})

describe('the sentence of state', () => {
  test('says the whole record without a clause', () => {
    expect(sentenceText(english, file, wholeRecord, { by })).toBe('All activities, by outcome and country.')
    expect(sentenceText(french, file, wholeRecord, { by })).toBe(
      'Toutes les activités, par résultat et pays.',
    )
  })

  test('says who is addressed between whom with and about which law', () => {
    const selection = aSelection({
      instrument: ['protection-law'],
      actor: ['senate', 'assembly'],
      partner: ['timidria'],
    })
    expect(sentenceText(english, lobbying, selection, { by: ['actor'] })).toBe(
      'Activities with timidria, addressed to Senate (Burundi) and National Assembly, about protection-law, by who is addressed.',
    )
    expect(sentenceText(french, lobbying, selection, { by: ['actor'] })).toBe(
      'Activités avec timidria, auprès de : Sénat (Burundi) et auprès de l’Assemblée nationale, à propos de protection-law, par interlocuteur.',
    )
  })

  test('names every clause in the order of the filter bar', () => {
    const selection = {
      clauses: {
        year: { mode: 'any', members: ['2022'] },
        country: { mode: 'any', members: ['NE', 'ML'] },
        outcome: { mode: 'any', members: ['justice'] },
      },
      search: '',
    } as const
    expect(sentenceText(english, file, selection, { by })).toBe(
      'Activities for access to justice, in Mali and Niger, in 2022, by outcome and country.',
    )
    expect(sentenceText(french, file, selection, { by })).toBe(
      'Activités pour l’accès à la justice, au Mali et au Niger, en 2022, par résultat et pays.',
    )
  })

  test('keeps a member’s own preposition beside ours', () => {
    const selection = {
      clauses: { country: { mode: 'any', members: ['ML', 'regional'] } },
      search: '',
    } as const
    expect(sentenceText(english, file, selection, { by: [] })).toBe(
      'Activities in Mali and at regional level.',
    )
  })

  test('says all of and none of', () => {
    const all = { clauses: { country: { mode: 'all', members: ['ML', 'NE'] } }, search: '' } as const
    const none = { clauses: { country: { mode: 'none', members: ['ML'] } }, search: '' } as const
    expect(sentenceText(english, file, all, { by: [] })).toBe('Activities at once in Mali and Niger.')
    expect(sentenceText(english, file, none, { by: [] })).toBe('Activities not in Mali.')
    expect(sentenceText(french, file, none, { by: [] })).toBe('Activités sauf au Mali.')
  })

  test('quotes the words searched for', () => {
    const selection = { clauses: {}, search: 'land law' }
    expect(sentenceText(english, file, selection, { measure: 'changes', by: ['year'] })).toBe(
      'Changes claimed by activities matching “land law”, by year.',
    )
  })

  test('marks which part edits which clause', () => {
    const selection = { clauses: { year: { mode: 'any', members: ['2022'] } }, search: 'law' } as const
    expect(sentence(english, file, selection, { by }).flatMap(({ part }) => part ?? [])).toEqual([
      'measure',
      'year',
      'search',
      'rows',
      'columns',
    ])
  })
})
