import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { DrawContext, Drawing } from '../../src/charts/drawing.ts'
import { sentenceText } from '../../src/locales/sentence.ts'
import type { Caption } from '../../src/snapshot/caption.ts'
import type { Font, MeasureText } from '../../src/ui/measure-text.ts'
import { type SvgNode, toMarkup } from '../../src/ui/svg.ts'
import { frame } from './stored-frame.ts'

/** The picture in its frame, as it is taken away. */
export function framed(drawing: Drawing, title: string, context: DrawContext): SvgNode {
  const { locale, file, selection } = context
  const caption: Caption = {
    title,
    sentence: sentenceText(locale, file, selection, { by: ['outcome', 'country'] }),
    shown: locale.say('count.shown', { shown: 64, total: 64 }),
    source: 'Example Alliance, outcomes page, 2022',
    note:
      locale.language === 'fr'
        ? 'on compte des lignes, ni effort ni performance.'
        : 'rows are counted, neither effort nor performance.',
    dataDate: locale.date('2025-12-31'),
    exportDate: locale.date('2026-03-12'),
    permalink: 'https://example.org/#/matrix?country=ML~NE',
    licence: 'CC BY 4.0',
    synthetic: null,
  }
  return frame(drawing, caption, context)
}

/** Is this the picture that was looked at and stored? `UPDATE_PICTURES=1` stores it anew: look at it then. */
export function expectPicture(name: string, drawing: Drawing, title: string, context: DrawContext): void {
  const node = framed(drawing, title, context)
  expect(clipped(node, context.measure)).toEqual([])
  const path = fileURLToPath(new URL(`./pictures/${name}.svg`, import.meta.url))
  const markup = `${toMarkup(node).replaceAll('><', '>\n<')}\n`
  if (process.env.UPDATE_PICTURES || !existsSync(path)) writeFileSync(path, markup)
  expect(markup).toBe(readFileSync(path, 'utf8'))
}

/** Texts that leave the picture on any side, by their estimated width. */
export function clipped(picture: SvgNode, measure: MeasureText): string[] {
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)]
  const found: string[] = []
  const visit = (node: SvgNode, dx: number, dy: number) => {
    const [, tx = '0', ty = '0'] =
      /translate\(([\d.-]+) ([\d.-]+)\)/.exec(String(node.attributes.transform ?? '')) ?? []
    const [x0, y0] = [dx + Number(tx), dy + Number(ty)]
    if (node.name === 'text') {
      const words = node.children.filter(child => typeof child === 'string').join('')
      const { x, y } = node.attributes
      const wide = measure(words, fontOf(node))
      const anchor = { middle: wide / 2, end: wide }[String(node.attributes['text-anchor'])] ?? 0
      const left = x0 + Number(x) - anchor
      if (left < 0 || left + wide > width || y0 + Number(y) > height || y0 + Number(y) < 8) found.push(words)
    }
    for (const child of node.children) if (typeof child !== 'string') visit(child, x0, y0)
  }
  visit(picture, 0, 0)
  return found
}

function fontOf({ attributes }: SvgNode): Font {
  return {
    sizePx: Number(attributes['font-size']),
    weight: Number(attributes['font-weight'] ?? 400) as Font['weight'],
    family: String(attributes['font-family']).startsWith('ui-serif') ? 'serif' : 'sans',
  }
}
