import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { aDataset, anActivity } from '../../builders.ts'
import { withRoom } from '../../charts/chart-room.ts'
import { addressNow, open } from '../profile/open.tsx'
// fetched before any test waits for it
import '../../../src/charts/movement-chart.tsx'

const moving = aDataset({
  activities: [
    anActivity({
      id: 'law',
      years: [2021, 2022, 2023],
      stage: 'space',
      moves: [
        { date: '2021', stage: 'space' },
        { date: '2022', stage: 'adopted' },
        { date: '2023-05', stage: 'space', reason: { en: 'The law was repealed.' } },
      ],
    }),
  ],
})
const still = aDataset({
  activities: [
    anActivity({ years: [2021], stage: 'adopted' }),
    anActivity({ years: [2022], stage: 'space' }),
  ],
})
const figure = () => within(document.querySelector('[data-figure="movement"]') as HTMLElement)

beforeEach(() => withRoom(400, 180))

test('the page begins with what moved', async () => {
  await open('/progress/moved', moving)
  expect(document.querySelector('[data-figure]')).toHaveAttribute('data-figure', 'movement')
  expect(figure().getByText('2021 to 2025: 1 activity moved up, 1 fell back.')).toBeInTheDocument()
})

test('a setback says when, from where to where and why, and leads to its record', async () => {
  await open('/progress/moved', moving)
  await userEvent.click(figure().getByText('Setbacks (1)'))
  const link = figure().getByRole('link', { name: 'Activity law' })
  expect(link).toHaveAttribute('href', '/activities/law')
  expect(link.closest('li')).toHaveTextContent(/May 2023.*adopted → space · Mali.*The law was repealed\./)
})

test('a cell says its stage now, how it stands against the year before, and opens its records', async () => {
  await open('/progress/moved', moving)
  const row = figure().getByRole('row', { name: /^Mali/ })
  expect(row).toHaveTextContent('space2023 · Lower than in 2022')
  expect(within(row).getByRole('link', { name: 'space' })).toHaveAttribute(
    'href',
    '/activities?outcome=security&country=ML&year=2023',
  )
})

test('a click on a mark keeps its outcome, country and year, and a second one takes them back', async () => {
  await open('/progress/moved', moving)
  const patience = { timeout: 10_000 }
  await userEvent.click(await figure().findByRole('button', { name: /^Mali, security, 2022/ }, patience))
  expect(addressNow()).toBe('/progress/moved?outcome=security&country=ML&year=2022')
  await userEvent.click(
    await figure().findByRole('button', { name: /^Mali, security, 2022/, pressed: true }, patience),
  )
  expect(addressNow()).toBe('/progress/moved')
})

test('a record that dates no moves shows where each stands, and claims no movement', async () => {
  await open('/progress/moved', still)
  expect(figure().getByText(/no movement can be read from it/)).toBeInTheDocument()
  expect(figure().getByRole('row', { name: /^Mali/ })).toHaveTextContent('adopted2021')
  expect(figure().queryByText(/[Hh]igher than|[Ll]ower than|moved up|fell back/)).not.toBeInTheDocument()
})
