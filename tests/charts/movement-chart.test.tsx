import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { MovementChart } from '../../src/charts/movement-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { movement } from '../../src/query/movement.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'
import { withRoom } from './chart-room.ts'
import { english } from './example.ts'

const question = { lines: 'outcome', panels: 'country' } as const
const record = aDataset({
  activities: [
    anActivity({
      countries: ['ML'],
      years: [2021, 2022, 2023],
      stage: 'space',
      moves: [
        { date: '2021', stage: 'space' },
        { date: '2022', stage: 'adopted' },
        { date: '2023-05', stage: 'space' },
      ],
    }),
    anActivity({ outcomes: ['justice'], countries: ['NE'], years: [2022], stage: 'capacity' }),
  ],
})

function show(selection: Selection = wholeRecord) {
  const onMark = vi.fn()
  render(
    <LocaleProvider value={english}>
      <MovementChart
        answer={movement(record, selection, question)}
        around={movement(record, wholeRecord, question)}
        file={record.file}
        selection={selection}
        onMark={onMark}
      />
    </LocaleProvider>,
  )
  return onMark
}
const names = (pattern: RegExp) =>
  screen.getAllByRole('button', { name: pattern }).map(button => button.getAttribute('aria-label'))

beforeEach(() => withRoom(400, 180))

test('a mark says its country, its outcome, its year and its stage, how that stands, and what moved', () => {
  show()
  expect(names(/^Mali, security/)).toEqual([
    'Mali, security, 2021: space; None moved up',
    'Mali, security, 2022: adopted; Higher than in 2021; 1 activity moved up',
    'Mali, security, 2023: space; Lower than in 2022; 1 activity fell back',
  ])
})

test('an activity that dates no moves has its mark and claims no movement', () => {
  show()
  expect(names(/^Niger, /)).toEqual(['Niger, justice, 2022: capacity; No activity here dates its moves'])
})

test('a country has its panel though nothing is reported of it; regional and global work has not', () => {
  show()
  expect(screen.getAllByRole('region').map(panel => panel.getAttribute('aria-label'))).toEqual([
    'Mali',
    'Niger',
    'Burundi',
    'Afghanistan',
  ])
  expect(screen.getByRole('region', { name: 'Burundi' })).toHaveTextContent('BurundiNot reported')
})

test('a line of which nothing is reported says so by its code', () => {
  show()
  expect(screen.getByRole('region', { name: 'Niger' })).toHaveTextContent('PO1 Not reported')
})

test('arrow keys lead from year to year and on to the bars; Enter keeps the three members', async () => {
  const onMark = show()
  screen.getByRole('button', { name: 'Mali' }).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}')
  expect(onMark).toHaveBeenLastCalledWith(
    [
      { dimension: 'outcome', member: 'security' },
      { dimension: 'country', member: 'ML' },
      { dimension: 'year', member: '2022' },
    ],
    false,
  )
  await userEvent.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}')
  expect(onMark).toHaveBeenLastCalledWith(
    [
      { dimension: 'country', member: 'ML' },
      { dimension: 'year', member: '2022' },
    ],
    true,
  )
})

test('what a clause leaves out stays in its place and says what it is without it', () => {
  show(aSelection({ country: ['ML'], year: ['2022'] }))
  expect(names(/^Niger, justice/)).toEqual([
    'Niger, justice, 2022: capacity; No activity here dates its moves; Outside of the chosen filters: 1 activity without them',
  ])
  expect(names(/^Mali, security, 2021/)[0]).toContain('Outside of the chosen filters')
  expect(names(/^Mali, security, 2022/)[0]).not.toContain('Outside of the chosen filters')
})
