import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { EngineProvider } from '../../src/app/engine-context.tsx'
import { FindingsFigure } from '../../src/app/figures/findings-figure.tsx'
import { RecordCitation } from '../../src/app/record/record-citation.tsx'
import { SyntheticNotice } from '../../src/app/synthetic-notice.tsx'
import { activitiesTable } from '../../src/charts/activities-table.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { inMemory } from '../../src/engine/memory.ts'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { csv } from '../../src/snapshot/csv-file.ts'
import { frameHead } from '../../src/snapshot/frame-head.ts'
import { pictureStyles } from '../../src/snapshot/picture-size.ts'
import { svg, toMarkup } from '../../src/ui/svg.ts'
import { aDataset, anActivity } from '../builders.ts'
import { aContext, english } from '../charts/example.ts'
import { aCaption } from '../snapshot/captions.ts'

const activities = [anActivity({ id: 'A' }), anActivity({ id: 'B' })]
const madeUp = aDataset({ synthetic: true, activities })
const real = aDataset({ activities })
const mark = 'Synthetic demonstration'

function show(dataset: Dataset, part: ReactNode = <FindingsFigure />) {
  render(
    <LocaleProvider value={english}>
      <EngineProvider value={inMemory(dataset)}>
        <MemoryRouter>
          <SyntheticNotice />
          {part}
        </MemoryRouter>
      </EngineProvider>
    </LocaleProvider>,
  )
}

describe('made-up data says so', () => {
  test('above the filters of every page, and in the foot of every figure', () => {
    show(madeUp)
    expect(screen.getByText('Synthetic.').closest('p')).toHaveTextContent('No number here is real')
    expect(screen.getByRole('figure')).toHaveTextContent(mark)
  })

  test('in every row of the activities that are taken away', () => {
    const { columns, rows } = activitiesTable(activities, aContext(madeUp.file))
    const at = columns.findIndex(({ id }) => id === 'synthetic')
    expect(rows.map(row => row[at])).toEqual([mark, mark])
  })

  test('in every picture and in every table that is taken away', () => {
    const caption = { ...aCaption, synthetic: mark }
    const { palette, measure } = aContext(madeUp.file)
    const head = frameHead(caption, { width: 800, style: pictureStyles.report, palette, measure })
    expect(toMarkup(svg('svg', {}, ...head.nodes))).toContain(mark)
    expect(csv({ columns: [], rows: [] }, caption, english)).toContain(`"${mark}"`)
  })

  test('in the citation of a record', () => {
    show(madeUp, <RecordCitation activity={anActivity({ id: 'A' })} />)
    expect(screen.getByText(/^Synthetic data, made up\. “Activity A \(A\)/)).toBeVisible()
  })
})

test('real data carries no mark', () => {
  show(real)
  expect(screen.queryByText(/synthetic/i)).not.toBeInTheDocument()
  expect(activitiesTable(activities, aContext(real.file)).columns.map(({ id }) => id)).not.toContain(
    'synthetic',
  )
})
