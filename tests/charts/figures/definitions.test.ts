import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered } from '../../../src/app/taking/answered.ts'
import type { FigureView } from '../../../src/charts/figures/figure.ts'
import { figures } from '../../../src/charts/figures/index.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { wholeRecord } from '../../../src/model/selection.ts'
import { figureAddress } from '../../../src/state/figure-address.ts'
import { fromRoute } from '../../../src/state/routes.ts'
import { defaultView } from '../../../src/state/view.ts'
import { toMarkup } from '../../../src/ui/svg.ts'
import { aSelection } from '../../builders.ts'
import { aContext, english, french } from '../example.ts'
import { framed } from '../stored-picture.ts'
import { anyView } from './any-view.ts'
import { demonstration, demonstrationBefore, places, record } from './places.ts'

const datasets: readonly (readonly [string, Dataset])[] = [
  ['the real record', record],
  ['the demonstration', demonstration],
]
/** A page whose figures ask since when is given an answer. */
const whole: FigureView = { ...defaultView, since: { kind: 'year', id: '2022' } }
const selections = {
  'the whole record': wholeRecord,
  'two countries': aSelection({ country: ['ML', 'NE'] }),
  'a year, an outcome and what is done': aSelection({
    ...{ year: ['2022'], outcome: ['justice'], status: ['delivered'] },
  }),
  'all but one outcome, all of two countries': aSelection({
    outcome: { mode: 'none', members: ['security'] },
    country: { mode: 'all', members: ['ML', 'NE'] },
  }),
  'a search that finds nothing': aSelection({}, 'no such words'),
}

test('names are those that files have kept since the first', () => {
  expect(figures.map(({ name }) => name).sort()).toEqual([
    ...[
      'changes',
      'comparison',
      'coverage',
      'gaps',
      'instrument-path',
      'ladder',
      'map',
      'matrix',
      'movement',
    ],
    ...['since-list', 'since-matrix', 'stages', 'strip', 'targets', 'timeline', 'work-list', 'years'],
  ])
})

describe.each(datasets)('%s', (_, dataset) => {
  const { file } = dataset
  const engine = inMemory(dataset, demonstrationBefore)

  describe.each(Object.entries(places))('at %s', (path, ids) => {
    test('those figures stand that the page shows, and no other', () => {
      const standing = figures.filter(({ at }) => at({ path, view: whole }, file) !== null)
      expect(standing.map(({ name }) => name).sort()).toEqual(Object.keys(ids).sort())
    })

    describe.each(Object.keys(ids))('%s', name => {
      const figure = figures.find(each => each.name === name)
      if (!figure) throw new Error(`no figure: ${name}`)

      test.each(Object.entries(selections))('tells, draws and tabulates %s', async (_, selection) => {
        const question = figure.at({ path, view: { ...whole, selection } }, file)
        if (question === null)
          return expect(selection.clauses.country ?? selection.clauses.outcome).toBeTruthy()
        const answer = await answered(engine, ask => figure.ask(ask, question, file))
        const [toTable, draw] = await Promise.all([figure.table(), figure.drawing()])
        for (const locale of [english, french]) {
          const told = figure.tell(answer, question, locale, file)
          expect(told.id).toBe(ids[name])
          const words = [told.title, told.note, told.standing ?? '']
          expect(words.filter(text => / {2}|^ | $|\bundefined\b|\bnull\b|NaN/.test(text))).toEqual([])
          const context = aContext(file, { locale, selection: told.selection })
          const { columns, rows } = toTable(answer, context, question)
          expect(rows.filter(row => row.length !== columns.length)).toEqual([])
          const picture = framed(draw(answer, context, question), told.title, context)
          expect(toMarkup(picture).match(/NaN|undefined|\[object/g)).toBeNull()
        }
      })

      test('is asked the same at its address as where it stands, and no two addresses ask the same', () => {
        fc.assert(
          fc.property(anyView(file), view => {
            const question = figure.at({ path, view }, file)
            fc.pre(question !== null)
            const address = figureAddress(figure, { path, view }, file)
            const found = fromRoute(address.route, file)
            expect(found.unread).toEqual([])
            expect(figure.at(found, file)).toEqual(question)
            expect(figureAddress(figure, found, file)).toEqual(address)
          }),
          { numRuns: 40 },
        )
      })
    })
  })

  test('nobody the dataset does not know has a profile, nor whom the selection leaves out', () => {
    const stand = (path: string, selection = wholeRecord) =>
      figures.some(({ at }) => at({ path, view: { ...whole, selection } }, file) !== null)
    expect(stand('/countries/ML')).toBe(true)
    expect(stand('/countries/XX')).toBe(false)
    expect(stand('/countries/justice')).toBe(false)
    expect(stand('/countries/ML', aSelection({ country: ['NE'] }))).toBe(false)
    expect(stand('/countries/ML', aSelection({ country: ['ML', 'NE'] }))).toBe(true)
  })
})

test('a page has one path, however it is written', () => {
  const pathOf = (route: string) => fromRoute(route, record.file).path
  expect(pathOf('/Progress/?country=ML')).toBe('/progress')
  expect(pathOf('/%70rogress/Moved')).toBe('/progress/moved')
  expect(pathOf('/Countries/ML/')).toBe('/countries/ML')
  expect(pathOf('/countries/%E0%A4%A')).toBe('/countries/%E0%A4%A')
  expect(pathOf('/')).toBe('/')
  expect(pathOf('?country=ML')).toBe('/')
})

test('what does not decide a figure is not in its address', () => {
  const { file } = demonstration
  const map = figures.find(({ name }) => name === 'map')
  const view: FigureView = { ...whole, rows: 'theme', open: ['justice'], measure: 'budget' }
  expect(map && figureAddress(map, { path: '/progress', view }, file).route).toBe('/progress?measure=budget')
})
