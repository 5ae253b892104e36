import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aDataset, anActivity, aResult, aTerm } from '../../builders.ts'
import { addressNow, open } from '../profile/open.tsx'

const dataset = aDataset({
  themes: [aTerm('corruption', { promised: { source: 'page', locator: 'line 3' } })],
  activities: [
    anActivity({ id: 'own', countries: ['ML'], result: aResult }),
    anActivity({ id: 'sure', countries: ['NE'], result: { ...aResult, substantiated: 'official' } }),
    anActivity({ id: 'old', countries: ['ML'], status: 'planned' }),
  ],
})
const figure = (id: string) =>
  within(document.querySelector<HTMLElement>(`[data-figure="${id}"]`) ?? document.body)

test('the page says how sure the claims are, in words first', async () => {
  await open('/progress/sure', dataset)
  expect(
    figure('coverage').getByText(
      '1 of 2 changes claimed is confirmed by somebody else. One of them by an official source.',
    ),
  ).toBeInTheDocument()
})

test('one button keeps the confirmed changes, and gives all back', async () => {
  await open('/progress/sure', dataset)
  await userEvent.click(screen.getByRole('button', { name: 'Confirmed only' }))
  expect(addressNow()).toBe('/progress/sure?substantiation=partner~independent~official')
  expect(
    figure('coverage').getByText(/1 change claimed is shown here.*2 under the other/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Confirmed only', pressed: true }))
  expect(addressNow()).toBe('/progress/sure')
})

test('a number keeps the changes behind it', async () => {
  await open('/progress/sure', dataset)
  await userEvent.click(screen.getByRole('button', { name: /^security, confirmed by Nobody else: 1/ }))
  expect(addressNow()).toBe('/progress/sure?outcome=security&substantiation=no')
})

test('an open point leads to its record, its cell or its country', async () => {
  await open('/progress/sure?country=ML~AF', dataset)
  const links = figure('work-list')
  await userEvent.click(links.getByRole('button', { name: /^Show/ }))
  const leads = (name: string | RegExp) => links.getAllByRole('link', { name })[0]?.getAttribute('href')
  expect(leads('Activity old')).toBe('/activities/old?country=ML~AF')
  expect(leads('Activity own')).toBe('/activities/own?country=ML~AF')
  expect(leads('justice, in Afghanistan')).toBe('/matrix?country=ML~AF&cell=justice~AF')
  expect(leads('Mali: nothing after 2022')).toBe('/countries/ML?country=ML~AF')
})

test('beside the list stands when a country counts as silent, and when a report is due', async () => {
  await open('/progress/sure', dataset)
  expect(figure('work-list').getByText(/^Silent country: its last year with an activity/)).toHaveTextContent(
    /the year of the data \(31 Dec 2025\)\. Report due: its period ended on that date/,
  )
})

test('the kinds of open points are chips, one at a time', async () => {
  await open('/progress/sure', dataset)
  const list = figure('work-list')
  await userEvent.click(list.getByRole('button', { name: /^Own word only/ }))
  const points = list
    .getAllByRole('listitem')
    .filter(item => item.hasAttribute('data-kind'))
    .map(item => item.dataset.kind)
  expect(points).toEqual(['own-word'])
  await userEvent.click(list.getByRole('button', { name: /^Own word only/, pressed: true }))
  expect(list.getByText('Activity old')).toBeInTheDocument()
})
