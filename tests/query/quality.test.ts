import { expect, test } from 'vitest'
import { quality } from '../../src/query/quality.ts'
import { aDataset, aDatasetFile, anActivity, aResult } from '../builders.ts'

const evidence = (source: string) => ({ source, locator: '1', grade: 'own' as const })

test('quality counts how well the public record is documented', () => {
  const record = aDataset({
    activities: [
      anActivity({
        countries: ['ML', 'NE'],
        evidence: [evidence('page'), evidence('page'), evidence('gazette')],
        result: aResult,
        budget: { amount: 0, currency: 'EUR' },
      }),
      anActivity({
        yearBasis: 'inferred',
        status: 'not-stated',
        evidence: [],
        title: { en: 'Only English' },
      }),
      anActivity({ visibility: 'restricted', title: { en: 'Only English' }, result: aResult }),
    ],
    plan: [{ outcome: 'space', country: 'ML', state: 'planned', source: { source: 'page' } }],
  })
  expect(quality(record)).toEqual({
    activities: 2,
    withheld: 1,
    yearStated: 1,
    yearInferred: 1,
    statusNotStated: 1,
    withEvidence: 1,
    evidenceBySourceKind: [
      { kind: 'own-report', activities: 1 },
      { kind: 'partner', activities: 0 },
      { kind: 'independent', activities: 0 },
      { kind: 'official', activities: 1 },
      { kind: 'press', activities: 0 },
    ],
    results: 1,
    resultsBySubstantiation: [
      { substantiated: 'no', activities: 1 },
      { substantiated: 'partner', activities: 0 },
      { substantiated: 'independent', activities: 0 },
      { substantiated: 'official', activities: 0 },
    ],
    withBudget: 1,
    indicators: 0,
    planned: 1,
    untranslated: [
      { language: 'en', texts: 0 },
      { language: 'fr', texts: 1 },
    ],
  })
})

test('a phrase that a language does without is no missing translation', () => {
  const outcomes = aDatasetFile().outcomes.map(outcome => ({
    ...outcome,
    phrase: { fr: 'pour la sécurité' },
  }))
  const record = aDataset({ outcomes })
  expect(quality(record).untranslated).toEqual([
    { language: 'en', texts: 0 },
    { language: 'fr', texts: 0 },
  ])
})
