import { readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { ComparePage } from '../../../src/app/pages/compare.tsx'
import { MatrixPage } from '../../../src/app/pages/matrix.tsx'
import { MovedPage } from '../../../src/app/pages/moved.tsx'
import { Overview } from '../../../src/app/pages/overview.tsx'
import { CountryPage, OutcomePage } from '../../../src/app/pages/profile.tsx'
import { ProgressPage } from '../../../src/app/pages/progress.tsx'
import { SincePage } from '../../../src/app/pages/since.tsx'
import { SurePage } from '../../../src/app/pages/sure.tsx'
import { engineFor } from '../../../src/app/taking/engine-for.ts'
import { type TakingFault, takeFigure } from '../../../src/app/taking/take-figure.ts'
import { figureOf } from '../../../src/charts/figures/index.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import type { Locale } from '../../../src/locales/locale.ts'
import { type FigureAddress, figureAddress } from '../../../src/state/figure-address.ts'
import { fromRoute } from '../../../src/state/routes.ts'
import { english, french } from '../../charts/example.ts'
import { demonstration, places, record } from '../../charts/figures/places.ts'

// set by the build, before anything is imported
vi.hoisted(() => {
  const head = (id: string, version: string, asOf: string, address: string) => ({
    ...{ id, version, asOf, synthetic: false, title: {}, programme: {}, address },
  })
  vi.stubEnv('VITE_DATASET', 'data/just-future.json')
  vi.stubEnv(
    'VITE_CATALOGUE',
    JSON.stringify([
      head('demonstration', '2025-06-30.1', '2025-06-30', 'data/demonstration.json'),
      head('demonstration', '2024-12-31.1', '2024-12-31', 'data/demonstration-2024-12-31.json'),
    ]),
  )
})
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = `${process.cwd()}/data/${String(address).split('/').at(-1)}`
    return new Response(readFileSync(path), { headers: { 'Content-Type': 'application/json' } })
  })
})

const queries = () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })

function visit(route: string, dataset: Dataset, locale: Locale) {
  return render(
    <QueryClientProvider client={queries()}>
      <LocaleProvider value={locale}>
        <EngineProvider value={inMemory(dataset)}>
          <MemoryRouter initialEntries={[route]}>
            <Suspense fallback="loading">
              <Routes>
                <Route path="/" element={<Overview />} />
                <Route path="/matrix" element={<MatrixPage />} />
                <Route path="/progress" element={<ProgressPage />} />
                <Route path="/progress/moved" element={<MovedPage />} />
                <Route path="/progress/since" element={<SincePage />} />
                <Route path="/progress/compare" element={<ComparePage />} />
                <Route path="/progress/sure" element={<SurePage />} />
                <Route path="/outcomes/:id" element={<OutcomePage />} />
                <Route path="/countries/:code" element={<CountryPage />} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </EngineProvider>
      </LocaleProvider>
    </QueryClientProvider>,
  ).container
}

/** What a reader is told of a figure, beside its picture. */
interface Told {
  readonly title: string | null
  readonly sentence: string | null
  readonly shown: string | null
  readonly source: string
  readonly note: string
}

function toldOnScreen(page: HTMLElement, id: string): Told {
  const figure = page.querySelector(`[data-figure="${id}"]`)
  const lines = [...(figure?.querySelectorAll('footer > div:first-child > p') ?? [])].slice(1)
  const note = lines.find(line => !line.textContent?.startsWith('Source'))
  return {
    title: figure?.querySelector('header h2')?.textContent ?? null,
    sentence: figure?.querySelector('header p')?.textContent ?? null,
    shown: figure?.querySelector('footer strong')?.textContent ?? null,
    source: figure?.querySelector('footer > div:first-child a')?.textContent ?? '',
    note: note?.textContent ?? '',
  }
}

async function taken(address: FigureAddress, dataset: Dataset, locale: Locale) {
  const engine = await engineFor(address.route, inMemory(dataset), queries())
  const { caption, fileName } = await takeFigure(address, engine, locale, '2026-03-12')
  const { title, sentence, shown, source, note } = caption
  return { id: fileName.split(' ')[0] ?? '', told: { title, sentence, shown, source, note } satisfies Told }
}

/** A search for each page: with a filter, and with what the page reads beside it. */
const searches: Readonly<Record<string, string>> = {
  '/': '?country=ML~NE&open=justice',
  '/matrix': '?rows=stage&columns=year&measure=changes&country=ML&share=row',
  '/progress': '?rows=country&measure=budget&status=delivered&country=ML~NE',
  '/progress/moved': '?columns=outcome&year=2024&outcome=justice',
  '/progress/since': '?since=year:2022&country=ML',
  '/progress/compare': '?compare=outcome:justice~politics&outcome=justice&country=ML',
  '/progress/sure': '?rows=country&substantiation=official',
  '/outcomes/justice': '?country=ML~NE&rows=country',
  '/countries/ML': '?year=2022&status=delivered&columns=outcome',
}
const pages = Object.entries(searches).flatMap(([path, search]) => [path, path + search])

describe.each([
  ['the real record', record, english],
  ['the demonstration', demonstration, french],
] as const)('%s', (_, dataset, locale) => {
  test.each(pages)('every figure of %s is taken away with the words that stand on screen', async route => {
    const { path, view } = fromRoute(route, dataset.file)
    // where the address does not say, the page does: the latest earlier version, or the year of the record's last activities
    const since =
      view.since ??
      (dataset === demonstration
        ? { kind: 'version' as const, id: '2024-12-31.1' }
        : { kind: 'year' as const, id: '2025' })
    const page = visit(route, dataset, locale)
    const found = await Promise.all(
      Object.keys(places[path] ?? {}).map(async name => {
        const figure = figureOf(name)
        if (!figure) throw new Error(`no figure: ${name}`)
        return taken(figureAddress(figure, { path, view: { ...view, since } }, dataset.file), dataset, locale)
      }),
    )
    const shown = () =>
      [...page.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => dataset.figure ?? '')
    const foldsAway = (id: string) =>
      /^\/(outcomes|countries)/.test(path) && (id === 'targets' || id === 'instrument-path')
    await waitFor(() =>
      expect(found.filter(({ id }) => !shown().includes(id) && !foldsAway(id)).map(({ id }) => id)).toEqual(
        [],
      ),
    )
    expect(shown().filter(id => !found.some(each => each.id === id))).toEqual([])
    for (const { id, told } of found.filter(({ id }) => shown().includes(id)))
      expect([id, toldOnScreen(page, id)]).toEqual([id, told])
    cleanup()
  })
})

describe('what changed since a version', () => {
  const faultOf = (since: string) =>
    taken({ figure: 'since-list', route: `/progress/since?since=${since}` }, demonstration, english).then(
      () => 'taken',
      (fault: TakingFault) => fault.kind,
    )

  test('is taken where the version ships and is earlier, and refused where it is gone', async () => {
    expect(await faultOf('version:2024-12-31.1')).toBe('taken')
    expect(await faultOf('version:1999-12-31.1')).toBe('place')
    expect(await faultOf('version:2025-06-30.1')).toBe('place')
  })
})
