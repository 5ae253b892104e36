import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { dimensionOf } from '../../src/model/dimensions/index.ts'
import { measures } from '../../src/model/measures/index.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { type Comparison, comparison } from '../../src/query/comparison.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const record = aDataset({
  activities: [
    anActivity({ countries: ['ML'], stage: 'space', budget: euros(100) }),
    anActivity({ countries: ['ML', 'NE'], stage: 'space', status: 'not-stated' }),
    anActivity({ countries: ['NE'], stage: 'adopted', result: aResult, years: [2023] }),
    anActivity({ countries: ['NE'], outcomes: ['justice'], yearBasis: 'inferred' }),
    anActivity({ countries: ['AF'], visibility: 'restricted' }),
  ],
})
const compare = (
  members: string[],
  selection: Selection = wholeRecord,
  measure: (typeof measures)[number]['id'] = 'activities',
) => comparison(record, selection, { dimension: 'country', members, measure })
const part = (answer: Comparison, by: string) => answer.parts.find(each => each.by === by)
const values = (answer: Comparison, by: string) =>
  part(answer, by)?.lines.map(({ member, sides }) => [member.id, ...sides.map(({ value }) => value)])

describe('a comparison', () => {
  test('counts an activity of two members in both, once in what they come to, and says how many they share', () => {
    const answer = compare(['ML', 'NE'])
    expect(answer.totals[0]).toMatchObject({
      measure: 'activities',
      sides: [{ value: 2 }, { value: 3 }],
      change: { absolute: 1, relative: 0.5, way: 'more' },
    })
    expect([answer.distinct, answer.tags, answer.shared]).toEqual([4, 5, 1])
  })

  test('puts the stages on one scale, and tells what the source does not say outright', () => {
    const answer = compare(['ML', 'NE'])
    expect(values(answer, 'stage')?.filter(([, a, b]) => a || b)).toEqual([
      ['evidence', null, 1],
      ['space', 2, 1],
      ['adopted', null, 1],
    ])
    expect(part(answer, 'stage')?.most).toBe(2)
    expect(part(answer, 'stage')?.lines[2]?.sides.map(({ hollow }) => hollow)).toEqual([1, 1])
    expect(part(answer, 'year')?.lines[1]?.sides.map(({ value, hollow }) => [value, hollow])).toEqual([
      [2, 0],
      [2, 1],
    ])
  })

  test('works out no change from what is not reported, nor a relative one from zero', () => {
    const answer = compare(['ML', 'NE'])
    const justice = part(answer, 'outcome')?.lines[1]
    expect(justice?.sides.map(({ gap }) => gap)).toEqual(['not-reported', null])
    expect(justice?.change).toEqual({ absolute: null, relative: null, way: 'untold' })
    expect(answer.totals[1]).toMatchObject({
      measure: 'changes',
      sides: [{ value: 0 }, { value: 1 }],
      change: { absolute: 1, relative: null, way: 'more' },
    })
    expect(compare(['ML', 'NE'], wholeRecord, 'budget').totals[0]).toMatchObject({
      sides: [
        { value: 100, gap: null },
        { value: null, gap: null },
      ],
      change: { way: 'untold' },
    })
  })

  test('works out no relative change to zero: nothing recorded is not all of it lost', () => {
    expect(compare(['NE', 'ML']).totals[1]).toMatchObject({
      sides: [{ value: 1 }, { value: 0 }],
      change: { absolute: -1, relative: null, way: 'fewer' },
    })
  })

  test('sets its own clause aside and keeps every other', () => {
    const answer = compare(['ML', 'NE'], aSelection({ country: ['ML'], outcome: ['security'] }))
    expect(answer.totals[0]?.sides.map(({ value }) => value)).toEqual([2, 2])
    expect(part(answer, 'outcome')?.lines[1]?.sides.map(({ value }) => value)).toEqual([null, 0])
  })

  test('shows what is withheld as that, and all members in their order when none is named', () => {
    const answer = compare([])
    expect(answer.members.map(({ id }) => id)).toEqual(['ML', 'NE', 'BI', 'AF', 'regional', 'global'])
    expect(answer.totals[0]?.sides.map(({ gap }) => gap)).toEqual([
      null,
      null,
      'not-reported',
      'withheld',
      'not-reported',
      'not-reported',
    ])
    expect([answer.totals[0]?.change, answer.shared]).toEqual([null, null])
  })

  test('reads two years from before to after, and breaks them down by outcome and country', () => {
    const answer = comparison(record, wholeRecord, {
      dimension: 'year',
      members: ['2023', '2022'],
      measure: 'activities',
    })
    expect(answer.members.map(({ id }) => id)).toEqual(['2022', '2023'])
    expect(answer.totals[0]?.change).toMatchObject({ absolute: -2, way: 'fewer' })
    expect(answer.parts.map(({ by }) => by)).toEqual(['stage', 'outcome', 'country'])
  })

  test('names a member once, and works out no change from a share of nothing', () => {
    const answer = compare(['NE', 'NE', 'ML'], wholeRecord, 'evidence')
    expect(answer.members.map(({ id }) => id)).toEqual(['NE', 'ML'])
    expect(answer.totals[0]?.sides.map(({ value }) => value)).toEqual([0, null])
    expect(answer.totals[0]?.change?.way).toBe('untold')
  })

  test('has no relative change of a share, which is a rate already', () => {
    const result = (substantiated: 'no' | 'official') => ({ result: { ...aResult, substantiated } })
    const shares = aDataset({
      activities: [
        anActivity({ countries: ['ML'], ...result('no') }),
        anActivity({ countries: ['ML', 'NE'], ...result('official') }),
      ],
    })
    const question = { dimension: 'country', members: ['ML', 'NE'], measure: 'evidence' } as const
    expect(comparison(shares, wholeRecord, question).totals[0]?.change).toEqual({
      absolute: 0.5,
      relative: null,
      way: 'more',
    })
  })

  test('finds two sums of the same amounts alike, whatever the order they are added in', () => {
    const budget = (amount: number) => ({ budget: { amount, currency: 'EUR' } })
    const amounts = aDataset({
      activities: [
        anActivity({ countries: ['ML'], ...budget(0.1) }),
        anActivity({ countries: ['ML'], ...budget(0.2) }),
        anActivity({ countries: ['NE'], ...budget(0.3) }),
      ],
    })
    const question = { dimension: 'country', members: ['ML', 'NE'], measure: 'budget' } as const
    expect(comparison(amounts, wholeRecord, question).totals[0]).toMatchObject({
      sides: [{ value: 0.3 }, { value: 0.3 }],
      change: { absolute: 0, relative: 0, way: 'same' },
    })
  })
})

const anyQuestion = fc
  .constantFrom('outcome' as const, 'country' as const, 'year' as const, 'theme' as const)
  .chain(dimension =>
    fc.record({
      dimension: fc.constant(dimension),
      members: fc.shuffledSubarray(
        dimensionOf(dimension)
          .members(aDataset().file)
          .map(({ id }) => id),
        { maxLength: 3 },
      ),
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
    }),
  )

describe('on random datasets', { timeout: 120_000 }, () => {
  test('a comparison is what counting one by one gives, and what the matrix holds', () => {
    fc.assert(
      fc.property(anyFile, anySelection, anyQuestion, (file, selection, question) => {
        const { dimension, measure } = question
        const dataset = buildDataset(file)
        const answer = comparison(dataset, selection, question)
        const { [dimension]: _, ...clauses } = selection.clauses
        const list = oracle.shown(file, { clauses, search: selection.search })
        const { field } = dimensionOf(dimension)
        const names = (activity: (typeof list)[number], id: string) =>
          (activity[field] as unknown[]).map(String).includes(id)
        const ids = answer.members.map(({ id }) => id)
        if (question.members.length > 0) expect(new Set(ids)).toEqual(new Set(question.members))
        expect(answer.distinct).toBe(list.filter(each => ids.some(id => names(each, id))).length)
        expect(answer.tags).toBe(
          ids.reduce((sum, id) => sum + list.filter(each => names(each, id)).length, 0),
        )
        expect(answer.shared).toBe(
          ids.length === 2 ? list.filter(each => ids.every(id => names(each, id))).length : null,
        )
        for (const { by, lines, most } of answer.parts) {
          const table = oracle.crosstab(
            file,
            { clauses, search: selection.search },
            { rows: by, columns: dimension, measure },
          )
          const at = (id: string) => table.columnMembers.findIndex(member => member.id === id)
          const expected = table.cells.map(row => ids.map(id => row[at(id)]))
          expect(lines.map(({ sides }) => sides.map(({ value, gap }) => [value, gap]))).toEqual(
            expected.map(row => row.map(cell => [cell?.value, cell?.gap])),
          )
          expect(most).toBe(Math.max(0, ...expected.flat().map(cell => cell?.value ?? 0)))
          for (const { member, sides, change } of lines) {
            const [a, b] = sides.map(({ value }) => value)
            if (ids.length !== 2) expect(change).toBeNull()
            else if (a == null || b == null) expect(change?.way).toBe('untold')
            else {
              expect(change?.absolute).toBe(b - a)
              expect(change?.relative).toBe(a * b === 0 || measure === 'evidence' ? null : (b - a) / a)
            }
            if (by === 'stage' && measure === 'activities') {
              expect(sides.map(({ hollow }) => hollow)).toEqual(
                ids.map(
                  id =>
                    list.filter(
                      each => names(each, id) && each.stage === member.id && each.status === 'not-stated',
                    ).length,
                ),
              )
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
