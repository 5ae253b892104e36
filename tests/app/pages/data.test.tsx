import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aDataset, aDatasetFile, anActivity } from '../../builders.ts'
import { currentAddress, visit } from '../visit.tsx'

// set by the build, before anything is imported
vi.hoisted(() => vi.stubEnv('VITE_DATASET', 'data/example.json'))

const { programme } = aDatasetFile()
const dataset = aDataset({
  programme: {
    ...programme,
    budget: {
      amount: 1000,
      currency: 'EUR',
      confidence: 'medium',
      source: { source: 'gazette', locator: 'page 2' },
    },
  },
  activities: [anActivity({ themes: ['courts'] }), anActivity({ yearBasis: 'inferred', countries: ['NE'] })],
})

const section = (name: string) => screen.getByRole('region', { name })

test('the budget stands with its source and its confidence', () => {
  visit('/data', dataset)
  const loaded = section('What is loaded')
  expect(loaded).toHaveTextContent('€1,000 · medium confidence')
  expect(loaded).toHaveTextContent('Gazette, page 2')
})

test('the file can be had as it was loaded', () => {
  visit('/data', dataset)
  const link = screen.getByRole('link', { name: /Download the file/ })
  expect(link).toHaveAttribute('href', 'data/example.json')
  expect(link).toHaveAttribute('download')
})

test('quality is about the whole record, whatever the filters', () => {
  visit('/data?country=NE', dataset)
  const quality = section('How well it is documented')
  expect(quality).toHaveTextContent('Year inferred1 of 2')
  expect(quality).toHaveTextContent('No target is set')
  expect(quality).toHaveTextContent('not reported, which is not zero')
})

test('every source is listed with the activities that cite it', () => {
  visit('/data', dataset)
  const rows = within(screen.getByRole('table', { name: 'Sources' })).getAllByRole('row')
  expect(rows.map(row => row.lastElementChild?.textContent)).toEqual(['Activities', '2', '0'])
})

test('a word used for coding leads to the activities that name it', async () => {
  visit('/data?country=NE', dataset)
  const words = section('Words used for coding')
  const courts = within(words).getByText('courts').closest('div') as HTMLElement
  await userEvent.click(within(courts).getByRole('link', { name: '1 activity', hidden: true }))
  expect(currentAddress()).toBe('/activities?theme=courts')
})

test('a part of the page has an address of its own', async () => {
  visit('/data', dataset)
  await userEvent.click(screen.getByRole('link', { name: 'Sources' }))
  expect(currentAddress()).toBe('/data#sources')
  expect(screen.getByRole('heading', { name: 'Sources' })).toHaveFocus()
})
