import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TargetsChart } from '../../src/charts/targets-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import type { Indicator } from '../../src/model/indicator.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { targets } from '../../src/query/targets.ts'
import { aDataset } from '../builders.ts'
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

function show() {
  const answer = targets(dataset, wholeRecord, 'outcome')
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

test('the rule stands beside the rows, with the thresholds and whose they are', () => {
  show()
  expect(screen.getByText(/pace 0.9 or more/)).toBeVisible()
  expect(screen.getByText('The dataset sets no thresholds: these are the usual ones.')).toBeVisible()
})
