import { describe, expect, it } from 'vitest'
import { drawMatrix } from '../../src/charts/matrix-picture.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import type { Caption } from '../../src/snapshot/caption.ts'
import { frame } from '../../src/snapshot/frame.ts'
import { svgFile } from '../../src/snapshot/svg-file.ts'
import { estimateText } from '../../src/ui/measure-text.ts'
import { dark, light } from '../../src/ui/palette.ts'
import type { SvgNode } from '../../src/ui/svg.ts'
import { aContext, english, exampleDataset, french } from '../charts/example.ts'
import { clipped } from '../charts/stored-picture.ts'
import { aCaption } from './captions.ts'

const context = { locale: english, palette: light, measure: estimateText }
const answer = crosstab(exampleDataset, wholeRecord, {
  rows: 'outcome',
  columns: 'country',
  measure: 'activities',
})
const drawing = drawMatrix(answer, aContext(exampleDataset.file))

function texts(node: SvgNode): string[] {
  if (node.name === 'text') return node.children.filter(child => typeof child === 'string')
  return node.children.flatMap(child => (typeof child === 'string' ? [] : texts(child)))
}

describe('the frame', () => {
  it('says title, sentence, n of N, dates, source, note, licence and link', () => {
    const all = texts(frame(drawing, aCaption, context)).join(' ')
    const { title, sentence, shown, dataDate, exportDate, source, note, licence, permalink } = aCaption
    expect(all).toContain(title)
    expect(all).toContain(sentence)
    expect(all).toContain(`${shown} · Data as of ${dataDate} · Exported ${exportDate}`)
    expect(all).toContain(`Source: ${source}`)
    expect(all).toContain(`Note: ${note}`)
    expect(all).toContain(`Licence: ${licence}`)
    expect(all).toContain(permalink)
    for (const word of ['The work', 'The change', 'Put into practice', 'Not reported', 'Not planned'])
      expect(all).toContain(word)
  })

  it('has no line for a source where there is none', () => {
    expect(texts(frame(drawing, { ...aCaption, source: '' }, context)).join(' ')).not.toContain('Source')
  })

  it('is an image with a name and a description', () => {
    const picture = frame(drawing, aCaption, context)
    expect(picture.attributes.role).toBe('img')
    expect(picture.children.slice(0, 2)).toMatchObject([
      { name: 'title', children: [aCaption.title] },
      { name: 'desc', children: [expect.stringContaining(aCaption.sentence)] },
    ])
  })

  it('stands alone: no variable, no style, no address to load from', () => {
    const file = svgFile(frame(drawing, aCaption, { ...context, palette: dark }))
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
    expect(file).not.toMatch(/var\(|style=|href=|url\(|<script|<image|class=/)
    expect(file).toContain(`fill="${dark.paper}"`)
  })

  it('wears a mark when its data is made up', () => {
    const words = english.say('picture.synthetic')
    expect(texts(frame(drawing, { ...aCaption, synthetic: words }, context))).toContain(words)
    expect(texts(frame(drawing, aCaption, context))).not.toContain(words)
  })

  it('clips no text, however long, in French', () => {
    const long =
      'Décisions politiques inclusives et paix, en République démocratique du Congo et au Soudan du Sud, '.repeat(
        6,
      )
    const caption: Caption = {
      ...aCaption,
      title: long,
      sentence: long,
      source: long,
      note: long,
      permalink: `https://example.org/#/matrix?q=${'justice'.repeat(80)}`,
    }
    const inFrench = { ...context, locale: french }
    const narrow = drawMatrix(answer, aContext(exampleDataset.file, { locale: french, width: 420 }))
    expect(clipped(frame(narrow, caption, inFrench), estimateText)).toEqual([])
  })
})
