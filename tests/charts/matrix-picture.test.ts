import { describe, expect, it } from 'vitest'
import { drawMatrix } from '../../src/charts/matrix-picture.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { dark } from '../../src/ui/palette.ts'
import { toMarkup } from '../../src/ui/svg.ts'
import { aDatasetFile, aSelection } from '../builders.ts'
import { aContext, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

const question = { rows: 'outcome', columns: 'country', measure: 'activities' } as const
const answer = crosstab(exampleDataset, wholeRecord, question)
const context = aContext(exampleDataset.file)
const title = 'Activities by outcome and country'

describe('the matrix as a picture', () => {
  it('draws the whole record', () => {
    expectPicture('matrix', drawMatrix(answer, context), title, context)
  })

  it('is right in the dark', () => {
    const inDark = { ...context, palette: dark }
    expectPicture('matrix-dark', drawMatrix(answer, inDark), title, inDark)
  })

  it('speaks French', () => {
    const inFrench = { ...context, locale: french }
    expectPicture(
      'matrix-french',
      drawMatrix(answer, inFrench),
      'Les activités par résultat et par pays',
      inFrench,
    )
  })

  it('opens an outcome to its themes', () => {
    const themes = crosstab(exampleDataset, wholeRecord, {
      ...question,
      rows: 'theme',
      within: { dimension: 'outcome', member: 'justice' },
      rowIds: ['courts', 'land', 'corruption'],
    })
    expectPicture(
      'matrix-opened',
      drawMatrix(answer, context, { opened: new Map([['justice', themes]]) }),
      title,
      context,
    )
  })

  it('leaves members outside of their clause out', () => {
    const selection = aSelection({ country: ['ML'] })
    const one = { ...context, selection }
    const drawing = drawMatrix(crosstab(exampleDataset, selection, question), one)
    expect(drawing.nodes.map(toMarkup).join('')).not.toContain('Niger')
    expectPicture('matrix-one-member', drawing, title, one)
  })

  it('says that there is nothing when no member is left', () => {
    const none = buildDataset(aDatasetFile({ themes: [] }))
    const empty = aContext(none.file)
    const drawing = drawMatrix(crosstab(none, wholeRecord, { ...question, rows: 'theme' }), empty)
    expectPicture('matrix-empty', drawing, title, empty)
  })

  it('continues many columns in a further block', () => {
    const many = aContext(manyDataset.file)
    const drawing = drawMatrix(crosstab(manyDataset, wholeRecord, question), many)
    expectPicture('matrix-many', drawing, title, many)
  })

  it('draws shares of each row', () => {
    expectPicture('matrix-share', drawMatrix(answer, context, { share: 'row' }), title, context)
  })

  it('gives columns their hue when outcomes are columns', () => {
    const turned = crosstab(exampleDataset, wholeRecord, { ...question, rows: 'country', columns: 'outcome' })
    expectPicture('matrix-turned', drawMatrix(turned, context), title, context)
  })

  it('draws the share confirmed, and where nothing is claimed says so', () => {
    const evidence = crosstab(exampleDataset, wholeRecord, { ...question, measure: 'evidence' })
    const drawing = drawMatrix(evidence, context)
    const markup = drawing.nodes.map(toMarkup).join('')
    expect(markup).toContain('>0%<')
    expect(markup).toMatch(/No change/)
    expectPicture('matrix-evidence', drawing, 'Share of changes confirmed', context)
  })

  it('says that a budget is not reported rather than 0', () => {
    const budgets = crosstab(exampleDataset, wholeRecord, { ...question, measure: 'budget' })
    const markup = drawMatrix(budgets, context).nodes.map(toMarkup).join('')
    expect(markup).not.toContain('>0<')
    expectPicture('matrix-budget', drawMatrix(budgets, context), 'Budgets', context)
  })
})
