import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { aDataset, anActivity, aResult } from '../../builders.ts'
import { withRoom } from '../../charts/chart-room.ts'
import { addressNow, open } from '../profile/open.tsx'
// fetched before any test waits for it
import '../../../src/charts/ladder-chart.tsx'
import '../../../src/charts/years-chart.tsx'

const dataset = aDataset({
  activities: [
    anActivity({ id: 'A', stage: 'adopted', result: aResult }),
    anActivity({ id: 'B', stage: 'space', status: 'not-stated' }),
    anActivity({ id: 'C', stage: 'space', outcomes: ['justice'], years: [2023], yearBasis: 'inferred' }),
  ],
})
const ladders = () =>
  [...document.querySelectorAll<HTMLElement>('[data-figure^="ladder-"]')].map(
    ({ dataset: { figure } }) => figure,
  )

const patience = { timeout: 10_000 }

beforeEach(() => withRoom())

test('the page holds one ladder, by outcome', async () => {
  await open('/progress', dataset)
  expect(ladders()).toEqual(['ladder-by-outcome'])
  expect(screen.getByText(/A rung is where an activity sits/)).toBeInTheDocument()
})

test('its numbers open what is behind them; a record without a target says so', async () => {
  await open('/progress?year=2022', dataset)
  expect(screen.getByRole('link', { name: '1 at a commitment or further' })).toHaveAttribute(
    'href',
    '/activities?year=2022&stage=commitment~adopted~practice',
  )
  expect(screen.getByRole('link', { name: /^1 whose status/ })).toHaveAttribute(
    'href',
    '/activities?year=2022&status=not-stated',
  )
  expect(screen.getByText('No target is set here')).toBeInTheDocument()
})

test('the switch breaks the ladder down by country, and the address says so', async () => {
  await open('/progress', dataset)
  await userEvent.click(screen.getByRole('button', { name: 'Country' }))
  expect(addressNow()).toBe('/progress?rows=country')
  expect(ladders()).toEqual(['ladder-by-country'])
  expect(screen.getByText(/A rung is .* neither effort nor performance/)).toBeInTheDocument()
})

test('a click on a mark keeps its row and its stage, and a second one takes both back', async () => {
  await open('/progress', dataset)
  const [mark] = await screen.findAllByRole('button', { name: /^security, adopted/ }, patience)
  await userEvent.click(mark as HTMLElement)
  expect(addressNow()).toBe('/progress?outcome=security&stage=adopted')
  const [again] = await screen.findAllByRole(
    'button',
    { name: /^security, adopted/, pressed: true },
    patience,
  )
  await userEvent.click(again as HTMLElement)
  expect(addressNow()).toBe('/progress')
})

test('an empty selection keeps the ladder and says the ways out', async () => {
  await open('/progress?year=2021', dataset)
  expect(screen.getByRole('button', { name: /Without 2021/ })).toBeInTheDocument()
  expect(ladders()).toHaveLength(1)
})
