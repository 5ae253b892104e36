import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawComparison } from '../../src/charts/comparison-picture.ts'
import { comparisonTable } from '../../src/charts/comparison-table.ts'
import {
  againstWords,
  changeHeads,
  changeWords,
  columnNames,
  comparisonSentence,
} from '../../src/charts/comparison-words.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { measures } from '../../src/model/measures/index.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { type ComparisonQuestion, comparison } from '../../src/query/comparison.ts'
import { dark } from '../../src/ui/palette.ts'
import { aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, exampleDataset, french, manyDataset } from './example.ts'
import { clipped, expectPicture, framed } from './stored-picture.ts'

const real = buildDataset(
  JSON.parse(readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8')),
)
const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))
const of = (dimension: ComparisonQuestion['dimension'], ...members: string[]): ComparisonQuestion => ({
  dimension,
  members,
  measure: 'activities',
})
type Case = readonly [
  name: string,
  question: ComparisonQuestion,
  dataset?: Dataset,
  selection?: Selection,
  parts?: Parameters<typeof aContext>[1],
]
const cases: readonly Case[] = [
  ['comparison', of('country', 'ML', 'NE')],
  ['comparison-dark', of('country', 'ML', 'NE'), exampleDataset, wholeRecord, { palette: dark }],
  [
    'comparison-french',
    of('outcome', 'security', 'justice'),
    exampleDataset,
    wholeRecord,
    { locale: french },
  ],
  ['comparison-years', of('year', '2021', '2022'), exampleDataset, aSelection({ outcome: ['justice'] })],
  ['comparison-empty', of('country', 'ML', 'NE'), empty],
  ['comparison-one-member', of('country', 'ML')],
  ['comparison-all', of('country')],
  ['comparison-all-dark', of('country'), exampleDataset, wholeRecord, { palette: dark }],
  ['comparison-all-outcomes', of('outcome'), exampleDataset, wholeRecord, { locale: french }],
  ['comparison-many', of('country'), manyDataset],
  ['comparison-budget', { ...of('country'), measure: 'budget' }],
]

describe('the picture of a comparison', () => {
  for (const [name, question, dataset = exampleDataset, selection = wholeRecord, parts = {}] of cases) {
    it(name, () => {
      const context = aContext(dataset.file, { selection, ...parts })
      const drawing = drawComparison(comparison(dataset, selection, question), context)
      expectPicture(name, drawing, 'Side by side', context)
    })
  }
})

describe.each([english, french])('the real record in $language', locale => {
  it('is clipped in no comparison of any measure', () => {
    for (const { id: measure } of measures) {
      for (const question of [
        of('country'),
        of('outcome'),
        of('year', '2022', '2023'),
        of('country', 'CD', 'SS'),
      ]) {
        const drawing = drawComparison(
          comparison(real, wholeRecord, { ...question, measure }),
          aContext(real.file, { locale }),
        )
        const picture = framed(drawing, 'Side by side', aContext(real.file, { locale }))
        expect([measure, question.dimension, clipped(picture, aContext(real.file).measure)]).toEqual([
          measure,
          question.dimension,
          [],
        ])
      }
    }
  })
})

describe('the caution of years', () => {
  const caution = 'Years differ in how much was recorded: fewer records are not less work.'

  it('stands in the note of the table, of years alone', () => {
    const note = (...question: Parameters<typeof of>) =>
      comparisonTable(comparison(real, wholeRecord, of(...question)), {
        locale: english,
        file: real.file,
        selection: wholeRecord,
      }).note
    expect(note('year', '2022', '2023')).toContain(caution)
    expect(note('year')).toContain(caution)
    expect(note('country', 'CD', 'SS')).not.toContain(caution)
  })

  it('and a drop to no change claimed at all is no percentage', () => {
    const years = comparison(real, wholeRecord, of('year', '2022', '2023'))
    const claimed = years.totals.find(({ measure }) => measure === 'changes')
    expect(claimed?.sides.map(({ value }) => value)).toEqual([7, 0])
    expect(claimed?.change).toEqual({ absolute: -7, relative: null, way: 'fewer' })
  })
})

describe('the words of a comparison', () => {
  const pair = comparison(exampleDataset, wholeRecord, of('country', 'ML', 'NE'))
  const { file } = exampleDataset

  it('say both numbers, the change with its sign, and what both share', () => {
    expect(comparisonSentence(english, file, pair)).toBe(
      'Activities. Mali: 10; Niger: 13 (+3, +30%). 1 activity belongs to both and counts in both.',
    )
    expect(comparisonSentence(french, file, pair)).toMatch(
      /^Activités\. Mali\u00a0: 10\u00a0; Niger\u00a0: 13 \(\+3, \+30/,
    )
  })

  it('tell no change where one of the two is not reported', () => {
    const gap = comparison(empty, wholeRecord, of('country', 'ML', 'NE'))
    expect(comparisonSentence(english, empty.file, gap)).toBe(
      'Activities. Mali: not reported; Niger: not reported. Nothing can be told from what is not known. No activity belongs to both.',
    )
  })

  it('write a share in points, and no relative change of it', () => {
    const words = changeWords(english, file, 'evidence', { absolute: -0.25, relative: null, way: 'fewer' })
    expect(words).toMatchObject({ absolute: '−25 points', relative: '–' })
    expect(changeWords(english, file, 'activities', { absolute: 3, relative: null, way: 'more' })).toEqual({
      absolute: '+3',
      relative: '–',
      why: 'no percentage from or to zero',
    })
  })

  it('say whose growth a difference is where no column does, and of years that it is one', () => {
    const line = (answer: typeof pair, words: Parameters<typeof againstWords>[2]) =>
      againstWords(english, answer, words)
    expect(line(pair, { absolute: '+3', relative: '+30%', why: '' })).toBe('Niger against Mali: +3 · +30%')
    expect(line(pair, { absolute: '+2', relative: '–', why: 'no percentage' })).toBe('Niger against Mali: +2')
    expect(line(pair, { absolute: '–', relative: '–', why: 'not told' })).toBe('Niger against Mali: not told')
    const years = comparison(exampleDataset, wholeRecord, of('year', '2021', '2022'))
    expect(line(years, { absolute: '+3', relative: '+30%', why: '' })).toBe('From 2021 to 2022: +3 · +30%')
    expect([changeHeads(english, pair), changeHeads(english, years)]).toEqual([
      { absolute: 'Difference', relative: 'Relative difference' },
      { absolute: 'Change', relative: 'Relative change' },
    ])
  })

  it('name the columns of a panel: stages by the numbers of the legend', () => {
    const all = comparison(exampleDataset, wholeRecord, of('country'))
    expect(columnNames(english, all)).toEqual(['1', '2', '3', '4', '5', '6'])
    const { legend } = drawComparison(all, aContext(file))
    expect(legend[0]?.label).toMatch(/^1 /)
    expect(drawComparison(pair, aContext(file)).legend[0]?.label).not.toMatch(/^1/)
  })

  it('rank nobody when many are compared', () => {
    expect(comparisonSentence(english, file, comparison(exampleDataset, wholeRecord, of('country')))).toBe(
      '63 activities on one scale. Some stand in several panels: they add up to 64.',
    )
  })

  it('stand in the table twin with both changes; a gap stays its words', () => {
    const { columns, rows } = comparisonTable(pair, { locale: english, file, selection: wholeRecord })
    expect(columns.map(({ label }) => label)).toEqual([
      'By',
      'Activities',
      'Mali',
      'Niger',
      'Difference',
      'Relative difference',
    ])
    expect(rows[0]).toEqual(['Total', 'Activities', 10, 13, 3, 0.3])
    expect(rows.find(([, name]) => name === 'Put into practice')).toEqual([
      'Stage',
      'Put into practice',
      'Not reported',
      'Not reported',
      '–',
      '–',
    ])
  })
})
