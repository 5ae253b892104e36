import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'opentype.js'
import { expect, test } from 'vitest'
import { fontFace } from '../../src/snapshot/font-face.ts'
import { faceNames, setText } from '../../src/snapshot/lettering.ts'
import { estimateText, type Font } from '../../src/ui/measure-text.ts'
import { type SvgNode, svg, svgFonts, toMarkup } from '../../src/ui/svg.ts'
import { textLine } from '../../src/ui/svg-text.ts'
import { nodeFontFiles, nodeFonts } from './node-fonts.ts'

const sans: Font = { sizePx: 100, weight: 400, family: 'sans' }
const serif: Font = { sizePx: 100, weight: 600, family: 'serif' }
const ink = { ...sans, colour: '#000000' }
const root = join(import.meta.dirname, '../..')

test('letters, widths and kerning are read as another reader reads them', () => {
  for (const name of faceNames) {
    const file = nodeFontFiles[name]
    const oracle = parse(file.slice().buffer)
    const face = fontFace(file)
    const glyphs: number[] = []
    for (let code = 0; code < 0x3000; code++) {
      const glyph = oracle.charToGlyphIndex(String.fromCodePoint(code)) || null
      expect(face.glyph(code), `${name} ${code.toString(16)}`).toBe(glyph)
      if (glyph === null) continue
      glyphs.push(glyph)
      const { advanceWidth, path } = oracle.glyphs.get(glyph)
      expect(face.advance(glyph)).toBe(advanceWidth)
      const edges = path.commands.flatMap(({ type, x, y, x1, y1 }) =>
        type === 'Q' ? [`${x1},${y1},${x},${y}`] : [],
      )
      // both begin a contour where they like: the curves are the same, in another order
      const drawn = face.outline(glyph).flatMap(({ to, points }) => (to === 'Q' ? [points.join()] : []))
      expect(drawn.sort()).toEqual(edges.sort())
    }
    expect(glyphs.length).toBeGreaterThan(400)
    for (const left of glyphs.slice(30, 100))
      for (const right of glyphs) expect(face.kerning(left, right)).toBe(oracle.getKerningValue(left, right))
  }
})

test('every character of the catalogues and of the data that ship is covered', () => {
  const shipped = ['en.po', 'fr.po'].map(name => join(root, 'src/locales', name))
  const data = ['just-future.json', 'demonstration.json'].map(name => join(root, 'data', name))
  for (const path of [...shipped, ...data]) {
    const lacking = [...new Set(setText(readFileSync(path, 'utf8')))].filter(
      character => !nodeFonts.covers(character),
    )
    expect(lacking, path).toEqual([])
  }
})

test('names from Mali and Niger are covered, in the serif too', () => {
  const names = 'Ɓamana Ɗan Gao, Ŋɔrɔ, ɲɛnabɔli, Tǝmašǝq'
  expect(nodeFonts.covers(names)).toBe(true)
  const faces = new Set(nodeFonts.runs(names, serif).map(({ face }) => face))
  expect([...faces].sort()).toEqual(['sans', 'serif-bold'])
  expect(
    nodeFonts
      .runs(names, serif)
      .map(({ text }) => text)
      .join(''),
  ).toBe(names)
})

test('kerning draws letters together: a width is no sum of letters', () => {
  const sum = nodeFonts.measure('A', serif) + nodeFonts.measure('V', serif)
  expect(nodeFonts.measure('AV', serif)).toBeCloseTo(sum - 11.3, 1)
  expect(nodeFonts.measure('AV', { ...serif, sizePx: 10 })).toBeCloseTo((sum - 11.3) / 10, 2)
})

test('a decomposed letter is measured as the letter it is, and what is invisible takes no room', () => {
  expect(nodeFonts.measure('e\u0301', sans)).toBe(nodeFonts.measure('é', sans))
  expect(nodeFonts.measure('para\u00adgraph\u200b', sans)).toBeCloseTo(
    nodeFonts.measure('paragraph', sans),
    6,
  )
})

test('a text in letters that the fonts lack is estimated, never taken for narrow', () => {
  for (const text of ['مالي', '紛争', 'ɛ\u0301', 'ƙasa', '👩🏽‍🌾', '\u202eevil', '\ud800']) {
    expect(nodeFonts.covers(text), text).toBe(false)
    expect(nodeFonts.measure(text, sans)).toBe(estimateText(text, sans))
  }
})

test('no covered text is wider than the estimate that pictures were laid out with', () => {
  const texts = ['Activities by outcome and country', 'Évolution institutionnelle — « paix »', 'WWW 64 of 64']
  for (const text of texts)
    for (const font of [sans, serif, { ...sans, italic: true }, { ...serif, weight: 400 } as const])
      expect(nodeFonts.measure(text, font)).toBeLessThan(estimateText(text, font))
})

const picture = (...children: SvgNode[]) => svg('svg', { viewBox: '0 0 10 10' }, ...children)

test('outlined, a text is a shape with its words, and stands where it stood', () => {
  const text = nodeFonts.outlined(picture(textLine('Mali', 500, 100, { ...ink, anchor: 'end' })))
  const [group] = text.children as [SvgNode]
  expect(group.attributes['aria-label']).toBe('Mali')
  const d = String((group.children[0] as SvgNode).attributes.d)
  const xs = [...d.matchAll(/[MLQ](-?[\d.]+)/g)].map(([, x]) => Number(x))
  expect(Math.max(...xs)).toBeLessThan(500)
  expect(Math.min(...xs)).toBeGreaterThan(500 - nodeFonts.measure('Mali', sans))
  expect(toMarkup(text)).not.toContain('<text')
})

test('outlined, a text of two colours keeps both, and a text that is not covered stays a text', () => {
  const two = svg(
    'text',
    { x: 0, y: 10, 'font-size': 10 },
    svg('tspan', { fill: '#111111' }, 'Law '),
    svg('tspan', { fill: '#222222' }, '2022'),
  )
  const [group, kept] = nodeFonts.outlined(picture(two, textLine('مالي', 0, 0, ink))).children as SvgNode[]
  expect(group?.children.map(child => (child as SvgNode).attributes.fill)).toEqual(['#111111', '#222222'])
  expect(kept?.name).toBe('text')
})

test('embedded, a picture holds the faces that it uses and the letters that it needs', () => {
  const whole = nodeFonts.embedded(picture(textLine('Mali', 0, 0, ink)))
  const markup = toMarkup(whole)
  expect(markup.match(/@font-face/g)).toHaveLength(1)
  expect(markup).toContain('font-family="&quot;Dashboard Sans&quot;, system-ui')
  expect(markup.length).toBeLessThan(30_000)
  expect(toMarkup(nodeFonts.embedded(picture(svg('rect', { width: 1 }))))).not.toContain('style')
})

test('nothing but fonts gets into the style of a picture', () => {
  const font = { family: 'A', weight: '400', style: 'normal', woff: 'AAAA' } as const
  expect(() => svgFonts([{ ...font, woff: 'AA)}*{fill:url(https://example.org/)}' }])).toThrow('not a font')
  expect(() => svgFonts([{ ...font, family: '"}' }])).toThrow('not a font')
  expect(() => svg('style', {}, '')).toThrow('not an element')
})

test('outlines may keep their words below them, unseen, where they are drawn', () => {
  const [group] = nodeFonts.outlined(picture(textLine('Mali', 500, 100, ink)), true).children as SvgNode[]
  const [words, shape] = (group?.children ?? []) as SvgNode[]
  expect(words).toMatchObject({
    name: 'text',
    attributes: { x: 500, y: 100, fill: 'none' },
    children: ['Mali'],
  })
  expect(shape?.name).toBe('path')
})
