import { expect, test } from 'vitest'
import { drawMilestones } from '../../src/charts/milestones-picture.ts'
import { milestonesTable } from '../../src/charts/milestones-table.ts'
import type { Milestone } from '../../src/model/milestone.ts'
import { dark } from '../../src/ui/palette.ts'
import { aContext, anExampleFile, french } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const file = anExampleFile()
const base = {
  countries: ['CD'],
  outcomes: ['justice'],
  instruments: [],
  sources: [{ source: 'page', locator: 'line 3' }],
}
const milestones: Milestone[] = [
  {
    ...base,
    id: 'siege',
    date: '2021-05',
    precision: 'month',
    title: { en: 'State of siege declared in the east', fr: 'État de siège décrété dans l’est' },
    link: 'context',
  },
  {
    ...base,
    id: 'vote',
    date: '2022-12-12',
    precision: 'day',
    title: { en: 'National Assembly votes the bill', fr: 'L’Assemblée nationale vote le texte' },
    link: 'contribution',
    note: { en: 'One chamber.', fr: 'Une seule chambre.' },
  },
  {
    ...base,
    id: 'talks',
    date: '2023',
    precision: 'year',
    title: {
      en: 'Consultations on a commission that were announced a long time before they began',
      fr: 'Consultations',
    },
    link: 'context',
    countries: ['CD', 'ML'],
  },
]

test.each([
  ['milestones', aContext(file)],
  ['milestones-french', aContext(file, { locale: french })],
  ['milestones-dark', aContext(file, { palette: dark })],
] as const)('a contribution is solid, context hollow and said to be context: %s', (name, context) => {
  expectPicture(name, drawMilestones(milestones, context), 'What happened', context)
})

test('without milestones the picture says so', () => {
  const context = aContext(file)
  expectPicture('milestones-empty', drawMilestones([], context), 'What happened', context)
})

test('the table keeps each date as precise as it is, and the link apart from the title', () => {
  const { rows } = milestonesTable(milestones, aContext(file))
  expect(rows.map(row => [row[0], row[2]])).toEqual([
    ['2021-05', 'context'],
    ['2022-12-12', 'contribution'],
    ['2023', 'context'],
  ])
  expect(rows[1]).toEqual([
    '2022-12-12',
    'National Assembly votes the bill',
    'contribution',
    'DR Congo',
    'Access to justice for all',
    'One chamber.',
    'Page, line 3',
  ])
})
