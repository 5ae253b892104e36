import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TargetsChart } from '../../src/charts/targets-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import type { Indicator } from '../../src/model/indicator.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { type TargetsBy, targets } from '../../src/query/targets.ts'
import { aDataset, aSelection } from '../builders.ts'
import { english } from './example.ts'

const anIndicator = (id: string, actual: number | null): Indicator => ({
  id,
  outcome: 'security',
  title: { en: `The ${id}` },
  unit: { en: 'units' },
  measure: 'unit',
  ascending: true,
  aggregation: 'sum',
  periods: [
    { start: '2021', end: '2024', target: 10 },
    { start: '2024', end: '2024', country: 'ML', ...(actual === null ? {} : { actual }) },
    { start: '2024', end: '2024', country: 'NE' },
  ],
})
const dataset = aDataset({
  asOf: '2024-12-31',
  indicators: [anIndicator('laws', 10), anIndicator('visits', 2), anIndicator('courts', null)],
})

function show(selection = wholeRecord, indicators = dataset.file.indicators, by: TargetsBy = 'outcome') {
  const answer = targets(aDataset({ asOf: '2024-12-31', indicators }), selection, by)
  render(
    <LocaleProvider value={english}>
      <TargetsChart answer={answer} file={dataset.file} isCompact={false} isNarrow={false} country={null} />
    </LocaleProvider>,
  )
}
const row = (name: string) => screen.getByRole('listitem', { name })

test('a row says in words what its bullet draws', () => {
  show()
  expect(row('The laws')).toHaveTextContent('10 of 10 (100%)')
  expect(row('The laws')).toHaveTextContent('1 of 2 countries reported')
  expect(row('The laws')).toHaveTextContent('achieved')
  expect(row('The visits')).toHaveTextContent('off track')
  expect(row('The courts')).toHaveTextContent('No report for 2024')
  expect(row('The courts')).toHaveTextContent('not reported')
})

test('the lights at the top say that they count indicators once, where rows stand in several groups', () => {
  show(wholeRecord, dataset.file.indicators, 'year')
  expect(screen.getByText('each indicator once, over all that is selected')).toBeVisible()
})

test('a light at the top shows its rows alone, and all of them again', async () => {
  show()
  const light = screen.getByRole('button', { name: /off track/ })
  await userEvent.click(light)
  expect(screen.queryByText('The laws')).not.toBeInTheDocument()
  expect(row('The visits')).toBeVisible()
  await userEvent.click(light)
  expect(row('The laws')).toBeVisible()
  expect(screen.getByRole('button', { name: /some delay/ })).toBeDisabled()
})

test('what lies behind a row opens on demand: how it was worked out, and the country that is silent', async () => {
  show()
  const visits = row('The visits')
  expect(within(visits).queryByText('How it was worked out')).not.toBeInTheDocument()
  await userEvent.click(within(visits).getByRole('button', { name: 'Details' }))
  expect(visits).toHaveTextContent('pace0.2')
  expect(visits).toHaveTextContent('NigerNo report for 2024')
})

const aTotal = (fields: Partial<Indicator>): Indicator => ({
  ...anIndicator('cases', null),
  periods: [
    { start: '2021', end: '2025', country: 'NE', target: 400 },
    { start: '2023', end: '2023', country: 'NE', actual: 274, comment: { en: 'Said in 2023.' } },
    { start: '2024', end: '2024', country: 'ML', actual: 8, comment: { en: 'Said in 2024.' } },
  ],
  ...fields,
})

test('a total without a report for the current period says so, in its row and in its details', async () => {
  show(aSelection({ country: ['NE'] }), [aTotal({})])
  const cases = row('The cases')
  expect(cases).toHaveTextContent('274 so far · no report for 2024')
  expect(cases).toHaveTextContent('Reported up to 2023')
  expect(cases).toHaveTextContent('not reported')
  await userEvent.click(within(cases).getByRole('button', { name: 'Details' }))
  expect(cases).toHaveTextContent('actualnot reported (2024)')
  expect(cases).toHaveTextContent('so far274 (up to 2023)')
})

test('a row shows a comment of its current period alone, and words alone the newest with its time', () => {
  show(aSelection({ country: ['NE'] }), [
    aTotal({}),
    aTotal({ id: 'stories', title: { en: 'The stories' }, measure: 'qualitative' }),
  ])
  expect(row('The cases')).not.toHaveTextContent('Said in 2023.')
  expect(row('The stories')).toHaveTextContent('Niger, 2023: Said in 2023.')
})

test('parts that overlap say how much of the total is broken down', async () => {
  const parts = [{ id: 'women', title: { en: 'Women' } }]
  const broken = [{ id: 'women', actual: 121 }]
  const periods = [
    { start: '2023', end: '2023', actual: 633 },
    { start: '2024', end: '2024', actual: 216, disaggregation: broken },
  ]
  show(wholeRecord, [aTotal({ parts, partsOverlap: true, periods })])
  await userEvent.click(within(row('The cases')).getByRole('button', { name: 'Details' }))
  expect(row('The cases')).toHaveTextContent('Reports worth 216 of the 849 are broken down.')
})

test('a unit stands apart beside a one', () => {
  const days = { ascending: false, aggregation: 'latest', unit: { en: 'days' } } as const
  const periods = (actual: number) => [{ start: '2024', end: '2024', target: 0, actual }]
  const one = aTotal({ ...days, periods: periods(1) })
  show(wholeRecord, [one, aTotal({ ...days, id: 'more', title: { en: 'More' }, periods: periods(2) })])
  expect(row('The cases')).toHaveTextContent('1 (days), towards 0')
  expect(row('More')).toHaveTextContent('2 days, towards 0')
})

test('all of several outcomes have no row, and it is said why', () => {
  show({ clauses: { outcome: { mode: 'all', members: ['security', 'justice'] } }, search: '' })
  expect(screen.getByText(/^No indicator qualifies: each belongs to one outcome/)).toBeVisible()
  expect(screen.queryByText('The laws')).not.toBeInTheDocument()
})

test('what the rule does where it is not plain stands behind the fine print', async () => {
  show()
  const held = screen.getByText(/^A target that is not beyond the baseline/)
  expect(held).not.toBeVisible()
  await userEvent.click(screen.getByText('The fine print'))
  expect(held).toBeVisible()
})

test('the rule stands beside the rows, with the thresholds and whose they are', () => {
  show()
  expect(screen.getByText(/pace 0.9 or more/)).toBeVisible()
  expect(screen.getByText('The dataset sets no thresholds: these are the usual ones.')).toBeVisible()
})
