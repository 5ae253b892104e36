import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { MapChart } from '../../src/charts/map-chart.tsx'
import { MapLegend } from '../../src/charts/map-legend.tsx'
import { mapShown } from '../../src/charts/map-places.ts'
import { nextCountry } from '../../src/charts/use-map-keys.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { LocaleProvider } from '../../src/locales/context.tsx'
import type { MeasureId } from '../../src/model/measures/index.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { aDataset, aDatasetFile, anActivity, aResult, aSelection } from '../builders.ts'
import { english } from './example.ts'

const record = aDataset({
  activities: [
    anActivity({ countries: ['ML', 'NE'], result: aResult }),
    anActivity({ countries: ['NE'], years: [2023], budget: { amount: 0, currency: 'EUR' } }),
    anActivity({ countries: ['BI'], visibility: 'restricted' }),
    anActivity({ countries: ['regional'] }),
  ],
})

function show(
  selection: Selection = wholeRecord,
  measure: MeasureId = 'activities',
  dataset: Dataset = record,
) {
  const onCountry = vi.fn()
  const answer = crosstab(dataset, selection, { rows: 'country', columns: 'stage', measure })
  const { file } = dataset
  const shown = mapShown(answer, { locale: english, file, selection })
  render(
    <LocaleProvider value={english}>
      <MapChart {...{ answer, shown, file, selection, onCountry }} explain={<p>Why</p>} />
      <MapLegend {...{ answer, shown, file, selection }} />
    </LocaleProvider>,
  )
  return onCountry
}
const names = () => screen.getAllByRole('button').flatMap(button => button.getAttribute('aria-label') ?? [])
const country = (name: string | RegExp) => screen.getByRole('button', { name })

test('a country says its number, a gap its kind, and work beyond countries stands beside', () => {
  show()
  expect(names()).toEqual([
    'Mali: 1 activity; 1 change claimed',
    'Niger: 2 activities; 1 change claimed',
    'Burundi: Withheld',
    'Afghanistan: Not reported',
    'Regional: 1 activity',
    'Global: Not reported',
    'All places: 3 in all, 4 tags. Why?',
  ])
  expect(screen.getByRole('group', { name: 'Countries on the map' })).toContainElement(country(/^Mali/))
  expect(screen.getByRole('list', { name: 'Places beside the map' })).toContainElement(country(/^Regional/))
})

test('what only the selection empties is a zero, drawn plain', () => {
  show(aSelection({ year: ['2023'] }))
  expect(names()).toContain('Mali: 0 activities')
  expect(names()).toContain('Burundi: Withheld')
  expect(document.querySelectorAll('path[data-tint="0"]')).toHaveLength(1)
  expect(document.querySelectorAll('path[data-gap]')).toHaveLength(2)
})

test('an amount that nobody reports is not reported, and an amount of 0 is 0', () => {
  show(wholeRecord, 'budget')
  expect(names().slice(0, 2)).toEqual([
    'Mali, Budget: Not reported; 1 activity; 1 change claimed',
    'Niger, Budget: €0; 2 activities; 1 change claimed',
  ])
})

test('of no change claimed there is no share, which is no gap', () => {
  show(aSelection({ year: ['2023'] }), 'evidence')
  expect(names()[1]).toBe('Niger, Share of changes confirmed: No change claimed; 1 activity')
  expect(document.querySelectorAll('path[data-claimless]')).toHaveLength(2)
  expect(document.querySelectorAll('path[data-gap]')).toHaveLength(2)
})

test('a place outside of the clause stays, with what the selection leaves it, and counts in no tint', () => {
  show(aSelection({ country: ['NE'] }))
  expect(names()).toContain('Mali: 1 activity; 1 change claimed; Outside of the chosen filters')
  expect(country(/^Niger/)).toHaveAttribute('aria-pressed', 'true')
  expect([...document.querySelectorAll('li:has(> [data-tint])')].map(item => item.textContent)).toContain('2')
  expect(screen.getByText(/^Pale/)).toBeInTheDocument()
})

test('a click keeps the country, with Shift adds it; arrows go from country to country', async () => {
  const onCountry = show()
  await userEvent.click(country(/^Mali/))
  expect(onCountry).toHaveBeenLastCalledWith('ML', false)
  await userEvent.keyboard('{ArrowRight}{Shift>}{Enter}{/Shift}')
  expect(onCountry).toHaveBeenLastCalledWith('NE', true)
  await userEvent.keyboard('{ArrowDown}{ArrowDown} ')
  expect(onCountry).toHaveBeenLastCalledWith('BI', false)
  expect(document.querySelectorAll('g[tabindex="0"]')).toHaveLength(1)
  await userEvent.click(country(/^Regional/))
  expect(onCountry).toHaveBeenLastCalledWith('regional', false)
})

test('without any country that has an outline, all places stand in words', () => {
  const { countries } = aDatasetFile()
  const abroad = aDataset({
    countries: [{ code: 'ZZ', kind: 'country', title: { en: 'Nowhere' }, places: [] }, ...countries.slice(4)],
    activities: [anActivity({ countries: ['ZZ'] })],
  })
  show(wholeRecord, 'activities', abroad)
  expect(screen.getByText(/no country that has an outline/)).toBeInTheDocument()
  expect(names()).toEqual(['Nowhere: 1 activity', 'Regional: Not reported', 'Global: Not reported'])
})

test('arrow keys reach every country each way, and stop at the ends', () => {
  const points = [
    { code: 'west', centre: [0, 50] },
    { code: 'middle', centre: [40, 90] },
    { code: 'north', centre: [60, 0] },
  ] as const
  expect(nextCountry(points, 'west', 'ArrowRight')).toBe('middle')
  expect(nextCountry(points, 'middle', 'ArrowRight')).toBe('north')
  expect(nextCountry(points, 'north', 'ArrowRight')).toBeUndefined()
  expect(nextCountry(points, 'north', 'ArrowDown')).toBe('west')
  expect(nextCountry(points, 'west', 'ArrowUp')).toBe('north')
  expect(nextCountry(points, 'north', 'Home')).toBe('west')
  expect(nextCountry(points, 'north', 'a')).toBeUndefined()
})

test('a share of 0 says what it is of, and does not look like no claim at all', () => {
  show(wholeRecord, 'evidence')
  expect(names()[0]).toBe('Mali, Share of changes confirmed: 0 of 1 · 0%; 1 activity')
  expect(country(/^Regional/)).toHaveAttribute('data-claimless')
  expect(document.querySelectorAll('path[data-claimless]')).toHaveLength(0)
  expect(screen.getByText('No change claimed', { selector: 'span:has(> span)' })).toBeVisible()
})
