import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { changesClaimed } from '../../src/query/changes.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { facets } from '../../src/query/facets.ts'
import { headline } from '../../src/query/headline.ts'
import { ladder } from '../../src/query/ladder.ts'
import { activityList } from '../../src/query/list.ts'
import { overlap } from '../../src/query/overlap.ts'
import { series } from '../../src/query/series.ts'
import { waysOut } from '../../src/query/ways-out.ts'
import { anyCrosstabQuestion, anyDimension, anyFile, anyOverlapQuestion, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

/** Datasets a question is asked of in a run, each with a selection and a question of its own. */
const datasets = { numRuns: 1000 }

describe('on random datasets of many tags', { timeout: 120_000 }, () => {
  test('a crosstab of any two dimensions is what counting one by one gives', () => {
    fc.assert(
      fc.property(anyFile, anySelection, anyCrosstabQuestion, (file, selection, question) => {
        expect(crosstab(buildDataset(file), selection, question)).toEqual(
          oracle.crosstab(file, selection, question),
        )
      }),
      datasets,
    )
  })

  test('an overlap adds up to its activities and its tags', () => {
    fc.assert(
      fc.property(anyFile, anySelection, anyOverlapQuestion, (file, selection, question) => {
        const { groups, ...counts } = overlap(buildDataset(file), selection, question)
        const { groups: expectedGroups, ...expectedCounts } = oracle.overlap(file, selection, question)
        expect(counts).toEqual(expectedCounts)
        expect(new Set(groups)).toEqual(new Set(expectedGroups))
        expect(groups).toEqual(groups.toSorted((a, b) => b.activities - a.activities))
        expect(groups.reduce((sum, group) => sum + group.activities, 0)).toBe(counts.activities)
      }),
      datasets,
    )
  })

  test('facets, series and ladder are what counting one by one gives', () => {
    fc.assert(
      fc.property(anyFile, anySelection, anyDimension, (file, selection, by) => {
        const dataset = buildDataset(file)
        expect(facets(dataset, selection)).toEqual(oracle.facets(file, selection))
        expect(series(dataset, selection)).toEqual(oracle.series(file, selection))
        expect(ladder(dataset, selection, by)).toEqual(oracle.ladder(file, selection, by))
      }),
      datasets,
    )
  })

  test('the list, the changes and the headline hold the same activities', () => {
    fc.assert(
      fc.property(anyFile, anySelection, (file, selection) => {
        const dataset = buildDataset(file)
        const shown = oracle.shown(file, selection)
        expect(activityList(dataset, selection)).toEqual(shown)
        const rank = (id: string) => file.stages.findIndex(stage => stage.id === id)
        const claims = shown.filter(activity => activity.result).sort((a, b) => rank(b.stage) - rank(a.stage))
        expect(changesClaimed(dataset, selection)).toEqual(claims)
        const isAbroad = (code: string) => code === 'regional' || code === 'global'
        const clause = selection.clauses.country
        const isIn = (code: string) => !clause || clause.members.includes(code) === (clause.mode !== 'none')
        expect(headline(dataset, selection)).toMatchObject({
          shown: shown.length,
          total: oracle.published(file).length,
          countries: new Set(
            shown.flatMap(({ countries }) => countries.filter(code => isIn(code) && !isAbroad(code))),
          ).size,
          international: shown.filter(({ countries }) => countries.some(code => isIn(code) && isAbroad(code)))
            .length,
          changes: claims.length,
        })
      }),
      datasets,
    )
  })

  test('a way out leads to as many activities as it says', () => {
    fc.assert(
      fc.property(anyFile, anySelection, (file, selection) => {
        for (const { without, activities } of waysOut(buildDataset(file), selection)) {
          const clauses = Object.entries(selection.clauses).filter(
            ([id]) => !without.some(taken => taken === id),
          )
          const search = without.includes('search') ? '' : selection.search
          const left = oracle.shown(file, { clauses: Object.fromEntries(clauses), search })
          expect(left).toHaveLength(activities)
          expect(activities).toBeGreaterThan(0)
        }
      }),
      datasets,
    )
  })
})
