import { describe, expect, test } from 'vitest'
import { answered } from '../../src/app/taking/answered.ts'
import type { SlideChart } from '../../src/charts/figures/figure.ts'
import { figureOf, figures } from '../../src/charts/figures/index.ts'
import type { Table } from '../../src/charts/table.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { inMemory } from '../../src/engine/memory.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { fromRoute } from '../../src/state/routes.ts'
import { aDataset, anActivity } from '../builders.ts'
import { aContext, english, french } from './example.ts'
import { demonstration, record } from './figures/places.ts'

interface Slide {
  readonly chart: SlideChart | null
  readonly table: Table
}

async function slideOf(name: string, route: string, dataset: Dataset, locale: Locale): Promise<Slide> {
  const { file } = dataset
  const figure = figureOf(name)
  const question = figure?.at(fromRoute(route, file), file)
  if (!figure?.chart || !question) throw new Error(`no chart: ${name} at ${route}`)
  const engine = inMemory(dataset)
  const answer = await answered(engine, ask => figure.ask(ask, question, file))
  const { selection } = figure.tell(answer, question, locale, file)
  const context = aContext(file, { locale, selection })
  const [toChart, toTable] = await Promise.all([figure.chart(), figure.table()])
  return { chart: toChart(answer, context, question), table: toTable(answer, context, question) }
}

/** The number that a table says where its row begins with these words, in the column of that name or id; null = words, or nothing. */
function said({ columns, rows }: Table, row: readonly (string | null)[], column: string): number | null {
  const at = columns.findIndex(({ id, label }) => id === column || label === column)
  const found = rows.filter(values => row.every((words, i) => words === null || values[i] === words))
  expect([row, column, found.length, at >= 0]).toEqual([row, column, 1, true])
  const value = found[0]?.[at]
  return typeof value === 'number' ? value : null
}

/** A category without the words for why it is empty. */
const bare = (category: string) => category.split(/\s?: /u)[0] ?? ''

type Twin = (
  slide: Slide & { readonly chart: SlideChart },
  category: string,
  series: string,
  locale: Locale,
) => number | null

/** Where the table twin of each chart says a number of it. */
const twins: Readonly<Record<string, Twin>> = {
  ladder: ({ table }, category, series) => said(table, [bare(category)], series),
  years: ({ table }, category, series, locale) =>
    said(table, [bare(category)], series === locale.say('legend.stated') ? 'stated' : 'inferred'),
  stages: ({ table: { rows } }, category) => {
    const here = rows.filter(([stage]) => stage === bare(category))
    return here.length === 1 && here[0]?.[2] === null ? null : here.length
  },
  movement: ({ table }, category, series, locale) => {
    const whole = [locale.say('dimension.country.all'), locale.say('dimension.outcome.all')]
    return said(table, [...whole, bare(category)], series)
  },
  coverage: ({ table }, category, series) => said(table, [null, bare(category)], series),
  map: ({ table }, category, series) => said(table, [bare(category)], series),
}

const routes: readonly (readonly [string, string])[] = [
  ['ladder', '/'],
  ['ladder', '/progress?rows=country&year=2022'],
  ['ladder', '/progress?rows=theme&country=not:ML'],
  ['years', '/'],
  ['years', '/?year=2022~2023&outcome=justice'],
  ['stages', '/countries/ML'],
  ['stages', '/outcomes/justice?year=2022'],
  ['movement', '/progress/moved'],
  ['movement', '/progress/moved?country=ML&year=2023~2024'],
  ['coverage', '/progress/sure'],
  ['coverage', '/progress/sure?rows=country&substantiation=official'],
  ['map', '/progress'],
  ['map', '/progress?measure=evidence'],
  ['map', '/progress?measure=budget&outcome=justice&country=ML~NE~CD'],
]

describe.each([
  ['the real record', record],
  ['the demonstration', demonstration],
] as const)('%s', (_, dataset) => {
  test.each(routes)('the chart of %s at %s says what its table says', async (name, route) => {
    for (const locale of [english, french]) {
      const { chart, table } = await slideOf(name, route, dataset, locale)
      if (!chart) continue
      for (const { name: series, values } of chart.series) {
        const twin = chart.categories.map(category =>
          twins[name]?.({ chart, table }, category, series, locale),
        )
        // a rung that only the selection empties is a 0 of the chart, and in words in the table
        expect(name === 'stages' ? values.map(value => value || null) : values).toEqual(twin)
      }
    }
  })

  test.each([...routes, ['targets', '/progress'] as const, ['comparison', '/progress/compare'] as const])(
    'the chart of %s at %s has a value or a gap for every category, and a colour for every series',
    async (name, route) => {
      const { chart } = await slideOf(name, route, dataset, english)
      if (!chart) return
      expect(new Set(chart.categories).size).toBe(chart.categories.length)
      expect(new Set(chart.series.map(series => series.name)).size).toBe(chart.series.length)
      expect(new Set(chart.series.map(({ colour }) => colour)).size).toBe(chart.series.length)
      for (const { colour, values } of chart.series) {
        expect(colour).toMatch(/^#[0-9a-f]{6}$/)
        expect(values).toHaveLength(chart.categories.length)
        expect(values.every(value => value === null || Number.isFinite(value))).toBe(true)
      }
    },
  )
})

test('targets stand on one scale, from their baselines to their targets, and say in words what has no place on it', async () => {
  for (const rows of ['outcome', 'country', 'year']) {
    const { chart, table } = await slideOf('targets', `/progress?rows=${rows}`, demonstration, english)
    const [group, title, progress, country] = [rows, 'indicator', 'progress', 'country'].map(id =>
      table.columns.findIndex(column => column.id === id),
    )
    const lines = table.rows.filter(
      row => row[group ?? 0] !== null && (rows === 'country' || row[country ?? 0] === null),
    )
    expect(chart?.isShare).toBe(true)
    expect(chart?.series[0]?.values).toEqual(lines.map(row => row[progress ?? 0]))
    for (const [i, value] of (chart?.series[0]?.values ?? []).entries()) {
      expect(chart?.categories[i]).toContain(String(lines[i]?.[title ?? 0]))
      if (value === null || value > (chart?.most ?? value)) expect(chart?.categories[i]).toMatch(/: .+/)
    }
  }
})

describe('a comparison', () => {
  test('of two has two bars a stage', async () => {
    const route = '/progress/compare?compare=country:ML~NE&measure=changes'
    for (const dataset of [record, demonstration]) {
      const { chart, table } = await slideOf('comparison', route, dataset, english)
      expect(chart?.series.map(({ name }) => name)).toEqual(['Mali', 'Niger'])
      for (const { name, values } of chart?.series ?? [])
        expect(values).toEqual(
          chart?.categories.map(category => said(table, ['Stage', bare(category)], name)),
        )
    }
  })

  test('of more has a bar each, in parts by stage that add up to it', async () => {
    const { chart, table } = await slideOf('comparison', '/progress/compare', demonstration, english)
    expect(chart?.isStacked).toBe(true)
    for (const [i, category] of (chart?.categories ?? []).entries()) {
      const parts = chart?.series.map(({ name, values }) => [name, values[i]])
      const twin = chart?.series.map(({ name }) => [name, said(table, ['Stage', name], bare(category))])
      expect(parts).toEqual(twin)
      const sum = chart?.series.reduce((all, { values }) => all + (values[i] ?? 0), 0)
      expect(sum).toBe(said(table, ['Total', 'Activities'], bare(category)) ?? 0)
    }
  })

  test('of shares and of amounts is never put together from parts', async () => {
    for (const measure of ['evidence', 'budget']) {
      const route = `/progress/compare?measure=${measure}`
      const { chart, table } = await slideOf('comparison', route, demonstration, english)
      expect(chart?.isStacked).toBe(false)
      expect(chart?.isShare ?? false).toBe(measure === 'evidence')
      expect(chart?.series).toHaveLength(1)
      expect(chart?.series[0]?.values).toEqual(
        chart?.categories.map(category =>
          said(table, ['Total', chart.series[0]?.name ?? ''], bare(category)),
        ),
      )
    }
  })
})

test('what nobody reports is a gap with its word, and a 0 that a selection leaves is a 0', async () => {
  const dataset = aDataset({
    activities: [anActivity({ countries: ['ML'] }), anActivity({ countries: ['NE'], years: [2023] })],
    plan: [{ outcome: 'security', country: 'AF', state: 'not-planned', source: { source: 'page' } }],
  })
  const { chart } = await slideOf('map', '/progress?year=2022', dataset, english)
  const at = (name: string) => chart?.categories.findIndex(category => bare(category) === name) ?? -1
  expect(chart?.series[0]?.values[at('Mali')]).toBe(1)
  expect(chart?.series[0]?.values[at('Niger')]).toBe(0)
  expect(chart?.categories[at('Niger')]).toBe('Niger')
  expect(chart?.series[0]?.values[at('Burundi')]).toBeNull()
  expect(chart?.categories[at('Burundi')]).toBe('Burundi: Not reported')
})

test('a country of which the record holds nothing has no 0 on the ladder: not in the table, the picture or the chart', async () => {
  const dataset = aDataset({ activities: [anActivity({ countries: ['ML'] })] })
  const { chart, table } = await slideOf('ladder', '/progress?rows=country', dataset, english)
  const at = chart?.categories.indexOf('Niger: Not reported') ?? -1
  expect(chart?.series.map(({ values }) => values[at])).toEqual(chart?.series.map(() => null))
  const [name, words, ...rest] = table.rows.find(([first]) => first === 'Niger') ?? []
  expect([name, words, new Set(rest)]).toEqual(['Niger', 'Not reported', new Set([null])])
})

test('a record that dates no moves, or has no indicators, gets no chart of them', async () => {
  expect((await slideOf('movement', '/progress/moved', record, english)).chart).toBeNull()
  expect((await slideOf('targets', '/progress', record, english)).chart).toBeNull()
  expect((await slideOf('map', '/progress?measure=budget', record, english)).chart).toBeNull()
  expect((await slideOf('years', '/?q=no+such+words', record, english)).chart).toBeNull()
})

test('where words or a matrix say it better, a table stands on the slide', () => {
  expect(figures.filter(({ chart }) => !chart).map(({ name }) => name)).toEqual([
    ...[
      'matrix',
      'changes',
      'gaps',
      'instrument-path',
      'timeline',
      'since-matrix',
      'since-list',
      'work-list',
    ],
    'strip',
  ])
})
