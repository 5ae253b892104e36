import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Activity, Result } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import { type DimensionId, dimensionOf } from '../../src/model/dimensions/index.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { coverage } from '../../src/query/coverage.ts'
import { aDataset, aDatasetFile, anActivity, aResult, aSelection } from '../builders.ts'
import { anyDimension, anyFile, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

const kinds = ['own-report', 'partner', 'independent', 'official', 'press'] as const
const sources = kinds.map(kind => ({
  id: kind,
  title: { en: kind },
  publisher: 'Somebody',
  language: 'en',
  kind,
}))
const cites = (...ids: string[]) => ids.map(source => ({ source, locator: 'line 1', grade: 'own' as const }))
const claim = (substantiated: Result['substantiated'], parts: Partial<Activity>) =>
  anActivity({ result: { ...aResult, substantiated }, ...parts })

const record = aDataset({
  sources,
  activities: [
    claim('no', { countries: ['ML'], evidence: cites('own-report', 'own-report') }),
    claim('no', { countries: ['NE'], evidence: [] }),
    claim('independent', { countries: ['ML', 'NE'], evidence: cites('own-report', 'press') }),
    claim('official', { countries: ['AF'], visibility: 'restricted' }),
    anActivity({ countries: ['BI'], evidence: cites('official') }),
  ],
})

describe('coverage', () => {
  const answer = coverage(record, wholeRecord, 'country')
  const row = (id: string) => answer.rows.find(({ member }) => member.id === id)
  const kind = (id: string | null) => answer.kinds.find(each => each.kind === id)

  test('counts a claim once in all, and in each country that it names', () => {
    expect(answer.all).toEqual({ claims: 3, confirmed: 1, grades: [2, 0, 1, 0], share: 1 / 3 })
    expect(row('ML')).toMatchObject({ claims: 2, confirmed: 1, share: 1 / 2 })
    expect(row('NE')).toMatchObject({ claims: 2, confirmed: 1, share: 1 / 2 })
  })

  test('knows no share of no claim, and no gap where work is reported', () => {
    expect(row('BI')).toMatchObject({ claims: 0, share: null, gap: null })
    expect(row('AF')).toMatchObject({ claims: 0, share: null, gap: 'withheld' })
    expect(row('global')).toMatchObject({ claims: 0, share: null, gap: 'not-reported' })
  })

  test('counts a claim in each kind of source that it cites, and those that cite none apart', () => {
    expect(kind('own-report')).toMatchObject({ claims: 2, confirmed: 1 })
    expect(kind('press')).toMatchObject({ claims: 1, confirmed: 1 })
    expect(kind('official')).toMatchObject({ claims: 0, share: null })
    expect(kind(null)).toMatchObject({ claims: 1, confirmed: 0, share: 0 })
  })

  test('answers the selection', () => {
    const only = aSelection({ substantiation: ['partner', 'independent', 'official'] })
    expect(coverage(record, only, 'outcome').all).toMatchObject({ claims: 1, confirmed: 1, share: 1 })
  })
})

/** Claim by claim, with nothing of the code but the list of members. */
function slowly(file: DatasetFile, selection: Selection, by: DimensionId) {
  const list = oracle.shown(file, selection).filter(({ result }) => result)
  const count = (claims: Activity[]) => {
    const at = (grade: string) => claims.filter(({ result }) => result?.substantiated === grade).length
    const grades = [at('no'), at('partner'), at('independent'), at('official')]
    const confirmed = claims.length - at('no')
    return {
      claims: claims.length,
      confirmed,
      grades,
      share: claims.length ? confirmed / claims.length : null,
    }
  }
  const named = (activity: Activity, member: string) => {
    const one: Selection = { clauses: { [by]: { mode: 'any', members: [member] } }, search: '' }
    return oracle.shown({ ...file, activities: [activity] }, one).length > 0
  }
  const cited = ({ evidence }: Activity) =>
    evidence.map(({ source }) => file.sources.find(({ id }) => id === source)?.kind)
  return {
    all: count(list),
    rows: dimensionOf(by)
      .members(file)
      .map(member => ({ member, ...count(list.filter(activity => named(activity, member.id))) })),
    kinds: [...kinds, null].map(kind => ({
      kind,
      ...count(
        list.filter(activity => (kind ? cited(activity).includes(kind) : activity.evidence.length === 0)),
      ),
    })),
  }
}

test('coverage is what counting claim by claim gives', { timeout: 60_000 }, () => {
  const anyEvidence = fc.array(fc.subarray(kinds as unknown as string[]), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(anyFile, anyEvidence, anySelection, anyDimension, (file, evidence, selection, by) => {
      const activities = file.activities.map((activity, i) => ({
        ...activity,
        evidence: cites(...(evidence[i % evidence.length] ?? [])),
      }))
      const asked = aDatasetFile({ ...file, sources, activities })
      expect(coverage(buildDataset(asked), selection, by)).toMatchObject(slowly(asked, selection, by))
    }),
    { numRuns: 300 },
  )
})
