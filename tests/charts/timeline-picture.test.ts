import { describe, expect, it } from 'vitest'
import type { DrawContext } from '../../src/charts/drawing.ts'
import { drawTimeline } from '../../src/charts/timeline-picture.ts'
import { timelineTable } from '../../src/charts/timeline-table.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { type TimelineBy, timeline } from '../../src/query/timeline.ts'
import { dark } from '../../src/ui/palette.ts'
import { aSelection } from '../builders.ts'
import { aContext, anExampleFile, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'
import { aTimelineFile } from './timeline-example.ts'

const dataset = buildDataset(aTimelineFile())
const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))

function expectDrawn(name: string, from: Dataset, by: TimelineBy, parts: Partial<DrawContext> = {}) {
  const context = aContext(from.file, parts)
  const drawing = drawTimeline(timeline(from, context.selection, by), context)
  expectPicture(name, drawing, 'What happened', context)
}

describe('the picture of the timeline', () => {
  it('sets contributions above the line and context below it, each as long as its date is uncertain', () => {
    expectDrawn('timeline', dataset, 'country')
  })

  it('has a lane an outcome', () => {
    expectDrawn('timeline-by-outcome', dataset, 'outcome')
  })

  it('is one lane for one place, without the others and the years left out', () => {
    expectDrawn('timeline-one-member', dataset, null, { selection: aSelection({ country: ['CD'] }) })
    expectDrawn('timeline-one-year', dataset, 'country', {
      selection: aSelection({ country: ['CD', 'NE'], year: ['2022', '2023'] }),
    })
  })

  it('says in words that nothing happened', () => {
    expectDrawn('timeline-empty', empty, 'country')
  })

  it('draws many lanes and years, and very long names', () => {
    expectDrawn('timeline-many', manyDataset, 'country')
  })

  it('speaks French', () => {
    expectDrawn('timeline-french', dataset, 'country', { locale: french })
  })

  it('is right in the dark', () => {
    expectDrawn('timeline-dark', dataset, 'country', { palette: dark })
  })
})

describe('the table of the timeline', () => {
  const { columns, rows } = timelineTable(timeline(dataset, wholeRecord, 'country'), aContext(dataset.file))
  const of = (id: string) => columns.findIndex(column => column.id === id)

  it('keeps each date as precise as it is, and what it is apart from the title', () => {
    const told = rows.map(row => [row[of('lane')], row[of('date')], row[of('kind')], row[of('title')]])
    expect(told).toContainEqual(['DR Congo', '2021-05', 'context', 'State of siege declared in the east'])
    expect(told).toContainEqual([
      'DR Congo',
      '2022-12-12',
      'contribution',
      'National Assembly votes the bill',
    ])
    expect(told).toContainEqual([
      'DR Congo',
      '2023-06-19/2023-06-21',
      'activity',
      'Workshop on a new strategy',
    ])
    expect(told).toContainEqual([
      'Burundi',
      '2022 (inferred)',
      'change claimed',
      'Two ministers met vulnerable groups.',
    ])
    expect(told).toContainEqual([
      'No country named',
      '2023-07-26',
      'context',
      'A summit that names no country',
    ])
  })

  it('has every record that the figure only counts, once in a lane', () => {
    const work = rows.filter(row => row[of('kind')] === 'activity')
    const lanes = dataset.activities.reduce((sum, { countries }) => sum + countries.length, 0)
    expect(work).toHaveLength(lanes)
  })
})
