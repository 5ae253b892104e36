import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { YearsChart } from '../../src/charts/years-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { series } from '../../src/query/series.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { withRoom } from './chart-room.ts'
import { english } from './example.ts'

const record = aDataset({
  activities: [
    anActivity({ years: [2021] }),
    anActivity({ years: [2022] }),
    anActivity({ years: [2022], yearBasis: 'inferred', result: aResult }),
    anActivity({ years: [2024], outcomes: ['justice'] }),
    anActivity({ years: [2025], visibility: 'restricted' }),
  ],
})

function show(selection: Selection = wholeRecord, around = wholeRecord, onYear = vi.fn()) {
  render(
    <LocaleProvider value={english}>
      <YearsChart
        answer={series(record, selection)}
        around={series(record, around)}
        file={record.file}
        selection={selection}
        onYear={onYear}
      />
    </LocaleProvider>,
  )
  return onYear
}
const names = () => screen.getAllByRole('button').map(button => button.getAttribute('aria-label'))

beforeEach(() => withRoom())

test('a year says what is stated, what is inferred and what is claimed; one without reports says which kind of gap', () => {
  show()
  expect(names()).toEqual([
    '2021: 1 activity; 1 with the year stated',
    '2022: 2 activities; 1 with the year stated; 1 with the year inferred; 1 change claimed',
    '2023: Not reported',
    '2024: 1 activity; 1 with the year stated',
    '2025: Withheld',
  ])
})

test('a year that only the selection empties is a zero, not a gap', () => {
  const justice = aSelection({ outcome: ['justice'] })
  show(justice, justice)
  expect(names()).toContain('2022: 0 activities')
  expect(names()).toContain('2023: Not reported')
})

test('a click keeps the year, with Shift adds it; arrows go from year to year', async () => {
  const onYear = show()
  await userEvent.click(screen.getByRole('button', { name: /^2022/ }))
  expect(onYear).toHaveBeenLastCalledWith('2022', false)
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{Enter}{/Shift}')
  expect(onYear).toHaveBeenLastCalledWith('2024', true)
})
