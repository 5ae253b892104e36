import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { ReportPage } from '../../../src/app/pages/report.tsx'
import { PinButton } from '../../../src/app/report/pin-button.tsx'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import { messages as fr } from '../../../src/locales/fr.po'
import { languages } from '../../../src/locales/index.ts'
import { createLocale } from '../../../src/locales/locale.ts'
import type { FigureAddress } from '../../../src/state/figure-address.ts'
import type { Pin } from '../../../src/state/pin.ts'
import { reportKey } from '../../../src/state/pinned.ts'
import { report } from '../../../src/state/report.ts'
import { toLetters } from '../../../src/state/report-link.ts'
import { aDataset, anActivity } from '../../builders.ts'
import { english } from '../../charts/example.ts'
import { aPin, aReport } from '../../state/pins.ts'
import { example } from '../taking/taking.ts'

const matrix: FigureAddress = { figure: 'matrix', route: '/matrix' }
const ladder: FigureAddress = { figure: 'ladder', route: '/progress' }

beforeEach(async () => {
  // jsdom draws nothing
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => {}
  HTMLCanvasElement.prototype.getContext = () => null
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/')
  localStorage.clear()
  await report.reread()
})

let address = ''
function Watch() {
  const { pathname, search } = useLocation()
  address = pathname + search
  return null
}

function open(at = '/report', dataset: Dataset = example, locale = english) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <LocaleProvider value={locale}>
        <EngineProvider value={inMemory(dataset)}>
          <MemoryRouter initialEntries={[at]}>
            <Watch />
            {at.startsWith('/report') ? <ReportPage /> : <PinButton address={matrix} />}
          </MemoryRouter>
        </EngineProvider>
      </LocaleProvider>
    </QueryClientProvider>,
  )
}

/** Pins figures as a visitor would who stands on a dataset, and leaves. */
async function pinned(addresses: readonly FigureAddress[], dataset: Dataset = example) {
  const { pinFigure } = await import('../../../src/app/report/pin-figure.ts')
  for (const each of addresses) await pinFigure(each, inMemory(dataset), english, undefined)
}

const card = (name: string) => screen.findByRole('heading', { level: 2, name })
const titles = () =>
  screen
    .getAllByRole('textbox', { name: /^Your line/ })
    .map(box => (box as HTMLElement).closest('li')?.querySelector('h2')?.textContent)
const inStorage = (): readonly Pin[] => JSON.parse(localStorage.getItem(reportKey) ?? '').state.pins

test('the pin button puts a figure in with its numbers, and then leads to the report', async () => {
  open('/matrix?q=')
  await userEvent.click(screen.getByRole('button', { name: 'Pin' }))
  const link = await screen.findByRole('link', { name: 'Pinned' })
  expect(link).toHaveFocus()
  expect(screen.getByText('Pinned. One figure in your report.')).toBeInTheDocument()
  expect(inStorage()).toMatchObject([
    { address: matrix, from: { id: 'example' }, title: 'Activities by outcome and country' },
  ])
  expect(inStorage()[0]?.proof?.table.rows.length).toBeGreaterThan(0)
  await userEvent.click(link)
  expect(address).toBe('/report')
})

test('an empty report says what one is, and begins with three figures in one press', async () => {
  open()
  expect(screen.getByText(/^A report is a handful of figures/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Pin all three' }))
  expect(await screen.findByText(/^Three figures in this order.*All are as you pinned them\.$/)).toBeVisible()
  expect(titles()).toHaveLength(3)
})

test('a line is saved while it is typed, and when one leaves before it was', async () => {
  await pinned([matrix])
  open()
  const line = await screen.findByRole('textbox', { name: /^Your line/ })
  await userEvent.type(line, 'Security is thin')
  await waitFor(() => expect(inStorage()[0]?.comment).toBe('Security is thin'))
  await userEvent.type(line, ', ask')
  cleanup()
  expect(inStorage()[0]?.comment).toBe('Security is thin, ask')
})

test('what finds no room in a line is told, and how much a line holds is known before', async () => {
  await pinned([matrix])
  open()
  const line = await screen.findByRole('textbox', { name: /^Your line/ })
  expect(line).toHaveAccessibleDescription('Up to 500 characters')
  await userEvent.click(line)
  await userEvent.paste('x'.repeat(503))
  expect(line).toHaveValue('x'.repeat(500))
  expect(line).toHaveAccessibleDescription('That is all there is room for.')
  expect(screen.getByText('The last 3 characters found no room and were left out.')).toBeVisible()
})

test('the title is typed where it stands', async () => {
  await pinned([matrix])
  open()
  const title = screen.getByRole('textbox', { name: 'Title of the report' })
  await userEvent.type(title, 'Half-year review{Enter}')
  expect(screen.getByRole('heading', { level: 1, name: 'Half-year review' })).toContainElement(title)
  expect(report.state.getState().report.title).toBe('Half-year review')
})

test('two buttons move a figure by one place, say so and keep the focus', async () => {
  await pinned([matrix, ladder])
  open()
  await card('How far the work has come')
  await userEvent.click(screen.getByRole('button', { name: 'Move “How far the work has come” up' }))
  expect(titles()).toEqual(['How far the work has come', 'Activities by outcome and country'])
  expect(screen.getByText('“How far the work has come” is now figure 1 of 2.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Move “How far the work has come” up' })).toHaveFocus()
  expect(inStorage().map(({ address: { figure } }) => figure)).toEqual(['ladder', 'matrix'])
})

test('a removal stands with its undoing, which has the focus and brings back place and line', async () => {
  await pinned([matrix, ladder])
  await report.change([{ kind: 'edit', id: inStorage()[0]?.id ?? '', parts: { comment: 'Thin' } }])
  open()
  await card('How far the work has come')
  await userEvent.click(screen.getByRole('button', { name: /^Take “Activities by outcome/ }))
  const told = screen.getByText('“Activities by outcome and country” is out of the report.')
  const undo = within(told.parentElement as HTMLElement).getByRole('button')
  expect(undo).toHaveFocus()
  await userEvent.click(undo)
  expect(titles()).toEqual(['Activities by outcome and country', 'How far the work has come'])
  expect(screen.getByDisplayValue('Thin')).toBeVisible()
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-pin', 'matrix'))
})

test('a removal is told also where more steps were made than can be taken back', async () => {
  await pinned([matrix])
  const rename = (title: string) => report.change([{ kind: 'name', title }], { did: 'updated' })
  for (let n = 0; n < 25; n++) await rename(`Draft ${n}`)
  open()
  await card('Activities by outcome and country')
  await userEvent.click(screen.getByRole('button', { name: /^Take “Activities by outcome/ }))
  expect(screen.getByText('“Activities by outcome and country” is out of the report.')).toBeVisible()
})

test('a fault of an act on the whole report is told, and the focus stays where one can go on', async () => {
  await pinned([matrix])
  open()
  await card('Activities by outcome and country')
  const address = vi.spyOn(URL, 'createObjectURL').mockImplementation(content => {
    if ((content as Blob).type === 'application/json') throw new Error('no room')
    return 'blob:picture'
  })
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }))
  expect(await screen.findByText(/^This could not be done/)).toBeVisible()
  address.mockRestore()
  await userEvent.click(screen.getByRole('button', { name: 'Empty the report' }))
  expect(screen.getByRole('button', { name: 'Open a report' })).toHaveFocus()
})

test('changed data is told, old and new, and Update takes what is there now', async () => {
  await pinned([matrix])
  const moved = aDataset({
    version: '2',
    activities: [...example.activities, anActivity({ id: 'late', outcomes: ['justice'], countries: ['BI'] })],
  })
  open('/report', { ...moved, hash: 'b'.repeat(64) } as Dataset)
  const told = await screen.findByText('The data has changed since you pinned this.')
  const notice = told.closest('p') as HTMLElement
  expect(notice).toHaveTextContent(/justice.*Burundi: ?1 now 2/)
  expect(screen.getByText(/One has changed since you pinned it/)).toBeVisible()
  const facts = screen.getByText('Then:').closest('p') as HTMLElement
  expect(facts).toHaveTextContent(/Then: .* · Data 31 Dec 2025.*→ Now: .* · Data 31 Dec 2025, version 2/)
  // the version of then is not on this site
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'See both' }))
  expect(screen.getByRole('table', { name: /What was pinned/ })).toHaveTextContent(/Burundi/)
  await userEvent.click(screen.getByRole('button', { name: 'Update' }))
  expect(await screen.findByText(/It is as you pinned it/)).toBeVisible()
  expect(inStorage()[0]?.from.version).toBe('2')
  // the button is gone: the card has the focus
  expect(document.activeElement).toHaveAttribute('data-pin', 'matrix')
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }))
  expect(await screen.findByText('The data has changed since you pinned this.')).toBeVisible()
})

test('a pin is not said to be as it was until it has been held against its numbers', async () => {
  await pinned([matrix])
  const { id = '', proof = null } = inStorage()[0] ?? {}
  await report.change([{ kind: 'edit', id, parts: { proof: proof && { ...proof, language: 'fr' } } }])
  const load = vi.spyOn(languages.fr, 'load').mockRejectedValue(new Error('Failed to fetch'))
  open('/report', { ...example, hash: 'b'.repeat(64) } as Dataset)
  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this dashboard did not arrive.')
  expect(screen.queryByText(/as you pinned it/)).toBeNull()
  load.mockRestore()
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await screen.findByText(/It is as you pinned it|The data has changed/)).toBeVisible()
})

test('a pin of another dataset, and one whose view is gone, stay and say so', async () => {
  const elsewhere = aPin('e', { from: { id: 'other', version: '1', hash: '', asOf: '2025-12-31' } })
  const gone = aPin('g', { address: { figure: 'matrix', route: '/matrix?country=ZZ' }, comment: 'Keep me' })
  await report.change([elsewhere, gone].map(pin => ({ kind: 'add', pin, place: { after: null, index: 0 } })))
  open()
  expect(await screen.findByText(/belongs to “other”/)).toBeVisible()
  expect(await screen.findByText(/not known here any more/)).toBeVisible()
  expect(screen.getByDisplayValue('Keep me')).toBeVisible()
  expect(screen.getByText(/2 figures are left out of the files/)).toBeVisible()
  expect(screen.getByRole('button', { name: /^PDF/ })).toHaveAttribute('aria-disabled', 'true')
})

test('a shared report is looked at, and one’s own stays until one says so', async () => {
  await pinned([matrix])
  const sent = {
    ...aReport(aPin('x', { address: ladder, comment: 'See this', title: 'Ladder' })),
    title: 'Donor pack',
  }
  open(`/report?pins=${toLetters(sent)}`)
  const preview = await screen.findByRole('region', { name: 'A report of one figure: Donor pack' })
  expect(preview).toHaveTextContent('Donor pack')
  expect(preview).toHaveTextContent('See this')
  expect(inStorage()).toHaveLength(1)
  await userEvent.click(within(preview).getByRole('button', { name: 'Add to mine' }))
  expect(address).toBe('/report')
  await waitFor(() =>
    expect(inStorage().map(({ address: { figure } }) => figure)).toEqual(['matrix', 'ladder']),
  )
  // the data is that of then, so its numbers are known now
  await waitFor(() => expect(inStorage()[1]?.proof).not.toBeNull())
  expect(screen.getByText('1 figure was added at the end of your report.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(inStorage()).toHaveLength(1)
})

test('a broken link is told in a sentence, and nothing changes', async () => {
  await pinned([matrix])
  open('/report?pins=bm9ueg')
  expect(await screen.findByRole('alert')).toHaveTextContent(/This link holds no report/)
  expect(inStorage()).toHaveLength(1)
})

test('the paper shows every part that the PDF will have', async () => {
  await pinned([matrix])
  open()
  await card('Activities by outcome and country')
  const pages = () => within(screen.getByRole('region', { name: 'Pages' })).getAllByRole('listitem')
  const labels = () => pages().map(page => page.querySelector(':scope > span:nth-child(2)')?.textContent)
  expect(labels()).toEqual(['cover', 'contents', '1', 'definitions', 'activities', 'sources'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Add the activities behind' }))
  expect(labels()).toEqual(['cover', 'contents', '1', 'definitions', 'sources'])
})

test('what another tab writes is on screen at once, beside what is being typed', async () => {
  await pinned([matrix, ladder])
  open()
  await card('How far the work has come')
  const line = screen.getAllByRole('textbox', { name: /^Your line/ })[0] as HTMLElement
  await userEvent.type(line, 'Being typed')
  const stored = JSON.parse(localStorage.getItem(reportKey) ?? '')
  stored.state.pins.reverse()
  localStorage.setItem(reportKey, JSON.stringify(stored))
  await act(async () => {
    dispatchEvent(new StorageEvent('storage', { key: reportKey }))
  })
  expect(titles()).toEqual(['How far the work has come', 'Activities by outcome and country'])
  expect(screen.getByDisplayValue('Being typed')).toBeVisible()
  await waitFor(() => expect(inStorage()[1]?.comment).toBe('Being typed'))
})

test('it stands in French', async () => {
  await pinned([matrix])
  open('/report', example, createLocale('fr', fr))
  const { textContent } = await screen.findByRole('heading', { level: 2, name: /^Activités par/ })
  expect(screen.getByText(/Une figure\./)).toBeVisible()
  expect(screen.getByRole('button', { name: `Déplacer «\u00a0${textContent}\u00a0»` })).toBeVisible()
})
