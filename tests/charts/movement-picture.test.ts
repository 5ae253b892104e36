import { describe, expect, it } from 'vitest'
import { drawMovement } from '../../src/charts/movement-picture.ts'
import { movementTable } from '../../src/charts/movement-table.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { movement } from '../../src/query/movement.ts'
import { dark } from '../../src/ui/palette.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const question = { lines: 'outcome', panels: 'country' } as const
const stages = ['evidence', 'capacity', 'space', 'commitment', 'adopted', 'practice']

/** Every third activity of the example climbs a rung a year from 2021 on; every ninth falls back in 2024. */
const moving = buildDataset(
  anExampleFile({
    activities: anExampleFile().activities.map((activity, i) => {
      if (i % 3 !== 0 || activity.countries.includes('regional')) return activity
      const first = i % 2
      const climb = [2021, 2022, 2023].map((year, step) => ({
        date: `${year}-0${1 + (i % 9)}`,
        stage: stages[Math.min(5, first + step * (1 + (i % 2)))] ?? '',
      }))
      const fall = {
        date: '2024-05-02',
        stage: stages[first] ?? '',
        reason: { en: 'The bill was withdrawn.' },
      }
      const moves = i % 9 === 0 ? [...climb, fall] : climb
      return { ...activity, years: [2021, 2022, 2023, 2024], moves, stage: moves.at(-1)?.stage ?? '' }
    }),
  }),
)
const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))

describe('the picture of the movement', () => {
  const stored = (
    name: string,
    dataset: Dataset,
    parts: Parameters<typeof aContext>[1] = {},
    selection: Selection = wholeRecord,
  ) => {
    const context = aContext(dataset.file, { ...parts, selection })
    expectPicture(name, drawMovement(movement(dataset, selection, question), context), 'What moved', context)
  }

  it('draws small multiples, setbacks and what moved', () => stored('movement', moving))
  it('draws one country and two years of it', () =>
    stored('movement-one-member', moving, {}, aSelection({ country: ['ML'], year: ['2023', '2024'] })))
  it('draws a record that dates no moves without any way', () => stored('movement-still', exampleDataset))
  it('draws an empty record', () => stored('movement-empty', empty))
  it('draws forty places over forty years', () => stored('movement-many', manyDataset))
  it('draws forty years of one that moves', () =>
    stored(
      'movement-years',
      aDataset({
        activities: [
          anActivity({
            years: Array.from({ length: 40 }, (_, i) => 1990 + i).filter(year => year % 13 > 1),
            stage: 'adopted',
            moves: [
              { date: '1990', stage: 'evidence' },
              { date: '2001', stage: 'practice' },
              { date: '2012', stage: 'adopted' },
            ],
          }),
        ],
      }),
    ))
  it('speaks French', () => stored('movement-french', moving, { locale: french }))
  it('is right in the dark', () => stored('movement-dark', moving, { palette: dark }))
  it('wraps to a narrow width', () => stored('movement-narrow', moving, { width: 420 }))
})

describe('the table of the movement', () => {
  const record = aDataset({
    activities: [
      anActivity({
        years: [2021, 2022],
        stage: 'space',
        moves: [
          { date: '2021', stage: 'adopted' },
          { date: '2022', stage: 'space' },
        ],
      }),
    ],
  })
  const context = { locale: english, file: record.file }

  it('says every cell and year, its stage, how it stands against the year before, and what moved', () => {
    const selection = aSelection({ country: ['ML'], outcome: ['security'], year: ['2022', '2023'] })
    const { columns, rows } = movementTable(movement(record, selection, question), { ...context, selection })
    expect(columns.map(({ label }) => label)).toEqual([
      'Country',
      'Outcome',
      'Year',
      'Highest stage with evidence',
      'Status',
      'Basis of the year',
      'Against the reported year before',
      'Moved up',
      'Fell back',
    ])
    expect(rows).toEqual([
      ['Mali', 'security', '2022', 'space', null, 'stated', 'Lower than in 2021', 0, 1],
      ['Mali', 'security', '2023', 'Not reported', null, null, null, 'not told', 'not told'],
      ['Mali', 'All outcomes', '2022', null, null, null, null, 0, 1],
      ['Mali', 'All outcomes', '2023', null, null, null, null, 'not told', 'not told'],
      ['All places', 'All outcomes', '2022', null, null, null, null, 0, 1],
      ['All places', 'All outcomes', '2023', null, null, null, null, 'not told', 'not told'],
    ])
  })

  it('has nothing of movement where no activity dates its moves', () => {
    const still = aDataset({ activities: [anActivity({ years: [2022], stage: 'space' })] })
    const selection = aSelection({ country: ['ML'], outcome: ['security'], year: ['2022'] })
    const { columns, rows } = movementTable(movement(still, selection, question), { ...context, selection })
    expect(columns.map(({ id }) => id)).toEqual([
      'country',
      'outcome',
      'year',
      'stage',
      'status',
      'year-basis',
    ])
    expect(rows).toEqual([['Mali', 'security', '2022', 'space', null, 'stated']])
  })
})
