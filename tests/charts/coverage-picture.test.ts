import { describe, it } from 'vitest'
import { drawCoverage } from '../../src/charts/coverage-picture.ts'
import type { DrawContext } from '../../src/charts/drawing.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { DimensionId } from '../../src/model/dimensions/index.ts'
import { type Selection, wholeRecord, withClause } from '../../src/model/selection.ts'
import { coverage } from '../../src/query/coverage.ts'
import { dark } from '../../src/ui/palette.ts'
import { aSelection } from '../builders.ts'
import { aContext, anExampleFile, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const title = 'How sure are the claims?'
const context = aContext(exampleDataset.file)

function draw(dataset: Dataset, selection: Selection, by: DimensionId, drawn: DrawContext) {
  const around = coverage(dataset, withClause(selection, 'substantiation', null), by).all
  return drawCoverage(coverage(dataset, selection, by), around, { ...drawn, selection })
}

describe('the picture of how sure the claims are', () => {
  it('draws the whole record', () => {
    expectPicture('coverage', draw(exampleDataset, wholeRecord, 'outcome', context), title, context)
  })
  it('draws places', () => {
    const drawing = draw(exampleDataset, wholeRecord, 'country', { ...context, palette: dark })
    expectPicture('coverage-by-country-dark', drawing, title, { ...context, palette: dark })
  })
  it('draws one member under its own clause', () => {
    const selection = aSelection({ country: ['BI'], substantiation: ['official'] })
    const drawing = draw(exampleDataset, selection, 'country', context)
    expectPicture('coverage-one-member', drawing, title, { ...context, selection })
  })
  it('says that nothing is claimed', () => {
    const empty = buildDataset(anExampleFile({ activities: [], plan: [] }))
    const nothing = aContext(empty.file)
    expectPicture('coverage-empty', draw(empty, wholeRecord, 'outcome', nothing), title, nothing)
  })
  it('draws many members with very long names', () => {
    const many = aContext(manyDataset.file)
    expectPicture('coverage-many', draw(manyDataset, wholeRecord, 'country', many), title, many)
  })
  it('speaks French', () => {
    const inFrench = { ...context, locale: french }
    expectPicture('coverage-french', draw(exampleDataset, wholeRecord, 'outcome', inFrench), title, inFrench)
  })
})
