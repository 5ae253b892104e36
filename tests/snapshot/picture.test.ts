import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeFigure } from '../../src/app/taking/take-figure.ts'
import { inMemory } from '../../src/engine/memory.ts'
import type { Locale } from '../../src/locales/locale.ts'
import {
  type PictureOptions,
  type PictureSize,
  picture,
  pictureInTurns,
  pictureSizes,
} from '../../src/snapshot/picture.ts'
import { pictureStyles } from '../../src/snapshot/picture-size.ts'
import { svgFile } from '../../src/snapshot/svg-file.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'
import { dark, light } from '../../src/ui/palette.ts'
import { type SvgNode, toMarkup } from '../../src/ui/svg.ts'
import { english, exampleDataset, french } from '../charts/example.ts'
import { aCaption } from './captions.ts'
import { nodeFonts } from './node-fonts.ts'
import { cut, overlapping, placedTexts } from './placed-texts.ts'
import { engines, everyFigure } from './taken-figures.ts'

const { measure } = nodeFonts
const sizes = Object.keys(pictureSizes) as PictureSize[]
const fixed = sizes.filter(size => pictureSizes[size].height !== null)

beforeEach(() => vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/'))
afterEach(() => vi.unstubAllEnvs())

const take = (figure: string, route = '/', locale: Locale = english) =>
  takeFigure({ figure, route }, inMemory(exampleDataset), locale, '2026-03-12')

function pictured(taken: TakenFigure, options: Partial<PictureOptions> = {}) {
  return picture(taken, { size: 'report', palette: light, measure, withDefinitions: false, ...options })
}

const said = (node: SvgNode) =>
  placedTexts(node, measure)
    .map(({ words }) => words)
    .join(' ')
const sizeOf = ({ attributes }: SvgNode) => [attributes.width, attributes.height]

/** What is wrong with a picture, in words; nothing is. */
function faults(node: SvgNode): string[] {
  const texts = placedTexts(node, measure)
  return [...cut(texts).map(words => `cut: ${words}`), ...overlapping(texts).map(words => `over: ${words}`)]
}

describe('a picture', () => {
  test.each(sizes)('says what it is, and when and where it is from: %s', async size => {
    const matrix = await take('matrix')
    const [whole] = pictured({ ...matrix, caption: aCaption }, { size }).parts
    const all = said(whole as SvgNode)
    const { title, sentence, shown, dataDate, exportDate, source, note, licence, permalink } = aCaption
    for (const words of [title, sentence, source, note, licence, permalink]) expect(all).toContain(words)
    expect(all).toContain(`${shown} · Data as of ${dataDate} · Exported ${exportDate}`)
    for (const words of ['The work', 'The change', 'Not reported', 'Not planned'])
      expect(all).toContain(words)
  })

  test.each(fixed)('is exactly as large as its size says: %s', async size => {
    const { width, height } = pictureSizes[size]
    for (const name of ['matrix', 'changes', 'years'])
      for (const part of pictured(await take(name), { size }).parts)
        expect(sizeOf(part)).toEqual([width, height])
  })

  test('is an image with a name and a description, and stands alone', async () => {
    const [whole] = pictured(await take('matrix'), { palette: dark }).parts as [SvgNode]
    expect(whole.attributes.role).toBe('img')
    expect(whole.children.slice(0, 2)).toMatchObject([{ name: 'title' }, { name: 'desc' }])
    const file = svgFile(whole)
    expect(file).not.toMatch(/var\(|style=|href=|url\(|<script|<image|class=|<style/)
    expect(file).toContain(`fill="${dark.paper}"`)
  })

  test('is laid out in turns just as it is at once', async () => {
    const changes = await take('changes')
    let asked = 0
    const options = { size: 'a4-half', palette: light, measure, withDefinitions: true } as const
    const made = await pictureInTurns(changes, options, () => {
      asked += 1
      return undefined
    })
    expect(made).toEqual(picture(changes, options))
    expect(asked).toBeGreaterThan(made.parts.length)
  })

  test.each(fixed)('tries a map few times, and fills the width with it: %s', async size => {
    const [map] = (await everyFigure(engines.real, english, '2026-03-12', ['/progress'])).filter(
      ({ figure }) => figure === 'map',
    ) as [TakenFigure]
    const draw = vi.fn(map.draw)
    const { parts } = pictured({ ...map, draw }, { size })
    expect(parts).toHaveLength(1)
    expect(draw.mock.calls.length).toBeLessThan(4)
    const texts = placedTexts(parts[0] as SvgNode, measure)
    const { width } = pictureSizes[size]
    const right = Math.max(
      ...texts.flatMap(({ words, box }) => (/^(Afghanistan|Global)$/.test(words) ? box.right : [])),
    )
    expect(right).toBeGreaterThan(width * 0.7)
  })

  test('has no line for a source where there is none', async () => {
    const matrix = await take('matrix')
    const [whole] = pictured({ ...matrix, caption: { ...aCaption, source: '' } }).parts
    expect(said(whole as SvgNode)).not.toContain('Source')
  })

  test('sets what was chosen apart in its sentence', async () => {
    const [whole] = pictured(await take('matrix', '/?country=ML')).parts as [SvgNode]
    expect(toMarkup(whole)).toMatch(/<tspan font-weight="600"[^>]*>in Mali<\/tspan>/)
  })

  test('keeps a title on one line as long as it can', async () => {
    const matrix = await take('matrix')
    const lines = (title: string) =>
      placedTexts(
        pictured({ ...matrix, caption: { ...aCaption, title } }).parts[0] as SvgNode,
        measure,
      ).filter(({ words }) => title.includes(words) && words.length > 8)
    const usual = lines('Activities by outcome and country')
    const [long] = lines('Activities by outcome and country, from the first year to the last one known')
    expect(usual).toHaveLength(1)
    expect(long?.sizePx).toBeLessThan(usual[0]?.sizePx ?? 0)
    expect(long?.sizePx).toBeGreaterThanOrEqual(pictureStyles.report.title * 0.85)
  })
})

describe('a figure that would be too small to read', () => {
  test('is parted between two rows: each part says which it is, and nothing is lost', async () => {
    const changes = await take('changes')
    const { parts } = pictured(changes, { size: 'a4-half' })
    expect(parts.length).toBeGreaterThan(1)
    for (const [i, part] of parts.entries())
      expect(said(part)).toContain(`Part ${i + 1} of ${parts.length} · `)
    const [whole] = pictured(changes, { size: 'natural' }).parts
    const titles = changes.activities
      .filter(({ result }) => result)
      .map(({ title }) => english.text(title).slice(0, 20))
    expect(titles.length).toBeGreaterThan(3)
    const all = parts.map(said).join(' ')
    for (const title of titles) {
      expect(said(whole as SvgNode)).toContain(title)
      expect(all).toContain(title)
    }
  })

  test('says its columns again above the rows of every part', async () => {
    const taken = await takeFigure(
      { figure: 'matrix', route: '/matrix?rows=theme' },
      engines.demonstration,
      english,
    )
    const { parts } = pictured(taken, { size: 'social' })
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(said(part)).toContain('South Sudan')
  })

  test('has letters that are still read, wherever it can be parted', async () => {
    const takens = await everyFigure(engines.demonstration, english)
    const lists = takens.filter(({ figure }) => ['changes', 'gaps', 'work-list', 'stages'].includes(figure))
    expect(lists.length).toBeGreaterThan(5)
    for (const taken of lists)
      for (const part of pictured(taken).parts)
        for (const { sizePx, words } of placedTexts(part, measure)) expect(sizePx, words).toBeGreaterThan(7)
  })
})

describe('definitions', () => {
  test('stand below the figure, or in a part of their own', async () => {
    const matrix = await take('matrix')
    const natural = pictured(matrix, { size: 'natural', withDefinitions: true })
    expect(natural.parts).toHaveLength(1)
    const report = pictured(matrix, { withDefinitions: true })
    for (const all of [natural, report].map(({ parts }) => parts.map(said).join(' '))) {
      expect(all).toContain('What the words mean')
      for (const { term } of matrix.definitions) expect(all).toContain(term)
    }
    expect(pictured(matrix).parts.map(said).join(' ')).not.toContain('What the words mean')
  })

  test('are of what the figure shows, and of nothing else', async () => {
    const terms = async (figure: string, route?: string) =>
      (await take(figure, route)).definitions.map(({ term }) => term)
    expect(await terms('matrix')).toContain('Not reported')
    expect(await terms('matrix')).not.toContain('Withheld')
    expect(await terms('matrix', '/?outcome=justice')).not.toContain('People-centred security')
    expect(await terms('changes')).toContain('Change claimed')
    expect(await terms('years')).not.toContain('Evidence and tools')
  })
})

test('a plot alone has neither title nor foot, but the mark of made-up data', async () => {
  const matrix = await take('matrix')
  const [plot] = pictured(
    { ...matrix, caption: { ...aCaption, synthetic: 'Made up' } },
    { plotOnly: true },
  ).parts
  const all = said(plot as SvgNode)
  expect(all).toContain('Made up')
  expect(all).toContain('The work')
  expect(all).not.toContain(aCaption.title)
  expect(all).not.toContain(aCaption.permalink)
})

describe('no text is cut, and none stands on another', () => {
  test.each([
    ['demonstration', english],
    ['real', french],
  ] as const)('in any figure at any size: %s', { timeout: 240_000 }, async (name, locale) => {
    for (const taken of await everyFigure(engines[name], locale))
      for (const size of sizes)
        for (const part of pictured(taken, { size, withDefinitions: size === 'slide' }).parts)
          expect(faults(part), `${taken.figure} ${taken.route} ${size}`).toEqual([])
  })

  test('however long the words around the figure, in any script', { timeout: 120_000 }, async () => {
    const matrix = await take('matrix', '/', french)
    const words = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung '.repeat(4),
        'Décisions politiques inclusives et paix, en République démocratique du Congo '.repeat(9),
        'W'.repeat(300),
        'نساء وشباب في مالي والنيجر '.repeat(12),
        '<script>alert(1)</script>&"\u202e',
        '',
      ),
    )
    const caption = fc.record({ title: words, sentence: words, source: words, note: words, shown: words })
    await fc.assert(
      fc.asyncProperty(caption, fc.constantFrom(...sizes), fc.nat(900), async (given, size, length) => {
        const permalink = `https://example.org/#/matrix?q=${'justice'.repeat(length / 7)}`
        const { parts } = pictured({ ...matrix, caption: { ...aCaption, ...given, permalink } }, { size })
        for (const part of parts) expect(faults(part)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

/** Is this the picture that was looked at and stored? `UPDATE_PICTURES=1` stores it anew: look at it then. */
describe('frames that were looked at', () => {
  test.each([
    ['matrix-report', 'matrix', '/', 'report', english, light, false],
    ['matrix-slide-dark', 'matrix', '/', 'slide', english, dark, false],
    ['matrix-square-french', 'matrix', '/', 'square', french, light, true],
    ['ladder-social', 'ladder', '/?country=ML~NE', 'social', english, light, false],
    ['changes-a4-half-french', 'changes', '/', 'a4-half', french, light, false],
    ['years-natural-dark', 'years', '/', 'natural', english, dark, true],
  ] as const)('%s', async (name, figure, route, size, locale, palette, withDefinitions) => {
    const { parts } = pictured(await take(figure, route, locale), { size, palette, withDefinitions })
    for (const [i, part] of parts.slice(0, 2).entries()) {
      const path = fileURLToPath(
        new URL(`./pictures/${name}${parts.length > 1 ? `-${i + 1}` : ''}.svg`, import.meta.url),
      )
      const markup = `${toMarkup(part).replaceAll('><', '>\n<')}\n`
      if (process.env.UPDATE_PICTURES || !existsSync(path)) writeFileSync(path, markup)
      expect(markup).toBe(readFileSync(path, 'utf8'))
    }
  })
})
