import { loadFonts } from './fonts.ts'
import { type Part, writePackage } from './office-package.ts'
import { proofPart } from './office-proof.ts'
import { propertyParts } from './office-properties.ts'
import { coverSlide } from './pptx-cover.ts'
import { deckParts, deckType } from './pptx-deck.ts'
import { definitionsFigure } from './pptx-definitions.ts'
import { figureSlides } from './pptx-figure.ts'
import { type Slide, slideParts, slidePath } from './pptx-slide.ts'
import { languageTag } from './pptx-text.ts'
import { toReportProof } from './proof.ts'
import type { MakeReport, TakenReport } from './taken-report.ts'
import { turns } from './turns.ts'

/**
 * A report as a deck of slides: a cover, then one figure a slide. Bars and lines are charts of the program's own, matrices and short
 * lists its own tables, the rest pictures; longer tables go on over the next slides. Notes hold method and link, the file its proof.
 */
export const makePptx: MakeReport = async (report, { signal, onProgress }) => {
  const { figures, locale } = report
  const { language, say } = locale
  const turn = turns(signal)
  const steps = figures.length + 1
  const slides: Slide[] = [coverSlide(report)]
  // without them a picture is as good as the visitor's own fonts
  const fonts = await loadFonts().catch(() => null)
  for (const [i, figure] of figures.entries()) {
    onProgress({ step: i, steps, what: figure.taken.caption.title })
    await turn()
    slides.push(...(await figureSlides(figure, i + 1, fonts, turn)))
  }
  const terms = await definitionsFigure(report, turn)
  if (terms) slides.push(...(await figureSlides(terms, figures.length + 1, fonts, turn)))
  onProgress({ step: figures.length, steps, what: say('pptx.packing') })
  const proof = proofPart(toReportProof(report))
  const about = propertyParts(propertiesOf(report))
  const paths = slides.map((_, i) => slidePath(i + 1))
  const parts: Part[] = [
    ...deckParts(paths, [proof.relation], languageTag(language)),
    ...slides.flatMap((slide, i) => slideParts(slide, i + 1, language)),
    ...about.parts,
    proof.part,
  ]
  const document = { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' }
  const file = await writePackage(parts, [document, ...about.relations], deckType, turn)
  onProgress({ step: steps, steps, what: '' })
  return file
}

function propertiesOf({
  title,
  programme,
  datasetTitle,
  locale,
  today,
  from,
  synthetic,
  permalink,
}: TakenReport) {
  return {
    title: title === '' ? programme : title,
    author: programme,
    subject: datasetTitle,
    comments: [synthetic, `${from.id} ${from.version}`, permalink].filter(Boolean).join(' · '),
    language: languageTag(locale.language),
    day: today,
  }
}
