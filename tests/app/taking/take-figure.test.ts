import { afterEach, expect, test, vi } from 'vitest'
import { type TakingFault, takeFigure } from '../../../src/app/taking/take-figure.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { messages as en } from '../../../src/locales/en.po'
import { messages as fr } from '../../../src/locales/fr.po'
import { createLocale } from '../../../src/locales/locale.ts'
import { aDataset, anActivity } from '../../builders.ts'

const english = createLocale('en', en)
const french = createLocale('fr', fr)
const engine = inMemory(
  aDataset({
    activities: [
      anActivity({ countries: ['ML', 'NE'] }),
      anActivity({ outcomes: ['justice'], countries: ['ML'] }),
      anActivity({ outcomes: ['justice'], countries: ['BI'] }),
    ],
  }),
)

afterEach(() => vi.unstubAllEnvs())

const take = (route: string, figure = 'matrix', locale = english) => {
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/')
  return takeFigure({ figure, route }, engine, locale, '2026-03-12')
}
const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'taken',
    (fault: TakingFault) => fault.kind,
  )

test('a figure is taken from its address alone, with all that it says of itself', async () => {
  const { caption, table, activities, from, fileName } = await take('/matrix?country=ML')
  expect(caption.sentence).toMatch(/Mali.*by outcome and country/)
  expect(caption.shown).toContain('2 of 3')
  expect(caption.permalink).toBe('https://example.org/outcomes/#/matrix?country=ML')
  expect(caption.exportDate).toBe('12 Mar 2026')
  expect(activities).toHaveLength(2)
  expect(from).toMatchObject({ id: 'example', version: '1', asOf: '2025-12-31' })
  expect(fileName).toBe('outcome-by-country ML')
  expect(table.rows.at(-1)).toContain(2)
})

test('a French reader gets French words, and a link that opens in French', async () => {
  const { caption } = await take('/matrix?country=ML', 'matrix', french)
  expect(caption.permalink).toMatch(/country=ML&lang=fr$/)
  expect(caption.exportDate).toBe('12 mars 2026')
})

test('on a page of several figures the link leads to the figure', async () => {
  const { caption } = await take('/?country=ML', 'gaps')
  expect(caption.permalink).toBe('https://example.org/outcomes/#/?country=ML&figure=gaps')
})

test('nothing else is taken than what was asked for', async () => {
  expect(await faultOf(take('/matrix?country=XX'))).toBe('unread')
  expect(await faultOf(take('/matrix', 'no-such-figure'))).toBe('figure')
  expect(await faultOf(take('/data'))).toBe('place')
  expect(await faultOf(take('/matrix'))).toBe('taken')
})
