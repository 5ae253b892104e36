import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { HashRouter } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { Embed } from '../../../src/app/embed/embed.tsx'
import { screens } from '../../../src/app/embed/screens.tsx'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { figures } from '../../../src/charts/figures/index.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import type { Locale } from '../../../src/locales/locale.ts'
import { english, french } from '../../charts/example.ts'
import { demonstration, places, record } from '../../charts/figures/places.ts'

beforeEach(() => {
  location.hash = ''
})

function visit(route: string, dataset: Dataset = record, locale: Locale = english) {
  location.hash = route
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider value={locale}>
        <EngineProvider value={inMemory(dataset)}>
          <HashRouter useTransitions={false}>
            <Embed refreshFault={null} wordsFault={null} onRetry={() => {}} />
          </HashRouter>
        </EngineProvider>
      </LocaleProvider>
    </QueryClientProvider>,
  ).container
}

const shown = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => dataset.figure)

test('every figure of the site can be shown alone', () => {
  expect([...screens.keys()].sort()).toEqual(figures.map(({ name }) => name).sort())
})

const all = Object.entries(places).flatMap(([path, own]) =>
  Object.entries(own).map(([name, id]) => [path, name, id] as const),
)

test.each(all)('%s shows %s and nothing else', async (path, name, id) => {
  const since = path === '/progress/since' ? 'since=year:2025&' : ''
  const page = visit(`${path}?${since}embed=${name}`, demonstration, french)
  await waitFor(() => expect(shown(page)).toEqual([id]), { timeout: 10_000 })
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  expect(page.querySelectorAll('figure > header h2')).toHaveLength(1)
  expect(page.querySelector('nav, [role="search"]')).toBeNull()
  const out = within(page.querySelector('figure') as HTMLElement).getByRole('link', {
    name: 'Ouvrir dans le tableau de bord',
  })
  expect(out.getAttribute('href')).not.toContain('embed')
  expect(out).toHaveAttribute('target', '_blank')
})

test('without a name it is the first figure of the page', async () => {
  const page = visit('/progress/sure?embed')
  await waitFor(() => expect(shown(page)).toEqual(['coverage']))
})

test('a figure that the page has not is told, with the way to the page', () => {
  for (const route of [
    '/matrix?embed=moon',
    '/matrix?embed=targets',
    '/matrix?embed=__proto__',
    '/matrix?embed=%3Cscript%3E',
    '/matrix?embed=javascript:alert(1)',
    '/activities?embed',
    '/nowhere?embed',
  ]) {
    const { length } = screen.queryAllByText('There is no such figure on this page.')
    visit(route)
    expect(screen.getAllByText('There is no such figure on this page.')).toHaveLength(length + 1)
  }
})

test('a figure frozen to a version that is gone shows no other numbers', () => {
  const page = visit('/matrix?data=just-future@1999-12-31.1&embed=matrix')
  expect(page).toHaveTextContent('This figure was frozen to version 1999-12-31.1')
  expect(shown(page)).toEqual([])
  expect(page.querySelector('table')).toBeNull()
  // what was promised stays in the address
  expect(location.hash).toBe('#/matrix?data=just-future@1999-12-31.1&embed=matrix')
})

test('what leads elsewhere opens beside the page, and the frame stays where it is', async () => {
  const page = visit('/?country=CD&embed=changes')
  await waitFor(() => expect(shown(page)).toEqual(['changes-claimed']))
  const link = page.querySelector<HTMLAnchorElement>('li a')
  if (!link) throw new Error('no change is listed')
  const clicked = vi.fn((event: Event) => event.preventDefault())
  // the browser's own part, which would open another page
  document.addEventListener('click', clicked, { once: true })
  fireEvent.click(link)
  expect(link.target).toBe('_blank')
  expect(link.rel).toBe('noopener')
  expect(link.getAttribute('href')).toMatch(/^#\/activities\/.+country=CD$/)
  expect(location.hash).toBe('#/?country=CD&embed=changes')
})
