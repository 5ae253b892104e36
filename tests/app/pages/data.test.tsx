import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
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

test('a file with nothing to look at says so', () => {
  visit('/data', dataset)
  const problems = section('Problems found in the file')
  expect(problems).toHaveTextContent('None: every row passed the checks.')
  expect(problems).not.toHaveTextContent('more unknown')
})

test('whatever there is to look at in the file is counted and shown', () => {
  const issue = {
    level: 'check',
    code: 'unknown-key',
    path: 'colour',
    found: 'colour',
    expected: '',
  } as const
  const notice = { code: 'repeated-key', found: 'version', line: 1203, column: 7 } as const
  visit('/data', dataset, 'en', { opened: { dataset, issues: [issue], moreKeys: 12, notices: [notice] } })
  const problems = section('Problems found in the file')
  expect(problems).toHaveTextContent('14 things to look at')
  expect(problems).toHaveTextContent('and 12 more unknown keys')
  expect(within(problems).getByRole('listitem')).toHaveTextContent(
    'Line 1,203, column 7: the key “version” stands twice in one object; the last one counts.',
  )
})

describe('newer data', () => {
  const button = () => screen.getByRole('button', { name: 'Look for newer data' })
  const status = () => within(button().parentElement as HTMLElement).getByRole('status')

  test('is looked for once at a time, and the newest has its version', async () => {
    let come = (_came: boolean) => {}
    const onRefresh = vi.fn(
      () =>
        new Promise<boolean>(resolve => {
          come = resolve
        }),
    )
    visit('/data', dataset, 'en', { onRefresh })
    expect(status()).toBeEmptyDOMElement()
    await userEvent.click(button())
    expect(status()).toHaveTextContent('Looking…')
    await userEvent.click(button())
    expect(onRefresh).toHaveBeenCalledOnce()
    come(true)
    await waitFor(() => expect(status()).toHaveTextContent('This is the newest: version 1.'))
    expect(button()).toHaveFocus()
  })

  test('that does not come leaves the page as it was, and may be asked for again', async () => {
    const onRefresh = vi.fn(async () => false)
    visit('/data', dataset, 'en', { onRefresh })
    await userEvent.click(button())
    expect(status()).toHaveTextContent('No newer data came: the notice at the head of this page says why.')
    expect(section('What is loaded')).toHaveTextContent('€1,000')
    await userEvent.click(button())
    expect(onRefresh).toHaveBeenCalledTimes(2)
  })
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
