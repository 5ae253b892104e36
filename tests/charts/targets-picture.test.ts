import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DrawContext } from '../../src/charts/drawing.ts'
import { drawTargets } from '../../src/charts/targets-picture.ts'
import { targetsTable } from '../../src/charts/targets-table.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { type TargetsBy, targets } from '../../src/query/targets.ts'
import { dark } from '../../src/ui/palette.ts'
import { aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, french } from './example.ts'
import { clipped, expectPicture, framed } from './stored-picture.ts'

const anIndicator = (id: string, title: string, titre: string, fields: Partial<Indicator>): Indicator => ({
  id,
  outcome: 'security',
  title: { en: title, fr: titre },
  unit: { en: 'units', fr: 'unités' },
  measure: 'unit',
  ascending: true,
  aggregation: 'latest',
  baseline: { year: 2021, value: 0 },
  periods: [],
  ...fields,
})
const goal = (target: number, actual?: number) => [
  { start: '2021', end: '2025', target },
  ...(actual === undefined ? [] : [{ start: '2024', end: '2024', actual }]),
]

/** One indicator of every kind of row. */
const indicators = [
  anIndicator(
    'committees',
    'Committees with women or youth members',
    'Comités avec des femmes ou des jeunes',
    {
      baseline: { year: 2021, value: 6 },
      periods: [
        { start: '2021', end: '2025', target: 50 },
        { start: '2023', end: '2023', country: 'ML', actual: 27 },
        { start: '2024', end: '2024', country: 'ML', actual: 30 },
        { start: '2024', end: '2024', country: 'NE', actual: 4 },
        { start: '2024', end: '2024', country: 'CD' },
      ],
      judgements: [
        {
          light: 'off-track',
          author: { en: 'Programme manager', fr: 'Responsable du programme' },
          date: '2025-01-12',
          reason: { en: 'Two partners pause.', fr: 'Deux partenaires font une pause.' },
        },
      ],
    },
  ),
  anIndicator(
    'trust',
    'People who expect the police to act',
    'Personnes qui attendent une suite de la police',
    {
      measure: 'percentage',
      unit: { en: '% of those asked', fr: '% des personnes interrogées' },
      baseline: { year: 2021, countries: [{ country: 'ML', value: 29 }] },
      periods: [
        { start: '2024', end: '2024', country: 'ML', target: 45, actual: 41 },
        { start: '2024', end: '2024', country: 'NE', target: 40, actual: 12 },
        { start: '2024', end: '2024', country: 'CD', target: 40 },
      ],
    },
  ),
  anIndicator('days', 'Days from complaint to first hearing', 'Jours entre la plainte et l’audience', {
    outcome: 'justice',
    ascending: false,
    additive: false,
    unit: { en: 'days', fr: 'jours' },
    baseline: { year: 2021, value: 90 },
    periods: goal(30, 44),
  }),
  anIndicator('longer', 'Days from arrest to charge', 'Jours entre l’arrestation et l’inculpation', {
    outcome: 'justice',
    ascending: false,
    additive: false,
    unit: { en: 'days', fr: 'jours' },
    baseline: { year: 2021, value: 20 },
    periods: goal(2, 31),
  }),
  anIndicator('cases', 'Cases taken up by paralegals', 'Dossiers suivis par des parajuristes', {
    outcome: 'justice',
    aggregation: 'none',
    periods: [
      { start: '2023', end: '2023', target: 400, actual: 212 },
      { start: '2024', end: '2024', target: 400 },
    ],
  }),
  anIndicator('laws', 'Laws blocked, adopted or improved', 'Lois bloquées, adoptées ou améliorées', {
    outcome: 'justice',
    code: 'SCS021',
    aggregation: 'sum',
    periods: goal(5, 5),
  }),
  anIndicator('initiatives', 'Advocacy initiatives', 'Actions de plaidoyer', {
    outcome: 'politics',
    code: 'SCS041',
    aggregation: 'sum',
    periods: goal(100, 1030),
  }),
  anIndicator('forums', 'Forums that met again', 'Forums réunis de nouveau', {
    outcome: 'politics',
    periods: [{ start: '2024', end: '2024', actual: 12 }],
  }),
  anIndicator('stories', 'What people say of it', 'Ce que les gens en disent', {
    outcome: 'politics',
    measure: 'qualitative',
    periods: [{ start: '2024', end: '2024', comment: { en: 'Trust grows.', fr: 'La confiance grandit.' } }],
  }),
]
const example = buildDataset(anExampleFile({ asOf: '2024-12-31', indicators }))
const empty = buildDataset(anExampleFile({ indicators: [] }))
const veryLong =
  'A name so exceptionally long that no label anywhere was ever made for it, Rechtsschutzversicherungen included'
const many = buildDataset(
  anExampleFile({
    asOf: '2024-12-31',
    thresholds: { onTrack: 0.8, someDelay: 0.5 },
    indicators: Array.from({ length: 30 }, (_, i) =>
      anIndicator(`n${i}`, i % 4 === 0 ? veryLong : `Indicator ${i}`, `Indicateur ${i}`, {
        outcome: ['security', 'justice', 'politics'][i % 3] ?? 'security',
        ascending: i % 5 !== 4,
        unit: { en: i % 4 === 1 ? veryLong : 'units' },
        baseline: { year: 2021, value: i % 2 ? 0 : 70 },
        periods: goal(i === 7 ? 0 : 60, i % 6 === 5 ? undefined : i * 4),
      }),
    ),
  }),
)

describe('the picture of targets', () => {
  const title = 'Targets against actuals'
  const draw = (
    name: string,
    dataset: Dataset,
    parts: Partial<DrawContext> = {},
    by: TargetsBy = 'outcome',
  ) => {
    const context = aContext(dataset.file, parts)
    expectPicture(name, drawTargets(targets(dataset, context.selection, by), context), title, context)
  }

  it('draws every kind of row', () => draw('targets', example))
  it('draws one country', () =>
    draw('targets-one-member', example, { selection: aSelection({ country: ['ML'] }) }))
  it('draws a group a country', () => draw('targets-by-country', example, {}, 'country'))
  it('draws a record without indicators in words', () => draw('targets-empty', empty))
  it('draws many with very long names', () => draw('targets-many', many))
  it('speaks French', () => draw('targets-french', example, { locale: french }))
  it('is right in the dark', () => draw('targets-dark', example, { palette: dark }))
})

describe.each(['just-future', 'demonstration'])('in %s', name => {
  const file = JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'))
  const dataset = buildDataset(file)
  const inMali = aSelection({ country: ['ML'], year: ['2023'] })

  it.each([english, french])('nothing is clipped in $language', locale => {
    for (const selection of [wholeRecord, inMali] satisfies Selection[]) {
      for (const by of ['outcome', 'country', 'year'] as const) {
        const context = aContext(file, { locale, selection })
        const drawing = drawTargets(targets(dataset, selection, by), context)
        expect([by, clipped(framed(drawing, 'targets', context), context.measure)]).toEqual([by, []])
      }
    }
  })

  it('the table holds a line for each indicator and each of its countries', () => {
    const answer = targets(dataset, wholeRecord, 'outcome')
    const { columns, rows } = targetsTable(answer, aContext(file))
    const wanted = answer.groups.flatMap(({ rows: all }) => all.flatMap(row => [row, ...row.places]))
    expect(rows.map(row => row[columns.findIndex(({ id }) => id === 'actual')])).toEqual(
      wanted.map(({ actual }) => actual),
    )
    expect(rows.every(row => row.length === columns.length)).toBe(true)
  })
})

it('the table gives no actual, and no comment, of another period as one of today', () => {
  const cases = anIndicator('cases', 'Cases', 'Dossiers', {
    aggregation: 'sum',
    periods: [
      { start: '2023', end: '2023', country: 'NE', actual: 170, comment: { en: 'Said in 2023.' } },
      { start: '2024', end: '2024', country: 'ML', actual: 8, comment: { en: 'Said in 2024.' } },
    ],
  })
  const dataset = buildDataset(anExampleFile({ asOf: '2024-12-31', indicators: [cases] }))
  const answer = targets(dataset, wholeRecord, 'outcome')
  const { columns, rows } = targetsTable(answer, aContext(dataset.file))
  const wanted = ['country', 'actual', 'last-known', 'last-known-end', 'remark', 'comment']
  const at = wanted.map(id => columns.findIndex(column => column.id === id))
  expect(rows.map(row => at.map(i => row[i]))).toEqual([
    [null, 178, null, null, null, 'Mali: Said in 2024.'],
    ['Mali', 8, null, null, null, 'Said in 2024.'],
    ['Niger', null, 170, '2023', '170 so far · no report for 2024. Reported up to 2023', null],
  ])
})

it('claims no target, bar or light in the real record', () => {
  const url = new URL('../../data/just-future.json', import.meta.url)
  const dataset = buildDataset(JSON.parse(readFileSync(url, 'utf8')))
  const drawing = drawTargets(targets(dataset, wholeRecord, 'outcome'), aContext(dataset.file))
  expect(drawing.nodes.map(({ name }) => name)).toEqual(['text'])
  expect(drawing.legend).toEqual([])
})
