import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aDataset, anActivity, aResult } from '../../builders.ts'
import { currentAddress, visit } from '../visit.tsx'

const dataset = aDataset({
  activities: [
    anActivity({ id: 'A', title: { en: 'Beta', fr: 'Bêta' }, countries: ['ML', 'NE'], stage: 'space' }),
    anActivity({
      id: 'B',
      title: { en: 'Alpha', fr: 'Alpha' },
      stage: 'adopted',
      yearBasis: 'inferred',
      result: aResult,
    }),
    anActivity({ id: 'C', title: { en: 'Gamma' }, status: 'not-stated', stage: 'evidence', evidence: [] }),
  ],
})

const titles = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(head => within(head).getByRole('link').textContent)
const column = (name: string) => screen.getByRole('columnheader', { name })
const press = (name: string) => userEvent.click(within(column(name)).getByRole('button'))

test('the furthest stage stands first', () => {
  visit('/activities', dataset)
  expect(titles()).toEqual(['Alpha', 'Beta', 'Gamma'])
  expect(column('Stage')).toHaveAttribute('aria-sort', 'descending')
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '4')
})

test('a head sorts up, then down, then as the list began, and the address says so', async () => {
  visit('/activities?country=ML', dataset)
  await press('Activity')
  expect(titles()).toEqual(['Alpha', 'Beta', 'Gamma'])
  expect(currentAddress()).toBe('/activities?country=ML&sort=title')
  await press('Activity')
  expect(titles()).toEqual(['Gamma', 'Beta', 'Alpha'])
  expect(currentAddress()).toBe('/activities?country=ML&sort=-title')
  await press('Activity')
  expect(currentAddress()).toBe('/activities?country=ML')
})

test('the stage goes from far to near, near to far, and back', async () => {
  visit('/activities', dataset)
  await press('Stage')
  expect(currentAddress()).toBe('/activities?sort=stage')
  await press('Stage')
  expect(currentAddress()).toBe('/activities')
})

test('a row says in words what its marks show', () => {
  visit('/activities', dataset)
  const [, alpha, , gamma] = screen.getAllByRole('row')
  expect(alpha).toHaveTextContent('change claimed')
  expect(alpha).toHaveTextContent('Year inferred')
  expect(alpha).toHaveTextContent('Own report')
  expect(gamma).toHaveTextContent('Not stated')
  expect(gamma).toHaveTextContent('No evidence given')
})

test('a title that exists in another language only is marked with it', () => {
  visit('/activities', dataset, 'fr')
  expect(screen.getByText('Gamma')).toHaveAttribute('lang', 'en')
  expect(screen.getByRole('link', { name: /Gamma.*anglais/ })).toBeInTheDocument()
  expect(screen.getByText('Bêta')).not.toHaveAttribute('lang')
})

test('arrow keys go from title to title', async () => {
  visit('/activities', dataset)
  screen.getByRole('link', { name: 'Alpha' }).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(screen.getByRole('link', { name: 'Gamma' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByRole('link', { name: 'Beta' })).toHaveFocus()
})

test('a record opens with Enter and Esc returns to its row', async () => {
  visit('/activities?country=ML', dataset)
  screen.getByRole('link', { name: 'Beta' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(currentAddress()).toBe('/activities/A?country=ML')
  expect(screen.getByRole('heading', { level: 1, name: 'Beta' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(currentAddress()).toBe('/activities?country=ML')
  expect(screen.getByRole('link', { name: 'Beta' })).toHaveFocus()
})

test('a long list draws the rows in sight only', () => {
  // jsdom lays nothing out
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(45)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 45))
  const activities = Array.from({ length: 5000 }, (_, i) => anActivity({ id: `row-${i}` }))
  visit('/activities', aDataset({ activities }))
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001')
  expect(screen.queryAllByRole('rowheader').length).toBeLessThan(100)
})

test('a selection that shows nothing offers every way out with what it leads to', async () => {
  visit('/activities?country=NE&stage=adopted', dataset)
  expect(screen.getByRole('heading', { name: 'No activity matches all of this' })).toBeInTheDocument()
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'Without Niger: 1 activity',
    'Without adopted: 1 activity',
    'Show everything: 3 activities',
  ])
  await userEvent.click(screen.getByRole('button', { name: /Without Niger/ }))
  expect(currentAddress()).toBe('/activities?stage=adopted')
  expect(titles()).toEqual(['Alpha'])
})
