import type { Locale } from '../locales/locale.ts'
import { numberShape, rule, textShape } from './pptx-shapes.ts'
import { type Box, fitted, languageTag, slide, textWidth } from './pptx-text.ts'
import type { TakenFigure } from './taken.ts'

/** What stands around a figure on its slide, and the room that it leaves. */
export interface SlideFrame {
  readonly shapes: readonly string[]
  readonly body: Box
}

const width = slide.width - 2 * slide.margin
const footerTop = 488

/** Title, sentence, the author's line and the footer of a figure's slide. Shapes 2 to 9 are theirs. */
export function slideFrame({ caption, locale }: TakenFigure, comment: string, part: string): SlideFrame {
  const { language } = locale
  const shapes: string[] = []
  let y = 26
  if (caption.synthetic !== null) {
    shapes.push(markShape(9, caption.synthetic, slide.margin, 14, language, 9.5))
    y = 36
  }
  const box = (height: number): Box => ({ x: slide.margin, y, width, height })
  const words = part === '' ? caption.title : `${caption.title} ${part}`
  const title = fitted(words, width, { most: 28, least: 20, lines: 2 }, { isSerif: true, isBold: true })
  shapes.push(
    textShape({
      ...{ id: 2, name: 'Title', language, placeholder: { type: 'title' }, box: box(title.height + 2) },
      paragraphs: [[{ text: title.text, size: title.size, isSerif: true, isBold: true }]],
    }),
  )
  y += title.height + 5
  const sentence = fitted(caption.sentence, width, { most: 15, least: 11, lines: 2 })
  shapes.push(
    textShape({
      ...{ id: 3, name: 'Sentence', language, placeholder: { type: 'body', idx: 10 } },
      box: box(sentence.height + 2),
      paragraphs: [[{ text: sentence.text, size: sentence.size, colour: 'tx2' }]],
    }),
  )
  y += sentence.height + 8
  if (comment !== '') {
    const said = fitted(comment, width - 14, { most: 16, least: 11, lines: 4 })
    shapes.push(
      rule(8, { x: slide.margin + 2, y, width: 0, height: said.height }, '<a:schemeClr val="tx1"/>'),
      textShape({
        ...{ id: 4, name: 'Comment', language, placeholder: { type: 'body', idx: 11 } },
        box: { x: slide.margin + 14, y, width: width - 14, height: said.height + 2 },
        paragraphs: [[{ text: said.text, size: said.size }]],
      }),
    )
    y += said.height + 8
  }
  shapes.push(...footer(caption, locale))
  const top = y + 6
  return { shapes, body: { x: slide.margin, y: top, width, height: footerTop - 8 - top } }
}

/** n of N and the day of the data, then source and caveat: in full in the notes where there is no room. */
function footer(caption: TakenFigure['caption'], { say, language }: Locale): readonly string[] {
  const standing = [caption.shown, say('picture.as-of', { date: caption.dataDate })]
    .filter(Boolean)
    .join(' · ')
  const source = caption.source === '' ? [] : [say('picture.source', { source: caption.source })]
  const words = [...source, ...(caption.note === '' ? [] : [caption.note])].join(' · ')
  const across = width - 60
  const first = fitted(standing, across, { most: 11, least: 9, lines: 1 })
  const second = fitted(words, across, { most: 10, least: 9, lines: 2 })
  return [
    rule(
      6,
      { x: slide.margin, y: footerTop, width, height: 0 },
      '<a:schemeClr val="bg2"><a:lumMod val="85000"/></a:schemeClr>',
    ),
    textShape({
      ...{ id: 5, name: 'Source', language },
      box: { x: slide.margin, y: footerTop + 5, width: across, height: 40 },
      paragraphs: [
        [{ text: first.text, size: first.size, isBold: true }],
        ...(words === '' ? [] : [[{ text: second.text, size: second.size, colour: 'tx2' } as const]]),
      ],
    }),
    numberShape(
      7,
      { x: slide.margin + across, y: footerTop + 5, width: 60, height: 14 },
      languageTag(language),
    ),
  ]
}

/** The mark of made-up data: light on dark, so that no crop of a slide loses it unseen. */
export function markShape(
  id: number,
  words: string,
  x: number,
  y: number,
  language: string,
  size: number,
): string {
  return textShape({
    ...{ id, name: 'Synthetic', language, anchor: 'ctr', fill: 'tx1' },
    box: { x, y, width: textWidth(words, size, { isBold: true }) + 18, height: size * 1.75 },
    paragraphs: [[{ text: words, size, isBold: true, colour: 'bg1' }]],
  })
}

export function figureCountWords({ say }: Locale, n: number): string {
  return say('pptx.figures', { n })
}
