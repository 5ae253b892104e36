import { describe, it } from 'vitest'
import { drawChanges } from '../../src/charts/changes-picture.ts'
import type { DrawContext } from '../../src/charts/drawing.ts'
import { drawFindings } from '../../src/charts/findings-picture.ts'
import { drawLadder } from '../../src/charts/ladder-picture.ts'
import { drawStages } from '../../src/charts/stages-picture.ts'
import { drawYears } from '../../src/charts/years-picture.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { changesClaimed } from '../../src/query/changes.ts'
import { findings } from '../../src/query/findings.ts'
import { ladder } from '../../src/query/ladder.ts'
import { activityList } from '../../src/query/list.ts'
import { series } from '../../src/query/series.ts'
import { dark } from '../../src/ui/palette.ts'
import { aSelection } from '../builders.ts'
import { aContext, anExampleFile, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const figures = {
  ladder: {
    title: 'How far the work has come',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawLadder(ladder(dataset, selection, 'outcome'), context),
    one: aSelection({ outcome: ['security'] }),
  },
  'ladder-by-country': {
    title: 'How far the work has come in each place',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawLadder(ladder(dataset, selection, 'country'), context),
    one: aSelection({ country: ['CD'] }),
  },
  years: {
    title: 'Work over the years',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawYears(series(dataset, selection), context),
    one: aSelection({ year: ['2022'], outcome: ['justice'] }),
  },
  changes: {
    title: 'Changes claimed',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawChanges(changesClaimed(dataset, selection), context),
    one: aSelection({ country: ['BI'] }),
  },
  findings: {
    title: 'What is missing',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawFindings(findings(dataset, selection), context),
    one: aSelection({ country: ['ML'], outcome: ['politics'] }),
  },
  stages: {
    title: 'How far each activity has come',
    draw: (dataset: Dataset, selection: Selection, context: DrawContext) =>
      drawStages(activityList(dataset, selection), context),
    one: aSelection({ country: ['CD'] }),
  },
}

const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))

describe.each(Object.entries(figures))('the picture of %s', (name, { title, draw, one }) => {
  const context = aContext(exampleDataset.file)

  it('draws the whole record', () => {
    expectPicture(name, draw(exampleDataset, wholeRecord, context), title, context)
  })

  it('draws one member', () => {
    const narrowed = { ...context, selection: one }
    expectPicture(`${name}-one-member`, draw(exampleDataset, one, narrowed), title, narrowed)
  })

  it('draws an empty record', () => {
    const nothing = aContext(empty.file)
    expectPicture(`${name}-empty`, draw(empty, wholeRecord, nothing), title, nothing)
  })

  it('draws many members with very long names', () => {
    const many = aContext(manyDataset.file)
    expectPicture(`${name}-many`, draw(manyDataset, wholeRecord, many), title, many)
  })

  it('speaks French', () => {
    const inFrench = { ...context, locale: french }
    expectPicture(`${name}-french`, draw(exampleDataset, wholeRecord, inFrench), title, inFrench)
  })

  it('is right in the dark', () => {
    const inDark = { ...context, palette: dark }
    expectPicture(`${name}-dark`, draw(exampleDataset, wholeRecord, inDark), title, inDark)
  })
})
