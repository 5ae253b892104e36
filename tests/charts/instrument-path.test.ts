import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawInstrumentPath } from '../../src/charts/instrument-path-picture.ts'
import { instrumentPathTable } from '../../src/charts/instrument-path-table.ts'
import { pathSentence } from '../../src/charts/instrument-path-words.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Milestone } from '../../src/model/milestone.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import type { Term } from '../../src/model/taxonomy.ts'
import { instrumentPath } from '../../src/query/instrument-path.ts'
import { dark } from '../../src/ui/palette.ts'
import { anActivity, aResult, aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, french } from './example.ts'
import { clipped, expectPicture, framed } from './stored-picture.ts'

const term = (id: string, en: string, fr: string): Term => ({ id, title: { en, fr } })
const steps = [
  term('drafted', 'Drafted', 'Rédaction'),
  term('government', 'Adopted by the government', 'Adoption par le gouvernement'),
  term('first', 'Passed by the first chamber', 'Vote de la première chambre'),
  term('second', 'Passed by the second chamber', 'Vote de la seconde chambre'),
  term('signed', 'Signed or promulgated', 'Signature ou promulgation'),
  term('applied', 'Applied', 'Mise en application'),
]
const path = steps.map(({ id }) => id)

let made = 0
const event = (
  instrument: string,
  date: string,
  step: string | null,
  en: string,
  fr: string,
  link: Milestone['link'] = 'context',
): Milestone => {
  made += 1
  return {
    id: `event-${made}`,
    date,
    precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
    title: { en, fr },
    countries: ['CD'],
    outcomes: ['justice'],
    instruments: [instrument],
    ...(step && { step }),
    link,
    sources: [{ source: 'gazette' }],
  }
}
const milestones = [
  event('land', '2022-05-27', 'drafted', 'Draft validated', 'Avant-projet validé'),
  event('land', '2023', null, 'Consultation in the provinces', 'Consultation dans les provinces'),
  event('land', '2025-12', 'first', 'National Assembly votes it', 'Vote de l’Assemblée', 'contribution'),
  event('agenda', '2021', null, 'Summit on the agenda', 'Sommet sur l’agenda'),
]
const instruments = [
  { ...term('land', 'Land law (DR Congo)', 'Loi foncière (RD Congo)'), path },
  term('agenda', 'Agenda on women and peace', 'Agenda femmes et paix'),
  { ...term('plan', 'Legal aid plan', 'Plan d’aide juridique'), path: ['drafted', 'government', 'applied'] },
]
const works = [
  anActivity({
    instruments: ['land'],
    outcomes: ['justice'],
    countries: ['CD'],
    stage: 'space',
    yearBasis: 'inferred',
  }),
  anActivity({
    instruments: ['land'],
    outcomes: ['justice'],
    countries: ['CD'],
    stage: 'commitment',
    years: [2023, 2024],
    result: aResult,
  }),
  anActivity({
    instruments: ['plan', 'agenda'],
    outcomes: ['justice'],
    countries: ['BI'],
    stage: 'evidence',
  }),
]
const record = buildDataset(anExampleFile({ steps, instruments, milestones, activities: works }))
const real = buildDataset(
  JSON.parse(readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8')),
)
const empty = buildDataset(anExampleFile({ activities: [] }))
const long =
  'A name so exceptionally long that no label was ever made for it, Rechtsschutzversicherungsgesellschaften included'
const manySteps = Array.from({ length: 14 }, (_, i) => term(`s${i}`, i === 3 ? long : `Step ${i + 1}`, long))
const many = buildDataset(
  anExampleFile({
    steps: manySteps,
    instruments: Array.from({ length: 20 }, (_, i) => ({
      ...term(`i${i}`, i === 0 ? long : `Law ${i + 1}`, long),
      path: manySteps.map(({ id }) => id),
    })),
    milestones: Array.from({ length: 8 }, (_, i) =>
      event('i0', `20${14 + i}`, `s${i}`, i === 2 ? long : 'Voted', 'Vote'),
    ),
    activities: Array.from({ length: 40 }, (_, i) =>
      anActivity({ instruments: [`i${i % 20}`], years: [1990 + i], stage: 'space' }),
    ),
  }),
)
const draw = (
  dataset: Dataset,
  follow: string | null,
  selection: Selection,
  parts: Parameters<typeof aContext>[1] = {},
) => {
  const context = aContext(dataset.file, { selection, ...parts })
  return {
    context,
    drawing: drawInstrumentPath(instrumentPath(dataset, selection, { follow, named: false }), context),
  }
}
const title = 'Where is it now? Land law (DR Congo)'

describe('the picture of one law followed', () => {
  it.each([
    ['instrument-path', record, 'land', wholeRecord, {}],
    ['instrument-path-dark', record, 'land', wholeRecord, { palette: dark }],
    ['instrument-path-french', record, 'land', wholeRecord, { locale: french }],
    ['instrument-path-narrow', record, 'land', wholeRecord, { width: 420 }],
    ['instrument-path-one-member', record, 'plan', aSelection({ instrument: ['plan'] }), {}],
    ['instrument-path-without-steps', record, 'agenda', aSelection({ country: ['CD'] }), {}],
    ['instrument-path-empty', empty, null, wholeRecord, {}],
    ['instrument-path-many', many, null, wholeRecord, {}],
  ] as const)('%s', (name, dataset, follow, selection, parts) => {
    const { context, drawing } = draw(dataset, follow, selection, parts)
    expectPicture(name, drawing, title, context)
  })
})

describe.each([english, french])('the real record in $language', locale => {
  it('is clipped for no law or plan', () => {
    const context = aContext(real.file, { locale })
    for (const { id } of real.file.instruments) {
      const drawing = drawInstrumentPath(
        instrumentPath(real, wholeRecord, { follow: id, named: false }),
        context,
      )
      expect([id, clipped(framed(drawing, title, context), context.measure)]).toEqual([id, []])
    }
  })
})

describe('the words of a law followed', () => {
  const said = (follow: string, locale = english) => {
    const { followed } = instrumentPath(record, wholeRecord, { follow, named: false })
    return followed && pathSentence(locale, followed)
  }

  it('answer first, in both languages, and claim no step that nobody dates', () => {
    expect(said('land')).toBe(
      'Passed by the first chamber in December 2025. No source yet for the next step: passed by the second chamber.',
    )
    expect(said('land', french)).toBe(
      'Vote de la première chambre en décembre 2025. Pas encore de source pour l’étape suivante\u00a0: vote de la seconde chambre.',
    )
    expect(said('plan')).toBe('No source yet for any of its steps; the first is: drafted.')
    expect(said('agenda')).toBe(
      'Nobody has said which steps it passes through. Latest event: Summit on the agenda, 2021.',
    )
  })

  it('stand in the table twin with the numbers of the figure', () => {
    const { rows } = instrumentPathTable(
      instrumentPath(record, wholeRecord, { follow: 'land', named: false }),
      {
        locale: english,
        file: record.file,
      },
    )
    expect(rows.map(row => [row[1], row[2], row[3], row[7]])).toEqual([
      ['Drafted', 'passed, dated', '2022-05-27', 2],
      ['Adopted by the government', 'no source found', '', null],
      ['Passed by the first chamber', 'it is here', '2025-12', null],
      ['Passed by the second chamber', 'no source yet', '', null],
      ['Signed or promulgated', 'no source yet', '', null],
      ['Applied', 'no source yet', '', null],
      ['', '', '2023', null],
      ['Steps not known. Latest event: Summit on the agenda', '', '2021', 1],
      ['Not known: no source found for any of its 3 steps', '', '', 1],
    ])
  })
})
