import type { Locale } from '../locales/locale.ts'
import { type Part, xmlHead } from './office-package.ts'
import { notesMasterPath, notesType } from './pptx-deck.ts'
import { shapeTree, slideNames } from './pptx-shapes.ts'
import { paragraph } from './pptx-text.ts'
import type { TakenFigure } from './taken.ts'

/** What a speaker's notes say: paragraphs, and an address that a click opens. */
export interface SpeakerNotes {
  readonly paragraphs: readonly string[]
  readonly link: string | null
}

/** All that a figure says of itself and that a slide has no room for: how it counts, where it comes from, and where it stands on the dashboard. */
export function figureNotes(
  { caption, table, from, definitions, locale }: TakenFigure,
  comment: string,
): SpeakerNotes {
  const { say } = locale
  return {
    paragraphs: [
      caption.synthetic ?? '',
      caption.title,
      caption.sentence,
      comment,
      [caption.shown, say('picture.as-of', { date: caption.dataDate })].filter(Boolean).join(' · '),
      table.note ? `${say('pptx.notes.counting')} ${table.note}` : '',
      caption.note === '' ? '' : say('picture.note', { note: caption.note }),
      caption.source === '' ? '' : say('picture.source', { source: caption.source }),
      ...definitions.map(({ term, meaning }) => `${term}: ${meaning}`),
      say('picture.licence', { licence: caption.licence }),
      ...originWords(locale, from),
      say('picture.exported', { date: caption.exportDate }),
    ].filter(words => words !== ''),
    link: caption.permalink,
  }
}

/** Which data it is: id, version, and the fingerprint of its file where that is known. */
export function originWords({ say }: Locale, { id, version, hash }: TakenFigure['from']): readonly string[] {
  return [
    say('pptx.notes.dataset', { id, version }),
    ...(hash === '' ? [] : [say('pptx.notes.hash', { hash })]),
  ]
}

/** Only what a browser opens as a page is ever a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(address)
}

/** The notes of the slide at a path. */
export function notesPart(
  path: string,
  slidePath: string,
  { paragraphs, link }: SpeakerNotes,
  language: string,
): Part {
  const isLink = link !== null && isWebAddress(link)
  const texts = paragraphs.map(text => paragraph([{ text, size: 11 }], language))
  const address = link
    ? [paragraph([{ text: link, size: 11, ...(isLink ? { link: 'rId3' } : {}) }], language)]
    : []
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${[...texts, ...address].join('')}</p:txBody></p:sp>`
  return {
    path,
    type: notesType,
    content: `${xmlHead}<p:notes ${slideNames}><p:cSld>${shapeTree([image, body])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: 'rId1', kind: 'notesMaster', target: notesMasterPath },
      { id: 'rId2', kind: 'slide', target: slidePath },
      ...(isLink && link ? [{ id: 'rId3', kind: 'hyperlink', target: link, isOutside: true }] : []),
    ],
  }
}
