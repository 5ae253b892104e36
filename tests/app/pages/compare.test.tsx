import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { aDataset, anActivity, aResult } from '../../builders.ts'
import { withRoom } from '../../charts/chart-room.ts'
import { addressNow, open } from '../profile/open.tsx'
// fetched before any test waits for it
import '../../../src/charts/comparison-panels.tsx'

const dataset = aDataset({
  activities: [
    anActivity({ countries: ['ML'], stage: 'capacity' }),
    anActivity({ countries: ['ML', 'NE'], stage: 'capacity', status: 'not-stated' }),
    anActivity({ countries: ['NE'], stage: 'adopted', result: aResult }),
    anActivity({ countries: ['NE'], outcomes: ['justice'] }),
  ],
})
const patience = { timeout: 10_000 }
const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    // a narrow frame's line, which stands in place of the two cells there
    .map(cell => cell.textContent?.replace(/Niger against Mali: .*/, ''))

beforeEach(() => withRoom())

test('without a choice every country stands beside the others, with the caution that counts are no performance', async () => {
  await open('/progress/compare', dataset)
  expect(
    screen.getByText('4 activities on one scale. Some stand in several panels: they add up to 5.'),
  ).toBeVisible()
  expect(screen.getAllByText(/neither effort nor performance/).length).toBeGreaterThan(0)
  const mark = await screen.findByRole('button', { name: /^Mali, capacity; Activities: 2/ }, patience)
  await userEvent.click(mark)
  expect(addressNow()).toBe('/progress/compare?stage=capacity')
})

test('two ticked stand in one table with the change from the first to the second, which the address restores', async () => {
  await open('/progress/compare', dataset)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mali' }))
  expect(screen.getByText('Choose one more to see the two side by side.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Niger' }))
  expect(addressNow()).toBe('/progress/compare?compare=country:ML~NE')
  expect(
    screen.getByText(/^Activities\. Mali: 2; Niger: 3 \(\+1, \+50%\)\. 1 activity belongs to both/),
  ).toBeVisible()
  expect(cellsOf('capacity')).toEqual(['2', '1', '−1', '−50%'])
  expect(cellsOf('adopted')).toEqual([
    'Not reported',
    '1',
    '– not told: one of the two is not known',
    '– not told: one of the two is not known',
  ])
})

test('a number opens the records behind it; the filter on what is compared is set aside and said so', async () => {
  await open('/progress/compare?compare=country:ML~NE&country=AF&outcome=security', dataset)
  expect(screen.getByText(/Your filter on country plays no part here/)).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /^capacity/ })
  expect(within(row).getAllByRole('link')[0]).toHaveAttribute(
    'href',
    '/matrix?outcome=security&rows=stage&cell=capacity~ML&compare=country:ML~NE',
  )
})

test('beside years stands that fewer records are not less work', async () => {
  await open('/progress/compare?compare=year:2021~2022', dataset)
  expect(screen.getByText(/Years differ in how much was recorded/)).toBeVisible()
})

test('the dimension is changed by a switch, the measure by a picker', async () => {
  await open('/progress/compare?compare=country:ML~NE', dataset)
  await userEvent.click(screen.getByRole('button', { name: 'Outcome' }))
  expect(addressNow()).toBe('/progress/compare?compare=outcome')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'changes')
  expect(addressNow()).toBe('/progress/compare?measure=changes&compare=outcome')
})

test('a profile leads to itself, and the comparison invites a second one', async () => {
  await open('/countries/ML', dataset)
  const way = screen.getByRole('link', { name: 'Compare with…' })
  expect(way).toHaveAttribute('href', '/progress/compare?compare=country:ML')
  await userEvent.click(way)
  expect(await screen.findByText('Compare Mali with:')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Niger' }))
  expect(addressNow()).toBe('/progress/compare?compare=country:ML~NE')
  expect(screen.queryByText('Compare Mali with:')).not.toBeInTheDocument()
})

test('where there are two, a profile leads to itself beside the other', async () => {
  const { file } = dataset
  const countries = file.countries.filter(({ code }) => code === 'ML' || code === 'NE')
  await open('/countries/NE', aDataset({ ...file, countries, plan: [] }))
  expect(screen.getByRole('link', { name: 'Compare with…' })).toHaveAttribute(
    'href',
    '/progress/compare?compare=country:NE~ML',
  )
})

test('in a narrow frame one line says whose difference it is', async () => {
  await open('/progress/compare?compare=country:ML~NE', dataset)
  expect(screen.getAllByText('Niger against Mali: +1 · +50%').length).toBeGreaterThan(0)
  expect(screen.getByRole('columnheader', { name: 'Difference' })).toBeVisible()
})

test('a gap hangs below the line that values stand on, and columns are numbered as in the legend', async () => {
  await open('/progress/compare', dataset)
  const gap = await screen.findByRole(
    'button',
    { name: /^Mali, adopted; Activities: Not reported/ },
    patience,
  )
  const value = screen.getByRole('button', { name: /^Mali, capacity/ })
  const line = (mark: Element) => Number(mark.querySelector('[data-tip-at]')?.getAttribute('y'))
  expect(Number(gap.querySelector('[data-gap]')?.getAttribute('y'))).toBeGreaterThan(line(gap) + 3)
  expect(line(value)).toBeLessThan(line(gap))
  expect(value).toHaveTextContent(/^22$/)
  expect(gap).toHaveTextContent(/^5$/)
})
