import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aDataset, anActivity, aResult } from '../../builders.ts'
import { currentAddress, visit } from '../visit.tsx'

const dataset = aDataset({
  activities: [
    anActivity({
      id: 'A',
      title: { en: 'Draft the law', fr: 'Rédiger la loi' },
      stage: 'commitment',
      yearBasis: 'inferred',
      instruments: ['protection-law'],
      partners: ['timidria'],
      actors: ['parliament'],
      result: aResult,
      note: { en: 'A draft is no law.' },
      evidence: [
        {
          source: 'gazette',
          locator: 'line 3',
          words: 'le projet de loi',
          grade: 'official',
          confidence: 'high',
        },
      ],
    }),
    anActivity({
      id: 'B',
      status: 'not-stated',
      stage: 'space',
      instruments: ['protection-law'],
      evidence: [],
    }),
    anActivity({ id: 'C', countries: ['NE'], stage: 'evidence' }),
    anActivity({ id: 'D', visibility: 'restricted' }),
  ],
  milestones: (['contribution', 'context'] as const).map(link => ({
    id: link,
    date: '2022-12-26',
    precision: 'day',
    title: { en: `Event of ${link}` },
    countries: [],
    outcomes: [],
    instruments: ['protection-law'],
    link,
    sources: [{ source: 'page', locator: 'line 9' }],
  })),
})

const section = (name: string) => screen.getByRole('heading', { name }).closest('section') as HTMLElement

test('a record quotes the words that prove it in the language of their source', () => {
  visit('/activities/A', dataset)
  const evidence = section('Evidence')
  expect(within(evidence).getByText('le projet de loi').closest('blockquote')).toHaveAttribute('lang', 'fr')
  expect(evidence).toHaveTextContent('Gazette, line 3')
  expect(evidence).toHaveTextContent('Official')
  expect(evidence).toHaveTextContent('high confidence')
})

test('what the record lacks is said, not left out', () => {
  visit('/activities/A', dataset)
  expect(section('What changed')).toHaveTextContent('Why it mattersNot in the record')
  expect(section('What it does not say')).toHaveTextContent('A draft is no law.')
  expect(screen.getByText('Theme').parentElement).toHaveTextContent('None named')
})

test('an activity that claims no change and cites no source says both', () => {
  visit('/activities/B', dataset)
  expect(section('What changed')).toHaveTextContent('No change is claimed by this activity.')
  expect(section('Evidence')).toHaveTextContent('No evidence given')
  expect(screen.getByText('The source names the work, not whether it was done.')).toBeInTheDocument()
})

test('the ladder marks where the activity sits', () => {
  visit('/activities/A', dataset)
  const rungs = within(
    screen.getByRole('list', { name: 'Where the activity sits on the ladder' }),
  ).getAllByRole('listitem')
  expect(rungs.filter(rung => rung.getAttribute('aria-current') === 'step')).toEqual([rungs[3]])
})

test('a record tells how it came to its stage, a fall with its reason', () => {
  const moving = aDataset({
    activities: [
      anActivity({
        id: 'M',
        stage: 'capacity',
        moves: [
          { date: '2021', stage: 'capacity' },
          { date: '2022-05', stage: 'space' },
          { date: '2023', stage: 'capacity', reason: { en: 'The council was suspended.' } },
        ],
      }),
    ],
  })
  visit('/activities/M', moving)
  const moves = screen.getByRole('heading', { name: 'How it came to this stage' })
    .parentElement as HTMLElement
  expect(
    within(moves)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '2021capacity · began here',
    'May 2022space · moved up',
    '2023capacity · fell backThe council was suspended.',
  ])
})

test('a record without dated moves claims no way to its stage', () => {
  visit('/activities/A', dataset)
  expect(screen.queryByRole('heading', { name: 'How it came to this stage' })).not.toBeInTheDocument()
})

test('previous and next follow the selection and its order', async () => {
  visit('/activities/B?country=ML', dataset)
  expect(screen.getByRole('navigation')).toHaveTextContent('2 of 2')
  expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: /^Previous: A/ }))
  expect(currentAddress()).toBe('/activities/A?country=ML')
})

test('a record outside of the selection says so', () => {
  visit('/activities/C?country=ML', dataset)
  expect(screen.getByRole('navigation')).toHaveTextContent('Outside of the chosen filters')
})

test('a fact leads to the activities that share it, within the selection', async () => {
  visit('/activities/A?country=ML', dataset)
  await userEvent.click(screen.getByRole('link', { name: 'timidria' }))
  expect(currentAddress()).toBe('/activities?country=ML&partner=timidria')
})

test('whom the work is addressed to leads to what else is addressed to them', async () => {
  visit('/activities/A', dataset)
  const fact = screen.getByText('Who is addressed', { selector: 'dt' }).parentElement as HTMLElement
  await userEvent.click(within(fact).getByRole('link', { name: 'parliament' }))
  expect(currentAddress()).toBe('/activities?actor=parliament')
})

test('a contribution and its context are told apart in words', () => {
  visit('/activities/A', dataset)
  const [contribution, context] = within(section('What happened to these laws and plans'))
    .getAllByText(/Event of/)
    .map(title => title.closest('li'))
  expect(contribution).toHaveTextContent('26 Dec 2022 · contribution')
  expect(context).toHaveTextContent('26 Dec 2022 · context')
})

test('others of the same law and of the same place stand below', () => {
  visit('/activities/A', dataset)
  expect(section('Also about: protection-law')).toHaveTextContent('Activity B')
  expect(section('Same outcome, same country')).toHaveTextContent('1 other activity')
})

test('an unknown id and a restricted one are not found', () => {
  const { unmount } = visit('/activities/Z', dataset)
  expect(screen.getByText('This record holds no “Z”.')).toBeInTheDocument()
  unmount()
  visit('/activities/D', dataset)
  expect(screen.getByText('This record holds no “D”.')).toBeInTheDocument()
})
