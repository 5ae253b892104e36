import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Milestone } from '../../../src/model/milestone.ts'
import { aDataset, anActivity, aResult } from '../../builders.ts'
import { withRoom } from '../../charts/chart-room.ts'
import { addressNow, open } from '../profile/open.tsx'
// fetched before any test waits for it
import '../../../src/charts/timeline-chart.tsx'

const aMilestone = (fields: Partial<Milestone>): Milestone => ({
  id: 'milestone',
  date: '2023-06',
  precision: 'month',
  title: { en: 'The law is adopted' },
  countries: ['ML'],
  outcomes: ['justice'],
  instruments: [],
  link: 'context',
  sources: [{ source: 'gazette', locator: 'page 2' }],
  ...fields,
})
const dataset = aDataset({
  milestones: [
    aMilestone({ id: 'law', note: { en: 'In one chamber.' } }),
    aMilestone({
      id: 'plan',
      date: '2022-11-18',
      precision: 'day',
      title: { en: 'The plan is signed' },
      link: 'contribution',
      countries: ['NE'],
    }),
  ],
  activities: [
    anActivity({ id: 'A', countries: ['ML', 'NE'], yearBasis: 'inferred' }),
    anActivity({ id: 'B', countries: ['ML'], yearBasis: 'inferred' }),
    anActivity({
      id: 'C',
      countries: ['NE'],
      result: { ...aResult, change: { en: 'A chief changed a rule.' } },
      start: '2022-03-29',
    }),
  ],
})

const patience = { timeout: 10_000 }
const figure = () => document.querySelector<HTMLElement>('[data-figure="timeline"]') as HTMLElement
const mark = (name: RegExp | string) => within(figure()).findByRole('button', { name }, patience)

beforeEach(() => withRoom(1000))

test('each mark says what it is, and when, as precisely as is known', async () => {
  await open('/progress/moved', dataset)
  await mark('The law is adopted; context; in June 2023')
  await mark('The plan is signed; contribution; on 18 Nov 2022; justice')
  await mark('2 activities; in 2022 (inferred); security')
  expect(
    within(figure()).getByRole('link', {
      name: 'A chief changed a rule; change claimed; on 29 Mar 2022; security',
    }),
  ).toBeInTheDocument()
  expect(figure()).toHaveTextContent('2 of 2 events · 3 of 3 activities')
  expect(figure()).toHaveTextContent('1 activity or event stands in several rows')
})

test('one activity opens its record', async () => {
  await open('/progress/moved', dataset)
  await userEvent.click(await within(figure()).findByRole('link', { name: /A chief changed/ }, patience))
  expect(addressNow()).toBe('/activities/C')
})

test('an event opens its sources; Esc closes them and returns to the mark', async () => {
  await open('/progress/moved', dataset)
  const law = await mark(/The law is adopted/)
  law.focus()
  await userEvent.keyboard('{Enter}')
  expect(within(figure()).getByText('In one chamber.')).toBeInTheDocument()
  expect(within(figure()).getByText(/^Gazette/)).toHaveTextContent('Gazette, page 2')
  expect(law).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{Escape}')
  expect(within(figure()).queryByText('In one chamber.')).not.toBeInTheDocument()
  expect(law).toHaveFocus()
})

test('a bar opens its activities, and can be kept alone', async () => {
  await open('/progress/moved', dataset)
  await userEvent.click(await mark(/^2 activities/))
  expect(within(figure()).getByRole('link', { name: /^Activity A ?evidence/ })).toHaveAttribute(
    'href',
    '/activities/A',
  )
  expect(within(figure()).getByRole('link', { name: /^Activity B ?evidence/ })).toBeInTheDocument()
  expect(within(figure()).getByRole('link', { name: /all activities as a table/ })).toHaveAttribute(
    'href',
    '/activities?country=ML&year=2022',
  )
  await userEvent.click(within(figure()).getByRole('button', { name: 'Keep only Mali, 2022' }))
  expect(addressNow()).toBe('/progress/moved?country=ML&year=2022')
})

test('arrow keys move along a lane and from lane to lane', async () => {
  await open('/progress/moved', dataset)
  const bar = await mark(/^2 activities/)
  bar.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(await mark(/The law is adopted/)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.closest('[role="group"]')).toHaveAccessibleName('Niger')
})

test('the lanes can be outcomes, and the address says so', async () => {
  await open('/progress/moved', dataset)
  await userEvent.click(within(figure()).getByRole('button', { name: 'Outcome' }))
  expect(addressNow()).toBe('/progress/moved?columns=outcome')
  expect(figure()).toHaveTextContent('All activities and events, by outcome.')
})

test('filters that events do not know are said to leave them in place', async () => {
  await open('/progress/moved?stage=evidence', dataset)
  expect(figure()).toHaveTextContent('the other filters leave them in place')
})

test('where there is no room for an axis there is a list by lane and year', async () => {
  withRoom(360)
  await open('/progress/moved', dataset)
  const lane = (name: string) => within(figure()).findByText(name, { selector: 'summary *' }, patience)
  const mali = (await lane('Mali')).closest('details') as HTMLElement
  expect(within(mali).getByText('2 activities · 1 event')).toBeInTheDocument()
  expect([...mali.querySelectorAll('h3')].map(year => year.textContent)).toEqual(['2022', '2023'])
  expect(within(mali).getByText('The law is adopted').closest('button')).toHaveTextContent(
    'June 2023 · context',
  )
  expect((await lane('Burundi')).closest('summary')).toHaveTextContent('Not reported')
})

test('without anything to show the figure says so', async () => {
  await open('/progress/moved', aDataset())
  expect(figure()).toHaveTextContent('The record knows of nothing that happened')
})

test('a change claimed over several years stands in each, and counts once in its row', async () => {
  const long = ['a', 'b', 'c'].map(id => anActivity({ id, years: [2022, 2023], result: aResult }))
  await open('/progress/moved', aDataset({ activities: long }))
  await mark(/^3 changes claimed; .*in 2022/)
  await mark(/^3 changes claimed; .*in 2023/)
  expect(within(figure()).getByRole('group', { name: 'Mali, 3 changes claimed' })).toBeInTheDocument()
  expect(figure()).toHaveTextContent(
    'a change claimed over several years, stands in each of them, and counts once in the total',
  )
})
