import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aDataset, anActivity } from '../../builders.ts'
import { currentAddress, visit } from '../visit.tsx'

// set by the build, before anything is imported
vi.hoisted(() => {
  const head = (id: string, version: string, asOf: string, name: string) => ({
    id,
    version,
    asOf,
    synthetic: id === 'made-up',
    title: { en: `The ${id} dataset` },
    programme: { en: `The ${id} programme` },
    address: `data/${name}.json`,
  })
  const heads = [
    head('example', '1', '2025-12-31', 'example'),
    head('made-up', '3', '2025-12-31', 'made-up'),
    head('made-up', '2', '2024-12-31', 'made-up-2024'),
  ]
  vi.stubEnv('VITE_DATASET', 'data/example.json')
  vi.stubEnv('VITE_CATALOGUE', JSON.stringify(heads))
})

const dataset = aDataset({ activities: [anActivity()] })
const madeUp = aDataset({ id: 'made-up', version: '3', synthetic: true, activities: [anActivity()] })
const list = () => within(screen.getByRole('region', { name: 'Datasets' }))

test('the dataset on screen is marked, made-up ones say so, and earlier versions stand below', () => {
  visit('/data', dataset)
  const current = list().getByRole('link', { current: true })
  expect(current).toHaveTextContent('The example dataset')
  expect(list().getByRole('heading', { name: 'The made-up dataset Synthetic demonstration' })).toBeVisible()
  expect(
    list()
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['The example dataset', 'The made-up dataset', 'Version 2 · data as of 31 Dec 2024'])
})

test('choosing another one names it in the address and lets go of the filters, not of the language', async () => {
  visit('/data?country=NE&lang=en', dataset)
  await userEvent.click(list().getByRole('link', { name: 'The made-up dataset' }))
  expect(currentAddress()).toBe('/data?data=made-up&lang=en')
})

test('an earlier version is named with its version; the default one needs no name', async () => {
  visit('/data?data=made-up', madeUp)
  expect(list().getByRole('link', { current: true })).toHaveTextContent('The made-up dataset')
  expect(list().getByRole('link', { name: /^Version 2/ })).toHaveAttribute('href', '/data?data=made-up@2')
  expect(list().getByRole('link', { name: 'The example dataset' })).toHaveAttribute('href', '/data')
})

test('the file that is handed over is the one on screen', () => {
  visit('/data?data=made-up', madeUp)
  expect(screen.getByRole('link', { name: /Download the file/ })).toHaveAttribute('href', 'data/made-up.json')
})
