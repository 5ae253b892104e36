import { describe, expect, test } from 'vitest'
import { activityList } from '../../src/query/list.ts'
import { aDataset, anActivity, aResult, aSelection, aTerm } from '../builders.ts'

const record = aDataset({
  themes: [aTerm('police', { title: { en: 'Police', fr: 'Forces de l’ordre' } })],
  activities: [
    anActivity({
      id: 'hearing',
      title: { en: 'Hearing', fr: 'Audience publique à Gao' },
      themes: ['police'],
    }),
    anActivity({ id: 'petition', summary: { en: 'A petition on security', fr: 'Pétition sur la sécurité' } }),
    anActivity({ id: 'law', result: { ...aResult, change: { en: 'Parliament votes' } }, countries: ['NE'] }),
  ],
})
const found = (search: string) => activityList(record, aSelection({}, search)).map(({ id }) => id)

describe('a search', () => {
  test('finds words in any language, whatever their accents and capitals', () => {
    expect(found('AUDIENCE')).toEqual(['hearing'])
    expect(found('petition securite')).toEqual(['petition'])
    expect(found('Sécurité')).toEqual(['petition'])
  })

  test('asks that all words occur, wherever they stand', () => {
    expect(found('votes law')).toEqual(['law'])
    expect(found('votes police')).toEqual([])
  })

  test('looks into ids, results and the titles of members, countries named by the language included', () => {
    expect(found('hearing')).toEqual(['hearing'])
    expect(found('parliament')).toEqual(['law'])
    expect(found('ordre')).toEqual(['hearing'])
    expect(found('niger')).toEqual(['law'])
  })

  test('of nothing but blanks is no search', () => {
    expect(found('  ')).toHaveLength(3)
  })
})
