import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { LadderChart } from '../../src/charts/ladder-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { ladder } from '../../src/query/ladder.ts'
import { memberGaps } from '../../src/query/member-gaps.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { withRoom } from './chart-room.ts'
import { english } from './example.ts'

const record = aDataset({
  activities: [
    anActivity({ outcomes: ['security'], stage: 'space', status: 'not-stated' }),
    anActivity({ outcomes: ['security'], stage: 'space' }),
    anActivity({ outcomes: ['justice'], stage: 'adopted', result: aResult }),
  ],
})

function show(selection: Selection = wholeRecord, onMark = vi.fn(), onMember = vi.fn()) {
  render(
    <LocaleProvider value={english}>
      <LadderChart
        answer={ladder(record, selection, 'outcome')}
        around={ladder(record, wholeRecord, 'outcome')}
        gaps={memberGaps(record, selection, 'outcome')}
        file={record.file}
        selection={selection}
        onMember={onMember}
        onMark={onMark}
      />
    </LocaleProvider>,
  )
  return { onMark, onMember }
}
const names = () =>
  screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent)

beforeEach(() => withRoom())

test('a mark says its row, its stage, its count and how many have no status', () => {
  show()
  expect(names()).toEqual([
    'security',
    'justice',
    'space',
    'security, space; 2 activities; For 1, the source does not say whether it is done',
    'justice, adopted; 1 activity',
  ])
})

test('a row ends in its distinct total; one that the record never names says so and has no number', () => {
  show()
  const [, totals] = screen.getAllByRole('list')
  expect([...(totals?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '2 activities, none claimed',
    '1 activity, 1 claimed',
    'Not reported',
  ])
})

test('Enter keeps only the stage of the row, with Shift adds it, and a click on a label keeps the member', async () => {
  const { onMark, onMember } = show()
  const places = [
    { dimension: 'outcome', member: 'justice' },
    { dimension: 'stage', member: 'adopted' },
  ]
  screen.getByRole('button', { name: /justice, adopted/ }).focus()
  await userEvent.keyboard('{Enter}')
  expect(onMark).toHaveBeenLastCalledWith(places, false)
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  expect(onMark).toHaveBeenLastCalledWith(places, true)
  await userEvent.click(screen.getByRole('button', { name: 'justice' }))
  expect(onMember).toHaveBeenLastCalledWith('justice', false)
})

test('a mark outside of the clause stays and says what it is without it', () => {
  show(aSelection({ outcome: ['justice'], stage: ['adopted'] }))
  expect(names()).toContain('security, space; Outside of the chosen filters: 2 activities without them')
  expect(screen.getByRole('button', { name: /justice, adopted/ })).toHaveAttribute('aria-pressed', 'true')
})

test('words stand beside a mark while it has the focus, until Esc', async () => {
  show()
  screen.getByRole('button', { name: 'security' }).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByText('2 activities')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText('2 activities')).not.toBeInTheDocument()
})

test('a ladder without any activity draws no mark', () => {
  show(aSelection({ year: ['2025'] }))
  expect(names()).toEqual(['security', 'justice', 'space'])
})
