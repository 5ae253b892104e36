import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { useOpened } from '../../src/app/use-opened.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

// set by the build, before anything is imported
vi.hoisted(() => {
  const head = (id: string) => ({
    id,
    version: '1',
    asOf: '2025-12-31',
    synthetic: false,
    title: {},
    programme: {},
    address: `data/${id}.json`,
  })
  vi.stubEnv('VITE_DATASET', 'data/example.json')
  vi.stubEnv('VITE_CATALOGUE', JSON.stringify([head('example'), head('other'), head('gone')]))
})

let isGone = true
const asked: string[] = []

beforeEach(() => {
  isGone = true
  asked.length = 0
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const id = /data\/(.*)\.json/.exec(address)?.[1] ?? ''
    if (id === 'gone' && isGone) return new Response('', { status: 404 })
    return new Response(JSON.stringify(aDatasetFile({ id, activities: [anActivity()] })), {
      headers: { 'Content-Type': 'application/json' },
    })
  })
})

function Page() {
  const { query, fault, retry } = useOpened()
  const { pathname, search } = useLocation()
  return (
    <>
      <p data-testid="shown">{query.data?.dataset.file.id ?? 'nothing'}</p>
      <p data-testid="address">{pathname + search}</p>
      <p data-testid="fault">{fault ? 'failed' : 'fine'}</p>
      <button type="button" onClick={retry}>
        Retry
      </button>
      <Link to="/matrix?data=other">other</Link>
      <Link to="/matrix?country=ML&data=gone">gone</Link>
      <Link to="/matrix">example</Link>
    </>
  )
}

function open(at: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <Page />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}
const says = async (id: string, words: string) =>
  vi.waitFor(() => expect(screen.getByTestId(id)).toHaveTextContent(words))

test('the address chooses the dataset, and each is loaded once', async () => {
  open('/')
  await says('shown', 'example')
  await userEvent.click(screen.getByRole('link', { name: 'other' }))
  await says('shown', 'other')
  await userEvent.click(screen.getByRole('link', { name: 'example' }))
  await says('shown', 'example')
  expect(asked).toEqual(['data/example.json', 'data/other.json'])
})

test('a dataset that does not ship opens the default one', async () => {
  open('/?data=moon')
  await says('shown', 'example')
})

test('a dataset that does not come leaves the last good one, and a retry brings it', async () => {
  open('/matrix?data=other')
  await says('shown', 'other')
  await userEvent.click(screen.getByRole('link', { name: 'gone' }))
  await says('fault', 'failed')
  await says('shown', 'other')
  expect(screen.getByTestId('address')).toHaveTextContent('/matrix?country=ML&data=other')
  isGone = false
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  await says('shown', 'gone')
  expect(screen.getByTestId('address')).toHaveTextContent('/matrix?country=ML&data=gone')
  expect(screen.getByTestId('fault')).toHaveTextContent('fine')
})

test('a dataset that does not come with the first visit is a fault, and nothing else is shown', async () => {
  open('/?data=gone')
  await says('fault', 'failed')
  expect(screen.getByTestId('shown')).toHaveTextContent('nothing')
  expect(screen.getByTestId('address')).toHaveTextContent('/?data=gone')
})
