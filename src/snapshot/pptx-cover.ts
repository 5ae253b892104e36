import { keptWords } from './kept-figures.ts'
import { figureCountWords, markShape } from './pptx-frame.ts'
import { isWebAddress, originWords } from './pptx-notes.ts'
import { textShape } from './pptx-shapes.ts'
import type { Slide } from './pptx-slide.ts'
import { type Box, fitted, type Run, slide } from './pptx-text.ts'
import type { TakenReport } from './taken-report.ts'

const width = slide.width - 2 * slide.margin - 80
const [left, size] = [80, 15] as const

/** The first slide: what it is, of which programme, from which data, of which day. */
export function coverSlide(report: TakenReport): Slide {
  const { title, programme, locale, synthetic, permalink, from, figures, licence, today } = report
  const { say, language } = locale
  const named = title === '' ? programme : title
  const head = fitted(named, width, { most: 44, least: 26, lines: 3 }, { isSerif: true, isBold: true })
  const data = say('pptx.dataset', { title: report.datasetTitle, version: from.version })
  const lines = [
    ...(named === programme ? [] : [programme]),
    data,
    [
      say('picture.as-of', { date: locale.date(from.asOf) }),
      say('picture.exported', { date: locale.date(today) }),
    ].join(' · '),
    [figureCountWords(locale, figures.length), keptWords(report)].filter(Boolean).join(' · '),
    say('picture.licence', { licence }),
  ]
  const isLink = permalink !== null && isWebAddress(permalink)
  const top = 130
  const box = (y: number, height: number): Box => ({ x: left, y, width, height })
  const plain = (text: string, i: number): readonly Run[] => [
    { text, size: i === 0 ? 20 : size, colour: i === 0 ? 'tx1' : 'tx2' },
  ]
  const shapes = [
    ...(synthetic === null ? [] : [markShape(10, synthetic, left, 84, language, 13)]),
    textShape({
      ...{ id: 2, name: 'Title', language, placeholder: { type: 'ctrTitle' } },
      box: box(top, head.height + 8),
      paragraphs: [[{ text: head.text, size: head.size, isSerif: true, isBold: true }]],
    }),
    textShape({
      ...{ id: 3, name: 'Subtitle', language, placeholder: { type: 'subTitle', idx: 1 } },
      box: box(top + head.height + 30, 230),
      spacing: 7,
      paragraphs: [
        ...lines.map(plain),
        ...(permalink === null
          ? []
          : [
              [
                {
                  text: isLink ? say('pptx.open') : permalink,
                  size,
                  ...(isLink ? { link: 'rIdLink' } : {}),
                } as Run,
              ],
            ]),
      ],
    }),
  ]
  return {
    ...{ layout: 'cover', shapes, parts: [] },
    relations:
      isLink && permalink ? [{ id: 'rIdLink', kind: 'hyperlink', target: permalink, isOutside: true }] : [],
    notes: {
      paragraphs: [
        ...(synthetic === null ? [] : [synthetic]),
        ...[named, ...lines].filter(words => words !== ''),
        ...originWords(locale, from),
      ],
      link: permalink,
    },
  }
}
