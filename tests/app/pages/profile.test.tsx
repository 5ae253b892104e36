import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aDataset, aDatasetFile, anActivity, aResult, aTerm } from '../../builders.ts'
import { addressNow, open } from '../profile/open.tsx'
// fetched before any test waits for it
import '../../../src/charts/timeline-chart.tsx'

const patience = { timeout: 10_000 }

const base = aDatasetFile()
const dataset = aDataset({
  outcomes: base.outcomes.map(outcome =>
    outcome.id === 'justice' ? { ...outcome, themes: ['courts', 'corruption'], sdg: ['16.3'] } : outcome,
  ),
  countries: base.countries.map(country =>
    country.code === 'ML'
      ? {
          ...country,
          places: [{ id: 'gao', title: { en: 'Gao' } }],
          context: [
            { text: { en: 'A statement about Mali.' }, sources: [{ source: 'gazette', locator: 'page 2' }] },
          ],
        }
      : country,
  ),
  themes: [aTerm('courts'), aTerm('corruption', { promised: { source: 'page', locator: 'line 3' } })],
  milestones: [
    {
      id: 'law',
      date: '2023-06',
      precision: 'month',
      title: { en: 'The law is adopted' },
      countries: ['ML'],
      outcomes: ['justice'],
      instruments: [],
      link: 'context',
      sources: [{ source: 'gazette' }],
    },
  ],
  activities: [
    anActivity({
      id: 'A',
      outcomes: ['justice'],
      themes: ['courts'],
      countries: ['ML', 'NE'],
      stage: 'adopted',
      result: aResult,
    }),
    anActivity({ id: 'B', outcomes: ['justice'], countries: ['ML'], stage: 'space', years: [2023] }),
    anActivity({ id: 'C', outcomes: ['security'], countries: ['NE'], status: 'not-stated' }),
    anActivity({ id: 'D', outcomes: ['security'], countries: ['BI'], visibility: 'restricted' }),
  ],
})
const figure = (id: string) => document.querySelector<HTMLElement>(`[data-figure="${id}"]`) as HTMLElement
const cards = (id: string) =>
  [...figure(id).querySelectorAll<HTMLElement>('[data-value]')].map(card => [
    card.textContent,
    card.dataset.value,
    card.dataset.gap,
  ])

test('a country tells its context with sources, its places, its numbers and its strip of the matrix', async () => {
  expect(await open('/countries/ML', dataset)).toHaveTextContent('Mali')
  const statement = screen.getByText(/A statement about Mali/)
  expect(statement).toHaveTextContent('Gazette, page 2')
  expect(screen.getByText(/Gao/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '2 activities' })).toHaveAttribute('href', '/activities?country=ML')
  expect(cards('profile-by-outcome')).toEqual([
    ['securityNot reported', '', 'not-reported'],
    ['justice2 1 claimed', '2', undefined],
    ['spaceNot reported', '', 'not-reported'],
  ])
  const law = await within(figure('timeline')).findByText(
    'The law is adopted',
    { selector: 'li *' },
    patience,
  )
  expect(law.closest('li')).toHaveTextContent('June 2023 · context')
})

test('an outcome tells its statement, its codes and its themes, promised ones without activities too', async () => {
  await open('/outcomes/justice?year=2022', dataset)
  expect(screen.getByText('Statement of justice')).toBeInTheDocument()
  expect(screen.getByText('16.3')).toBeInTheDocument()
  expect(screen.getByText(/promised, nothing reported/).parentElement).toHaveTextContent('corruption')
  expect(screen.getAllByText('Activities for justice, in 2022.').length).toBeGreaterThan(0)
  expect(cards('profile-by-country').slice(0, 3)).toEqual([
    ['Mali1 1 claimed', '1', undefined],
    ['Niger1 1 claimed', '1', undefined],
    ['BurundiNot reported', '', 'not-reported'],
  ])
})

test('work that is only restricted is withheld, and the profile says so', async () => {
  await open('/countries/BI', dataset)
  expect(cards('profile-by-outcome')[0]).toEqual(['securityWithheld', '', 'withheld'])
  expect(screen.getByRole('heading', { name: 'Nothing is reported for Burundi' })).toBeInTheDocument()
  expect(
    screen.getByText('Records exist and are not published, for the safety of people.'),
  ).toBeInTheDocument()
})

test('filters for another country leave this one out: a way to see it, and to the other', async () => {
  await open('/countries/ML?country=NE&year=2022', dataset)
  expect(screen.getByRole('heading', { name: 'Your filters leave out Mali' })).toBeInTheDocument()
  expect(screen.getByText('Or go to the profile of:')).toContainElement(
    screen.getByRole('link', { name: 'Niger' }),
  )
  await userEvent.click(screen.getByRole('button', { name: /Take away the filter: country/ }))
  expect(addressNow()).toBe('/countries/ML?year=2022')
})

test('when other filters leave nothing, each way out says what it leads to', async () => {
  await open('/countries/ML?year=2025', dataset)
  const way = screen.getByRole('button', { name: /Take away the filter: year/ })
  expect(way).toHaveTextContent('2 activities')
  expect(screen.queryByRole('button', { name: /filter: country/ })).not.toBeInTheDocument()
  await userEvent.click(way)
  expect(addressNow()).toBe('/countries/ML')
})

test('previous and next keep the view; the brief prints', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue()
  await open('/countries/NE?year=2022', dataset)
  expect(screen.getByRole('link', { name: 'Previous: Mali' })).toHaveAttribute(
    'href',
    '/countries/ML?year=2022',
  )
  expect(screen.getByRole('link', { name: 'Next: Burundi' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Print the brief' }))
  expect(print).toHaveBeenCalledOnce()
})

test('a name that the record lacks is not found', async () => {
  expect(await open('/outcomes/nothing', dataset)).toHaveTextContent('Nothing stands at this address')
  expect(screen.getByText(/“nothing”/)).toBeInTheDocument()
})
