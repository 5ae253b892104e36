import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { StagesChart } from '../../src/charts/stages-chart.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { rungs } from '../../src/query/rungs.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'
import { english } from './example.ts'

const record = aDataset({
  activities: [
    anActivity({ id: 'A', stage: 'capacity', status: 'not-stated' }),
    anActivity({ id: 'B', stage: 'capacity' }),
    anActivity({ id: 'C', stage: 'adopted', years: [2023] }),
  ],
})

test('each rung holds links to its activities; an empty one is not reported, or only emptied', () => {
  const selection = aSelection({ country: ['ML'], year: ['2022'] })
  render(
    <LocaleProvider value={english}>
      <MemoryRouter>
        <StagesChart
          answer={rungs(record, selection, { dimension: 'country', member: 'ML' })}
          file={record.file}
          linkTo={({ id }) => `/activities/${id}`}
        />
      </MemoryRouter>
    </LocaleProvider>,
  )
  const [evidence, capacity, , , adopted] = screen
    .getAllByRole('heading', { level: 3 })
    .map(heading => heading.closest('li') as HTMLElement)
  expect(evidence).toHaveTextContent('Not reported')
  expect(adopted).toHaveTextContent('None here')
  const links = within(capacity as HTMLElement).getAllByRole('link')
  expect(links.map(link => link.getAttribute('href'))).toEqual(['/activities/A', '/activities/B'])
  expect(links[0]?.parentElement).toHaveTextContent('the source does not say whether it is done')
})
