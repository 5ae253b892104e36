import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { SincePage } from '../../../src/app/pages/since.tsx'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import { aDataset, aDatasetFile, anActivity } from '../../builders.ts'
import { english } from '../../charts/example.ts'

// set by the build, before anything is imported
vi.hoisted(() => {
  const head = (id: string, version: string, asOf: string) => ({
    id,
    version,
    asOf,
    synthetic: false,
    title: {},
    programme: {},
    address: `data/${id}-${version}.json`,
  })
  vi.stubEnv('VITE_DATASET', 'data/example-2.json')
  vi.stubEnv(
    'VITE_CATALOGUE',
    JSON.stringify([
      head('example', '2', '2025-12-31'),
      head('example', '1', '2024-12-31'),
      head('example', '0', '2023-12-31'),
    ]),
  )
})

const rose = anActivity({ id: 'rose', title: { en: 'A bill' }, stage: 'adopted', years: [2024] })
const gone = anActivity({ id: 'gone', title: { en: 'A round table' }, countries: ['NE'], years: [2023] })
const came = anActivity({ id: 'came', title: { en: 'A forum' }, outcomes: ['justice'], years: [2025] })
const now = aDataset({ version: '2', activities: [rose, came] })
const before = aDatasetFile({
  version: '1',
  asOf: '2024-12-31',
  activities: [{ ...rose, stage: 'space' }, gone],
})

let hasCome = true
beforeEach(() => {
  hasCome = true
  vi.stubGlobal('fetch', async () =>
    hasCome
      ? new Response(JSON.stringify(before), { headers: { 'Content-Type': 'application/json' } })
      : new Response('', { status: 404 }),
  )
})

let address = ''
function Watch() {
  const { pathname, search } = useLocation()
  address = pathname + search
  return null
}

function open(at: string, dataset: Dataset = now) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <LocaleProvider value={english}>
        <EngineProvider value={inMemory(dataset)}>
          <MemoryRouter initialEntries={[at]}>
            <Watch />
            <SincePage />
          </MemoryRouter>
        </EngineProvider>
      </LocaleProvider>
    </QueryClientProvider>,
  )
}
const sentences = () => screen.findByTestId('since-sentences')
const picker = () => screen.getByRole('combobox', { name: 'Compare with' })

test('without a choice the latest earlier version is compared with, in words, by place and one by one', async () => {
  open('/progress/since')
  expect(await sentences()).toHaveTextContent(
    'Since 31 Dec 2024, 1 activity is new and 1 moved up. None fell back, none is reported as stopped, and 1 left the record.',
  )
  const where = screen.getByRole('table', { name: 'Since 31 Dec 2024: what changed, and where' })
  expect(within(where).getByRole('row', { name: /^Niger/ })).toHaveTextContent('1 left the record')
  expect(screen.getByText('A bill').closest('li')).toHaveTextContent('Stage space → , then adopted')
})

test('a cell is heard as a clean list', async () => {
  open('/progress/since')
  await sentences()
  const where = screen.getByRole('table', { name: 'Since 31 Dec 2024: what changed, and where' })
  const heard = within(where)
    .getAllByRole('button')
    .map(button => button.textContent)
  expect(heard).toContain('1 moved up')
  expect(within(where).getAllByRole('row').at(-1)).toHaveTextContent(
    '3 changed, 1 left the record, 1 moved up, 1 new',
  )
  expect(heard.filter(words => /^,|, *$|,[^ ]/.test(words))).toEqual([])
})

test('under a filter events and indicators say which filters they answer', async () => {
  const event = {
    id: 'signed',
    link: 'context' as const,
    date: '2025-05-01',
    precision: 'day' as const,
    title: { en: 'Signed' },
    countries: [],
    outcomes: [],
    instruments: [],
    sources: [],
  }
  const eventful = aDataset({ version: '2', activities: [rose, came], milestones: [event] })
  open('/progress/since?country=ML', eventful)
  await sentences()
  expect(screen.getByText(/1 event around the work is new/)).toHaveTextContent(
    'Events answer only filters on',
  )
  cleanup()
  open('/progress/since', eventful)
  await sentences()
  expect(screen.queryByText(/Events answer only filters on/)).not.toBeInTheDocument()
})

test('what left the record leads to where it still stood', async () => {
  open('/progress/since')
  await sentences()
  expect(screen.getByRole('link', { name: 'A round table' })).toHaveAttribute(
    'href',
    '/activities/gone?data=example@1',
  )
  expect(screen.getByRole('link', { name: 'A forum' })).toHaveAttribute('href', '/activities/came')
})

test('versions and years can be compared with, and the address says which', async () => {
  open('/progress/since')
  await sentences()
  expect(
    within(picker())
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['31 Dec 2024', '31 Dec 2023', 'What changed in 2025', 'What changed in 2024'])
  await userEvent.selectOptions(picker(), 'What changed in 2025')
  expect(address).toBe('/progress/since?since=year:2025')
  expect(await sentences()).toHaveTextContent('In 2025, 1 activity is new.')
  expect(await sentences()).toHaveTextContent('nothing is said of moves')
})

test('a cell leaves what stands in it, and a second click lets go', async () => {
  open('/progress/since')
  await sentences()
  const cell = () =>
    within(screen.getByRole('row', { name: /^Mali/ })).getAllByRole('button')[0] as HTMLElement
  await userEvent.click(cell())
  expect(address).toBe('/progress/since?outcome=security&country=ML')
  expect(cell()).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(cell())
  expect(address).toBe('/progress/since')
})

test('a version that is not there is told in a sentence, with the usual comparison below', async () => {
  open('/progress/since?since=version:9')
  expect(screen.getByText(/^There is no earlier version “9” of this record here\./)).toHaveTextContent(
    'Below stands the usual comparison instead.',
  )
  expect(await sentences()).toHaveTextContent('Since 31 Dec 2024, 1 activity is new')
  expect(picker()).toHaveValue('version:1')
})

test('arrow keys go from cell to cell over those that cannot be pressed; one cell is a tab stop', async () => {
  open('/progress/since')
  await sentences()
  const where = screen.getByRole('table', { name: 'Since 31 Dec 2024: what changed, and where' })
  const buttons = within(where).getAllByRole('button')
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  const inRow = (name: RegExp) => within(within(where).getByRole('row', { name })).getAllByRole('button')
  const [first] = inRow(/^Mali/)
  act(() => first?.focus())
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(inRow(/^Mali/).at(-1))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(inRow(/^Niger/).at(-1))
  await userEvent.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(inRow(/^Niger/)[0])
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement])
})

test('in a year, a cell that only the filters empty is blank, and one without that year says so', async () => {
  open('/progress/since?since=year:2025&country=NE')
  await sentences()
  const where = screen.getByRole('table', { name: 'In 2025: what changed, and where' })
  expect(within(where).getByRole('row', { name: /^Niger/ })).toHaveTextContent('nothing reported for 2025')
  expect(within(where).getByRole('row', { name: /^Mali/ })).toHaveTextContent('outside the filters')
  expect(within(where).queryByText('no change')).toBeNull()
})

test('an earlier version that does not come leaves the choice, and can be asked for again', async () => {
  hasCome = false
  open('/progress/since')
  expect(await screen.findByRole('alert')).toHaveTextContent(/nothing to compare with/)
  hasCome = true
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await sentences()).toHaveTextContent('1 moved up')
})

test('a record of one version says so, and tells its latest year', async () => {
  open('/progress/since', aDataset({ id: 'alone', activities: [came] }))
  expect(screen.getByText(/^No earlier version of this record is kept here/)).toBeVisible()
  expect(await sentences()).toHaveTextContent('In 2025, 1 activity is new.')
  expect(await sentences()).not.toHaveTextContent('fell back')
})
