import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/locales/locale.ts'
import { pdfBytes } from '../../src/snapshot/pdf-file.ts'
import { fromProofText, proofText, toReportProof } from '../../src/snapshot/proof.ts'
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts'
import type { TakenReport } from '../../src/snapshot/taken-report.ts'
import { english, french } from '../charts/example.ts'
import { nodeFonts } from './node-fonts.ts'
import { pdfWords, type ReadPage } from './pdf-words.ts'
import { aReport, engines, everyFigure } from './taken-figures.ts'

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} })

/** Words as a reader joins them: across lines, with plain spaces. */
const joined = (pages: readonly ReadPage[]) =>
  pages
    .flatMap(({ texts }) => texts)
    .join(' ')
    .replace(/\s+/g, ' ')

async function reportOf(
  name: keyof typeof engines,
  locale: Locale,
  parts: Partial<TakenReport> = {},
  paths = ['/', '/progress'],
) {
  const engine = engines[name]
  const report = aReport(await everyFigure(engine, locale, '2026-03-12', paths), engine)
  return { ...report, ...parts }
}

const made = async (report: TakenReport) => {
  const bytes = await pdfBytes(report, quiet(), nodeFonts, () => null)
  return { bytes, ...(await pdfWords(bytes)) }
}

describe.each([
  ['real', 'en', english, 'a4'],
  ['demonstration', 'fr', french, 'letter'],
] as const)('the PDF of the %s record in %s', (name, language, locale, paper) => {
  const title = 'Bilan de l’été : œuvres & suites'
  const asked = { title, paper, withActivities: true, withDefinitions: true }

  it('says of every figure what the screen says, in words that can be copied', async () => {
    const report = await reportOf(name, locale, asked)
    const { pages } = await made(report)
    const words = joined(pages)
    for (const { taken } of report.figures) {
      const { caption } = taken
      for (const said of [
        caption.title,
        caption.sentence,
        caption.shown,
        caption.dataDate,
        caption.exportDate,
      ])
        expect(words).toContain(said.replace(/\s+/g, ' '))
      expect(pages.some(({ addresses }) => addresses.includes(caption.permalink))).toBe(true)
    }
    expect(words).toContain(title.replace(/\s+/g, ' '))
    expect(words.includes(locale.say('picture.synthetic'))).toBe(name === 'demonstration')
    expect(words).not.toContain('�')
    // no picture stands in for a text, and none for a shape
    expect(pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(0)
  })

  it('begins each figure on a page of its own, which the contents name', async () => {
    const report = await reportOf(name, locale, asked)
    const { pages } = await made(report)
    const begun = report.figures.map((_, i) => {
      const label = locale.say('pack.figure', { n: i + 1 })
      return pages.findIndex(({ texts }) => texts.includes(label))
    })
    expect(new Set(begun).size).toBe(report.figures.length)
    expect(begun).toEqual([...begun].sort((a, b) => a - b))
    const contents = pages.slice(1, begun[0])
    expect(contents.reduce((sum, { inside }) => sum + inside, 0)).toBeGreaterThan(report.figures.length)
    for (const at of begun)
      expect(contents.some(({ texts }) => texts.includes(locale.number(at + 1)))).toBe(true)
  })

  it('lists every activity behind the figures once, and numbers every page but the cover', async () => {
    const report = await reportOf(name, locale, asked)
    const { pages } = await made(report)
    const start = pages.findIndex(
      ({ texts }, i) => i > 2 && texts.some(text => text === locale.say('pack.activities')),
    )
    const annex = joined(pages.slice(start))
    const ids = new Set(report.figures.flatMap(({ taken }) => taken.activities.map(({ id }) => id)))
    for (const activity of report.file.activities.filter(({ id }) => ids.has(id)))
      expect(annex).toContain(locale.text(activity.title).split(' ')[0])
    expect(annex).toContain(locale.say('pack.activities.lead', { n: ids.size }).replace(/\s+/g, ' '))
    for (const [i, { texts }] of pages.entries())
      expect(texts.includes(locale.say('pack.page', { n: i + 1, of: pages.length }))).toBe(i > 0)
  })

  it('is of its paper, its language and its title, and carries what opens it again', async () => {
    const report = await reportOf(name, locale, asked)
    const pdf = await made(report)
    const size = paper === 'a4' ? [595.28, 841.89] : [612, 792]
    for (const { width, height } of pdf.pages) expect([width, height]).toEqual(size)
    expect(pdf.title).toBe(title)
    expect(pdf.language).toBe(language)
    expect(pdf.author).toBe(report.file.programme.lead)
    const proof = fromProofText(proofText(toReportProof(report)))
    expect(fromProofText(pdf.attachments.get('program-dashboard.json') ?? '')).toEqual(proof)
    expect(readSnapshot(pdf.bytes)).toEqual(proof)
  })
})

describe('the PDF of a report', () => {
  it('shows the numbers of the table twin', async () => {
    const report = await reportOf('real', english, {}, ['/'])
    const only = report.figures.filter(({ taken }) => taken.figure === 'matrix')
    const { pages } = await made({ ...report, figures: only })
    const shown = new Set(joined(pages).split(/[^\d,.]+/))
    const numbers = only[0]?.taken.table.rows.flat().filter(value => typeof value === 'number') ?? []
    expect(numbers.length).toBeGreaterThan(10)
    for (const number of numbers) expect(shown).toContain(english.number(number))
  })

  it('sets hostile texts as text', async () => {
    const hostile =
      ') Tj ET /JS (app.alert(1)) <script>alert(1)</script> \\(endstream endobj\u0000\u202E %PDF'
    const report = await reportOf('real', english, { title: hostile }, ['/'])
    const [first] = report.figures
    if (!first) throw new Error('no figure')
    const one = { ...report, figures: [{ taken: first.taken, comment: hostile }] }
    const { bytes, pages, title } = await made(one)
    expect(title).toBe(hostile)
    expect(joined(pages)).toContain('<script>alert(1)</script> \\(endstream endobj')
    const raw = new TextDecoder('latin1').decode(bytes)
    expect(raw).not.toMatch(/\/(JS|JavaScript|Launch|OpenAction)\b/)
  })

  it('draws what its fonts lack as a picture above the same words', async () => {
    const report = await reportOf('real', english, { figures: [] }, ['/'])
    const [figure] = (await reportOf('real', english, {}, ['/'])).figures
    if (!figure) throw new Error('no figure')
    const figures = [{ taken: figure.taken, comment: 'Courts: العدالة في مالي, done' }]
    const drawn: string[] = []
    const pixels = { width: 1, height: 1, data: new Uint8ClampedArray(4) }
    const bytes = await pdfBytes({ ...report, figures }, quiet(), nodeFonts, text => {
      drawn.push(text)
      return { width: 40, ascent: 10, descent: 3, pixels }
    })
    const { pages } = await pdfWords(bytes)
    expect([...new Set(drawn)]).toEqual(['العدالة في مالي'])
    expect(pages.reduce((sum, page) => sum + page.pictures, 0)).toBe(1)
    // in the order of the page, as other programs write such scripts
    expect(joined(pages)).toContain([...'العدالة في مالي'].reverse().join(''))
  })

  it('carries a list that is longer than a page on, under its title again', async () => {
    const report = await reportOf('demonstration', english, {}, ['/'])
    const long = report.figures.filter(({ taken }) => taken.figure === 'changes')
    const { pages } = await made({ ...report, figures: long })
    const title = long[0]?.taken.caption.title ?? ''
    const again = english.say('pack.continued', { title })
    const continued = pages.filter(({ texts }) => texts.includes(again))
    expect(continued.length).toBeGreaterThan(2)
    const words = joined(pages)
    for (const activity of long[0]?.taken.activities ?? [])
      if (activity.result)
        expect(words).toContain(english.text(activity.title).split(' ').slice(0, 3).join(' '))
  })

  it('ends when it is told to, with the reason', async () => {
    const report = await reportOf('real', english)
    const controller = new AbortController()
    const reason = new Error('thought better of it')
    const making = pdfBytes(
      report,
      { signal: controller.signal, onProgress: ({ step }) => step === 2 && controller.abort(reason) },
      nodeFonts,
      () => null,
    )
    await expect(making).rejects.toBe(reason)
  })

  it('is refused in a sentence when it holds no figure', async () => {
    const report = await reportOf('real', french, { figures: [] }, ['/'])
    await expect(made(report)).rejects.toThrow(french.say('pack.empty'))
  })

  it('is the same file twice on the same day', async () => {
    const report = await reportOf('real', english, {}, ['/'])
    const [one, other] = [await made(report), await made(report)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })
})

describe.each([
  ['en', english, '1 of 2 figures stands as of an earlier version: 31 Mar 2025', 'Data as of'],
  ['fr', french, '1 figure sur 2 porte sur une version antérieure des données : 31 mars 2025', 'Données au'],
] as const)('a report with a figure of an earlier version, in %s', (_, locale, kept, asOf) => {
  it('says so on its cover, and names the own day at the foot of that figure', async () => {
    const report = await reportOf('real', locale, {}, ['/matrix'])
    const [now] = report.figures
    if (!now) throw new Error('no figure')
    const from = { ...now.taken.from, version: 'earlier', asOf: '2025-03-31' }
    const figures = [now, { ...now, taken: { ...now.taken, from } }]
    const { pages } = await made({ ...report, figures })
    const [cover, , first, second] = pages.map(page => joined([page]))
    expect(cover).toContain(kept)
    const day = (date: string) => `${asOf} ${locale.date(date).replace(/\s+/g, ' ')}`
    expect(second).toContain(day('2025-03-31'))
    expect(first).not.toContain(day('2025-03-31'))
    const { pages: plain } = await made({ ...report, figures: [now] })
    expect(joined(plain)).not.toContain(day('2025-03-31'))
    expect(joined(plain.slice(0, 1))).not.toContain(kept.slice(4, 30))
  })
})
