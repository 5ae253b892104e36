import { describe, expect, it } from 'vitest'
import { takeFigure } from '../../src/app/taking/take-figure.ts'
import type { SlideChart } from '../../src/charts/figures/figure.ts'
import { makePptx } from '../../src/snapshot/pptx-file.ts'
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'
import type { MakingProgress, TakenReport } from '../../src/snapshot/taken-report.ts'
import { english, french } from '../charts/example.ts'
import { bytesOf, faultsOf, parsed, partsOf, unpacked } from './office.ts'
import { aReport, engines, everyFigure } from './taken-figures.ts'

const cases = Object.entries(engines).flatMap(([name, engine]) =>
  [english, french].map(locale => ({ name, engine, locale, language: locale.language })),
)

const make = (report: TakenReport, onProgress: (progress: MakingProgress) => void = () => {}) =>
  makePptx(report, { signal: new AbortController().signal, onProgress })

const texts = (xml: string, tag: string) =>
  [...parsed(xml).getElementsByTagName(tag)].map(({ textContent }) => textContent ?? '')

async function theMatrix(parts: Partial<TakenFigure> = {}): Promise<TakenFigure> {
  const [taken] = await everyFigure(engines.real, english, '2026-03-12', ['/matrix'])
  if (!taken) throw new Error('no matrix')
  return { ...taken, ...parts }
}

describe.each(cases)('the deck of every figure of the $name record in $language', ({ engine, locale }) => {
  it('is a sound package: a titled slide a figure at least, each with notes that hold its permalink', async () => {
    const takens = await everyFigure(engine, locale)
    const file = await make(aReport(takens, engine))
    expect(await faultsOf(file)).toEqual([])
    const parts = await unpacked(file)
    const slides = Object.keys(parts).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(slides.length).toBeGreaterThan(takens.length)
    const overflowing = slides.filter(path => {
      const figure = parsed(parts[path] ?? '').querySelector('graphicFrame, pic')
      const [from, size] = [figure?.querySelector('off')?.getAttribute('y'), figure?.querySelector('ext[cy]')]
      // the footer begins 488 points below the edge
      return (Number(from ?? 0) + Number(size?.getAttribute('cy') ?? 0)) / 12_700 > 488
    })
    expect(overflowing).toEqual([])
    const titles = slides.map(path => parts[path] ?? '').filter(xml => /type="(ctrT|t)itle"/.test(xml))
    expect(titles).toHaveLength(slides.length)
    const notes = slides.map(path => parts[path.replace('slides/slide', 'notesSlides/notesSlide')] ?? '')
    for (const { caption } of takens)
      expect(notes.some(xml => texts(xml, 'a:t').includes(caption.permalink))).toBe(true)
    for (const xml of [...notes, ...slides.map(path => parts[path] ?? '')])
      expect(xml).not.toMatch(/ lang="(?!en-GB|fr-FR)/)
  })

  it('draws charts and tables that can be edited, with the numbers of the answer', async () => {
    const takens = await everyFigure(engine, locale)
    for (const taken of takens) {
      const { chart, table } = taken
      const parts = await unpacked(await make(aReport([taken], engine)))
      if (chart?.series.some(({ values }) => values.some(value => value !== null))) {
        const xml = parts['ppt/charts/chart1.xml'] ?? ''
        expect(xml).toContain(chart.kind === 'line' ? '<c:lineChart>' : '<c:barChart>')
        expect(valuesOf(xml)).toEqual(chart.series.map(({ values }) => values))
      } else if (taken.figure === 'matrix' || taken.figure === 'strip') {
        const said = texts(parts['ppt/slides/slide2.xml'] ?? '', 'a:tc')
        const shown = table.rows.flat().filter(value => value !== null)
        expect(said.filter(text => text !== '')).toEqual(
          expect.arrayContaining(
            shown.map(value =>
              typeof value === 'number' && Number.isInteger(value) ? locale.number(value) : value,
            ),
          ),
        )
      }
    }
  })
})

/** The values of each series of a chart; what is not there is a gap. */
function valuesOf(xml: string): (number | null)[][] {
  return [...parsed(xml).getElementsByTagName('c:numCache')].map(cache => {
    const count = Number(cache.getElementsByTagName('c:ptCount')[0]?.getAttribute('val'))
    const values: (number | null)[] = Array(count).fill(null)
    for (const point of cache.getElementsByTagName('c:pt'))
      values[Number(point.getAttribute('idx'))] = Number(point.textContent)
    return values
  })
}

const aChart: SlideChart = {
  ...{ kind: 'bar', isStacked: true, categories: ['Mali', 'Niger & <co>'] },
  series: [
    { name: 'Work', colour: '#24489b', values: [3, null] },
    { name: '=1+1', colour: '#b4560a', values: [0, null] },
  ],
}

describe('a deck of slides', () => {
  it('leaves a gap where there is no number, keeps 0, and says which is which', async () => {
    const parts = await unpacked(await make(aReport([await theMatrix({ chart: aChart })], engines.real)))
    const xml = parts['ppt/charts/chart1.xml'] ?? ''
    expect(valuesOf(xml)).toEqual([
      [3, null],
      [0, null],
    ])
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>')
    const slide = parts['ppt/slides/slide2.xml'] ?? ''
    expect(texts(slide, 'a:t')).toContain('No number, which is not zero: Niger & <co>.')
    expect(slide).toMatch(/descr="[^"]*Mali: Work 3, =1\+1 0\. Niger &amp; &lt;co&gt;: Work no number/)
  })

  it('holds the numbers of each chart in a workbook without formulas', async () => {
    const parts = await partsOf(await make(aReport([await theMatrix({ chart: aChart })], engines.real)))
    const book = new Blob([new Uint8Array(parts['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? [])])
    expect(await faultsOf(book)).toEqual([])
    const sheet = (await unpacked(book))['xl/worksheets/sheet1.xml'] ?? ''
    expect(texts(sheet, 'c')).toEqual(['Work', '=1+1', 'Mali', '3', '0', 'Niger & <co>'])
    expect(sheet).not.toContain('<f')
  })

  it('goes on over further slides where a list is long, and says which part it is', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `Activity ${i}`,
      'What was done, and where, and by whom.',
      i,
    ])
    const columns = [
      { id: 'a', label: 'Activity', kind: 'text' },
      { id: 'b', label: 'Summary', kind: 'text' },
      { id: 'n', label: 'Number', kind: 'number' },
    ] as const
    const file = await make(
      aReport([await theMatrix({ chart: null, table: { columns, rows } })], engines.real),
    )
    const parts = await unpacked(file)
    const slides = Object.keys(parts).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    const numbers = slides
      .flatMap(path => texts(parts[path] ?? '', 'a:tc'))
      .filter(text => /^\d+$/.test(text))
    expect(numbers.map(Number)).toEqual(rows.map((_, i) => i))
    const of = slides.length - 1
    expect(of).toBeGreaterThan(1)
    expect(parts['ppt/slides/slide3.xml']).toContain(`(2\u00a0of\u00a0${of})`)
  })

  it('shows a gap in words on a ground of its own, and marks an outcome by its hue', async () => {
    const taken = await takeFigure(
      { figure: 'matrix', route: '/matrix' },
      engines.real,
      english,
      '2026-03-12',
    )
    const slide = (await unpacked(await make(aReport([taken], engines.real))))['ppt/slides/slide2.xml'] ?? ''
    expect(slide).toMatch(/Not reported<\/a:t>.{0,700}<a:schemeClr val="bg2"\/><\/a:solidFill><\/a:tcPr>/)
    expect(slide).toContain('<a:lnL w="57150"><a:solidFill><a:srgbClr val="24489B"/>')
  })

  it('keeps hostile text as text, and links to the web alone', async () => {
    const hostile = '<a:hlinkClick r:id="rId9"/>" onclick="x'
    const taken = await theMatrix()
    const caption = { ...taken.caption, title: hostile, permalink: 'javascript:alert(1)' }
    const report = {
      ...aReport([{ ...taken, caption }], engines.real),
      title: hostile,
      permalink: 'data:text/html,x',
    }
    const file = await make(report)
    expect(await faultsOf(file)).toEqual([])
    const parts = await unpacked(file)
    for (const [path, xml] of Object.entries(parts)) {
      if (path.endsWith('.rels')) expect(xml).not.toMatch(/javascript:|data:/)
      else if (!path.startsWith('customXml')) expect(xml).not.toContain('<a:hlinkClick r:id="rId9"/>')
    }
    expect(texts(parts['ppt/slides/slide2.xml'] ?? '', 'a:t')).toContain(hostile)
  })

  it('says each term once, on a slide of its own, where definitions are asked for', async () => {
    const definitions = [{ term: 'Stage', meaning: 'Where an activity sits.' }]
    const takens = [await theMatrix({ definitions }), await theMatrix({ definitions })]
    const report = { ...aReport(takens, engines.real), withDefinitions: true }
    const parts = await unpacked(await make(report))
    expect(texts(parts['ppt/slides/slide4.xml'] ?? '', 'a:tc')).toEqual([
      ...['Term', 'Meaning', 'Stage', 'Where an activity sits.'],
    ])
    expect(parts['ppt/slides/slide5.xml']).toBeUndefined()
  })

  it('draws terms that no table has room for, never a figure under their title', async () => {
    const definitions = [{ term: 'Stage', meaning: 'Where an activity sits. '.repeat(600) }]
    const report = { ...aReport([await theMatrix({ definitions })], engines.real), withDefinitions: true }
    const parts = await unpacked(await make(report))
    const picture = parts['ppt/media/image2-1.svg'] ?? ''
    expect(picture).toContain('Where an activity sits.')
    expect(picture).not.toContain('Mali')
  })

  it('cuts the longest words of a footer alone, and holds them whole in the notes', async () => {
    const taken = await theMatrix()
    const note = 'Counts of records are neither effort nor performance. '.repeat(20).trim()
    const parts = await unpacked(
      await make(aReport([{ ...taken, caption: { ...taken.caption, note } }], engines.real)),
    )
    const said = texts(parts['ppt/slides/slide2.xml'] ?? '', 'a:t').find(text => text.endsWith('…')) ?? ''
    expect(said).toMatch(/neither effort nor performance\. Counts/)
    expect(`${note} ${note}`).toContain(said.slice(said.indexOf('Counts'), -1))
    expect(texts(parts['ppt/notesSlides/notesSlide2.xml'] ?? '', 'a:t').join()).toContain(note)
  })

  it('opens the report again, with every number that it drew', async () => {
    const taken = await theMatrix()
    const proof = readSnapshot(await bytesOf(make(aReport([taken], engines.real))))
    expect(proof).toMatchObject({
      kind: 'report',
      figures: [
        {
          comment: 'Security work is thin.',
          proof: { route: taken.route, table: { rows: taken.table.rows } },
        },
      ],
    })
  })

  it('is the same, byte for byte, on the same day', async () => {
    const report = aReport([await theMatrix({ chart: aChart }), await theMatrix()], engines.demonstration)
    expect(Buffer.compare(await bytesOf(make(report)), await bytesOf(make(report)))).toBe(0)
  })

  it('tells how far it is, and ends when it is told to', async () => {
    const report = aReport([await theMatrix(), await theMatrix()], engines.real)
    const told: MakingProgress[] = []
    await make(report, progress => told.push(progress))
    expect(told.map(({ step, steps }) => `${step} of ${steps}`)).toEqual([
      '0 of 3',
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ])
    const control = new AbortController()
    const ended = makePptx(report, {
      signal: control.signal,
      onProgress: ({ step }) => step === 1 && control.abort(new Error('enough')),
    })
    await expect(ended).rejects.toThrow('enough')
  })
})
