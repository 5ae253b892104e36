import { expect, test, vi } from 'vitest'
import { takeFigure } from '../../src/app/taking/take-figure.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { type PictureSize, picture } from '../../src/snapshot/picture.ts'
import { light } from '../../src/ui/palette.ts'
import { english, french } from '../charts/example.ts'
import { nodeFonts } from './node-fonts.ts'
import { placedTexts } from './placed-texts.ts'
import { engines } from './taken-figures.ts'

const { measure } = nodeFonts

/** What each part of a picture of the demonstration says, from the top. */
async function parts(figure: string, route: string, size: PictureSize, locale: Locale = english) {
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/')
  const taken = await takeFigure({ figure, route }, engines.demonstration, locale, '2026-03-12')
  const drawn = picture(taken, { size, palette: light, measure, withDefinitions: false })
  return drawn.parts.map(part => placedTexts(part, measure).map(({ words }) => words))
}

test('a part that begins inside a stage says its name again', async () => {
  const [first, ...later] = await parts('stages', '/countries/CD', 'report')
  expect(first?.some(words => words.includes('(continued)'))).toBe(false)
  expect(later.length).toBeGreaterThan(0)
  expect(later.flat().filter(words => words.includes('(continued)'))).toContain(
    'Commitment or text influenced (continued) · 30',
  )
})

test('every part of the work list says how many points are open, and how soon the first of them is', async () => {
  const [, second] = await parts('work-list', '/progress/sure', 'report', french)
  expect(second).toContain('Agir maintenant (suite) · 30')
  for (const part of await parts('work-list', '/progress/sure', 'report')) {
    expect(part.some(words => words.startsWith('78 open points.'))).toBe(true)
    expect(part.some(words => /^(Act now|Plan|Know)( \(continued\))? · \d+$/.test(words))).toBe(true)
  }
})

test.each([
  ['work-list', '/progress/sure', 'Ask for the report'],
  ['since-list', '/progress/since?since=version:2024-12-31', '→'],
])('a %s as high as it needs leaves nothing out', async (figure, route, mark) => {
  const all = (await parts(figure, route, 'natural')).flat()
  expect(all.filter(words => words.includes(mark)).length).toBeGreaterThan(20)
  expect(all.filter(words => /more/.test(words) && /listed in the dashboard|table/.test(words))).toEqual([])
})
