import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DrawContext, Drawing } from '../../src/charts/drawing.ts'
import { drawMap } from '../../src/charts/map-picture.ts'
import { mapTable } from '../../src/charts/map-table.ts'
import { cutOutlines } from '../../src/commands/outlines.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { MeasureId } from '../../src/model/measures/index.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { dark } from '../../src/ui/palette.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, exampleDataset, french } from './example.ts'
import { clipped, expectPicture, framed } from './stored-picture.ts'

const africa =
  'DZ AO BJ BW BF BI CM CF TD CG CD CI DJ EG GQ ER ET GA GM GH GN GW KE LS LR LY MG MW ML MR MA MZ NA NE NG RW SN SL SO ZA SS SD SZ TZ TG TN UG ZM ZW AF'.split(
    ' ',
  )
const outlines = cutOutlines([...africa, 'AF'])
const title = 'Where the work is reported'

const ask = (dataset: Dataset, selection: Selection, measure: MeasureId = 'activities') =>
  crosstab(dataset, selection, { rows: 'country', columns: 'stage', measure })
const draw = (dataset: Dataset, context: DrawContext, measure?: MeasureId) =>
  drawMap(ask(dataset, context.selection, measure), outlines, context)

const manyCountries = buildDataset(
  anExampleFile({
    countries: africa.map(code => ({ code, kind: 'country', places: [] })),
    plan: [],
    activities: africa.flatMap((code, i) =>
      i % 7 === 3 ? [] : Array.from({ length: 1 + ((i * 5) % 13) }, () => anActivity({ countries: [code] })),
    ),
  }),
)
const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))

/** Every kind of emptiness at once: nothing reported, withheld, an amount that nobody gives, a true 0, and work beyond countries. */
const gaps = aDataset({
  activities: [
    anActivity({ countries: ['ML', 'NE'], budget: { amount: 120_000, currency: 'EUR' }, result: aResult }),
    anActivity({ countries: ['NE'], years: [2023] }),
    anActivity({ countries: ['BI'], visibility: 'restricted' }),
    anActivity({ countries: ['regional'], budget: { amount: 0, currency: 'EUR' } }),
  ],
})

describe('the picture of the map', () => {
  const context = aContext(exampleDataset.file)

  it('draws the whole record', () => {
    expectPicture('map', draw(exampleDataset, context), title, context)
  })

  it('draws one member near enough to know it by', () => {
    const narrowed = { ...context, selection: aSelection({ country: ['BI'] }) }
    expectPicture('map-one-member', draw(exampleDataset, narrowed), title, narrowed)
  })

  it('draws an empty record as gaps', () => {
    const nothing = aContext(empty.file)
    expectPicture('map-empty', draw(empty, nothing), title, nothing)
  })

  it('draws many countries, and says in cards what finds no room', () => {
    const many = aContext(manyCountries.file)
    expectPicture('map-many', draw(manyCountries, many), title, many)
  })

  it('speaks French', () => {
    const inFrench = { ...context, locale: french }
    expectPicture('map-french', draw(exampleDataset, inFrench), title, inFrench)
  })

  it('is right in the dark', () => {
    const inDark = { ...context, palette: dark }
    expectPicture('map-dark', draw(exampleDataset, inDark), title, inDark)
  })

  it('fills a wide room, its cards, total and legend beside the countries', () => {
    const room = { width: 960, height: 380 }
    const drawing = draw(gaps, aContext(gaps.file)).within?.(room)
    expect(drawing).toMatchObject({ ...room, legend: [] })
    expectPicture('map-wide', drawing as Drawing, title, aContext(gaps.file, { width: room.width }))
  })

  it('leaves in a high room all to the countries that its words do not need', () => {
    const room = { width: 720, height: 640 }
    const drawing = draw(exampleDataset, context).within?.(room)
    expect(drawing?.height).toBeLessThanOrEqual(room.height)
    expect(drawing?.height).toBeGreaterThan(room.height * 0.95)
    expectPicture('map-high', drawing as Drawing, title, { ...context, width: room.width })
  })

  it('tells not reported, withheld and a true 0 apart', () => {
    const justice = aContext(gaps.file, { selection: aSelection({ year: ['2023'] }) })
    expectPicture('map-gaps', draw(gaps, justice), title, justice)
  })

  it('draws an amount that nobody reports as not reported, and 0 as 0', () => {
    const amounts = aContext(gaps.file)
    expectPicture('map-budget', draw(gaps, amounts, 'budget'), title, amounts)
  })

  it('tells where nothing is claimed from a share of 0, and says what a share is of', () => {
    const claims = aContext(gaps.file)
    expectPicture('map-evidence', draw(gaps, claims, 'evidence'), title, claims)
    const { legend } = draw(gaps, claims, 'evidence')
    expect(legend.map(({ label }) => label)).toContain('No change claimed')
    expect(draw(gaps, claims, 'activities').legend.some(({ swatch }) => swatch.kind === 'claimless')).toBe(
      false,
    )
  })

  it('stands in words where no country has an outline', () => {
    const file = { ...exampleDataset.file, countries: exampleDataset.file.countries.slice(-2) }
    const dataset = buildDataset({
      ...file,
      activities: file.activities.filter(({ countries }) => countries.includes('global')),
      plan: [],
    })
    const beyond = aContext(dataset.file)
    expectPicture('map-no-country', draw(dataset, beyond), title, beyond)
  })
})

describe.each([english, french])('the real record in $language', locale => {
  const file = JSON.parse(readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8'))
  const dataset = buildDataset(file)

  it('is clipped at no width', () => {
    for (const width of [326, 786, 1216]) {
      const context = aContext(file, { locale, width })
      expect(clipped(framed(draw(dataset, context), title, context), context.measure)).toEqual([])
    }
  })
})

describe('the map as a table', () => {
  it('holds numbers, gaps in words, shares of the distinct total, and what the places add up to', () => {
    const { columns, rows } = mapTable(ask(gaps, wholeRecord), aContext(gaps.file))
    expect(columns.map(({ id }) => id)).toEqual(['country', 'activities', 'share', 'changes-here'])
    expect(rows).toEqual([
      ['Mali', 1, 1 / 3, 1],
      ['Niger', 2, 2 / 3, 1],
      ['Burundi', 'Withheld', null, null],
      ['Afghanistan', 'Not reported', null, null],
      ['Regional', 1, 1 / 3, 0],
      ['Global', 'Not reported', null, null],
      ['All places', 3, null, 1],
      ['Tags (an activity counts in each of its cells)', 4, null, null],
    ])
  })

  it('holds a 0 where only the selection empties a place', () => {
    const context = aContext(gaps.file, { selection: aSelection({ year: ['2023'] }) })
    expect(mapTable(ask(gaps, context.selection), context).rows.slice(0, 3)).toEqual([
      ['Mali', 0, 0, 0],
      ['Niger', 1, 1, 0],
      ['Burundi', 'Withheld', null, null],
    ])
  })

  it('never holds 0 for an amount that nobody reports, and adds no amounts up twice', () => {
    const { rows } = mapTable(ask(gaps, wholeRecord, 'budget'), aContext(gaps.file))
    expect(rows).toEqual([
      ['Mali', 120_000, 1, 1],
      ['Niger', 120_000, 1, 2],
      ['Burundi', 'Withheld', null, null],
      ['Afghanistan', 'Not reported', null, null],
      ['Regional', 0, 0, 1],
      ['Global', 'Not reported', null, null],
      ['All places', 120_000, null, 3],
    ])
  })

  it('has no share of a share, and holds what it is of', () => {
    const { columns, rows } = mapTable(ask(gaps, wholeRecord, 'evidence'), aContext(gaps.file))
    expect(columns.map(({ id }) => id)).toEqual(['country', 'evidence', 'part', 'of', 'activities-here'])
    expect(rows[0]).toEqual(['Mali', 0, 0, 1, 1])
    expect(rows[4]).toEqual(['Regional', 'No change claimed', 0, 0, 1])
  })

  it('leaves out places outside of their clause', () => {
    const context = aContext(gaps.file, { selection: aSelection({ country: ['ML'] }) })
    expect(mapTable(ask(gaps, context.selection), context).rows.map(([name]) => name)).toEqual([
      'Mali',
      'All places',
    ])
  })
})
