import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Milestone } from '../../../src/model/milestone.ts'
import { aDataset, anActivity, aTerm } from '../../builders.ts'
import { addressNow, open } from '../profile/open.tsx'

const event = (id: string, instrument: string, date: string, step?: string): Milestone => ({
  id,
  date,
  precision: date.length === 10 ? 'day' : 'month',
  title: { en: `Event ${id}` },
  countries: [instrument === 'law' ? 'ML' : 'NE'],
  outcomes: [],
  instruments: [instrument],
  ...(step && { step }),
  link: 'context',
  sources: [{ source: 'gazette' }],
})
const dataset = aDataset({
  steps: ['drafted', 'voted', 'signed'].map(id => aTerm(id)),
  instruments: [{ ...aTerm('law'), path: ['drafted', 'voted', 'signed'] }, aTerm('agenda')],
  milestones: [
    event('A', 'law', '2022-05-27', 'drafted'),
    event('B', 'law', '2023-12', 'voted'),
    event('C', 'agenda', '2023-12'),
  ],
  activities: [
    anActivity({ countries: ['ML'], instruments: ['law'], stage: 'space' }),
    anActivity({ countries: ['NE'], instruments: ['agenda'] }),
  ],
})
const figure = () => document.querySelector<HTMLElement>('[data-figure="instrument-path"]')

test('a sentence says first where the law is, then its steps prove it', async () => {
  await open('/progress/moved', dataset)
  const inside = within(figure() as HTMLElement)
  expect(inside.getByText('voted in December 2023. No source yet for the next step: signed.')).toBeVisible()
  const steps = within(inside.getByRole('list', { name: 'Its steps' })).getAllByText(
    /^(drafted|voted|signed)$/,
  )
  expect(steps.map(step => step.closest('li')?.dataset.state)).toEqual(['dated', 'here', 'ahead'])
  expect(inside.getByText('it is here')).toBeVisible()
})

test('another one is followed by its name, and the address says so', async () => {
  await open('/progress/moved', dataset)
  await userEvent.click(screen.getByRole('button', { name: 'agenda' }))
  expect(addressNow()).toBe('/progress/moved?follow=agenda')
  expect(screen.getByText(/^Nobody has said which steps it passes through/)).toBeVisible()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Another law or plan' }), 'law')
  expect(addressNow()).toBe('/progress/moved?follow=law')
})

test('a country profile follows what its own work and events name, whatever the address asks for', async () => {
  await open('/countries/NE?follow=law', dataset)
  expect(within(figure() as HTMLElement).getByRole('heading', { level: 2 })).toHaveTextContent('agenda')
})

test('a country without any has no such figure', async () => {
  await open('/countries/BI', dataset)
  expect(figure()).toBeNull()
})
