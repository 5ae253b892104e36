import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import type { Milestone } from '../../src/model/milestone.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { instrumentPath } from '../../src/query/instrument-path.ts'
import { aDataset, anActivity, aResult, aSelection, aTerm } from '../builders.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

let made = 0
const aMilestone = (fields: Partial<Milestone>): Milestone => {
  made += 1
  return {
    id: `event-${made}`,
    date: '2022-05-01',
    precision: 'day',
    title: { en: 'An event', fr: 'Un événement' },
    countries: ['ML'],
    outcomes: [],
    instruments: ['law'],
    link: 'context',
    sources: [{ source: 'gazette' }],
    ...fields,
  }
}
const steps = ['drafted', 'government', 'chamber', 'signed'].map(id => aTerm(id))
const instruments = [
  { ...aTerm('law'), path: ['drafted', 'government', 'chamber', 'signed'] },
  aTerm('agenda'),
  { ...aTerm('silent'), path: ['drafted', 'signed'] },
  aTerm('secret'),
]
const record = aDataset({
  steps,
  instruments,
  milestones: [
    aMilestone({ id: 'vote', date: '2023-06', step: 'chamber' }),
    aMilestone({ id: 'draft', date: '2022-05-01', step: 'drafted', link: 'contribution' }),
    aMilestone({ id: 'talk', date: '2022' }),
    aMilestone({ id: 'signature', date: '2026-03-01', step: 'signed' }),
    aMilestone({ id: 'summit', date: '2021', instruments: ['agenda'], countries: [] }),
  ],
  activities: [
    anActivity({ id: 'A', instruments: ['law'], stage: 'space', yearBasis: 'inferred' }),
    anActivity({ id: 'B', instruments: ['law', 'agenda'], stage: 'adopted', years: [2023], result: aResult }),
    anActivity({ id: 'C', instruments: ['agenda'], stage: 'capacity', countries: ['NE'] }),
    anActivity({ id: 'D', instruments: ['secret'], visibility: 'restricted' }),
  ],
})
const ask = (follow: string | null = null, selection: Selection = wholeRecord, named = false) =>
  instrumentPath(record, selection, { follow, named })
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)

describe('an instrument', () => {
  test('is at the furthest step that a source dates by the data date; an event of later does not move it', () => {
    const { followed } = ask('law')
    expect(followed?.steps?.map(({ step, state, milestones }) => [step.id, state, ids(milestones)])).toEqual([
      ['drafted', 'dated', ['draft']],
      ['government', 'undated', []],
      ['chamber', 'here', ['vote']],
      ['signed', 'ahead', []],
    ])
    expect([followed?.here?.step.id, followed?.next?.id]).toEqual(['chamber', 'signed'])
    expect(ids(followed?.others)).toEqual(['talk', 'signature'])
  })

  test('tells the last event after the step that it is at, when that is no step itself', () => {
    expect(ask('law').followed?.later).toBeNull()
    const withdrawn = aDataset({
      steps,
      instruments,
      milestones: [
        ...record.file.milestones,
        aMilestone({ id: 'withdrawn', date: '2024-02-20' }),
        aMilestone({ id: 'planned', date: '2027' }),
      ],
    })
    const { followed } = instrumentPath(withdrawn, wholeRecord, { follow: 'law', named: false })
    expect([followed?.here?.step.id, followed?.later?.id]).toEqual(['chamber', 'withdrawn'])
  })

  test('without a path claims no step and misses none', () => {
    const { followed } = ask('agenda')
    expect([followed?.steps, followed?.here, followed?.next]).toEqual([null, null, null])
    expect(ids(followed?.others)).toEqual(['summit'])
  })

  test('of which no source dates a step is at none, and its first one is the next', () => {
    const { followed } = ask('silent')
    expect(followed?.steps?.map(({ state }) => state)).toEqual(['ahead', 'ahead'])
    expect([followed?.here, followed?.next?.id]).toEqual([null, 'drafted'])
    expect(followed?.work).toMatchObject({ activities: 0, gap: 'not-reported', furthest: null })
  })

  test('tells its work by year, with the furthest stage and the changes claimed', () => {
    const { work } = ask('law').followed ?? {}
    expect(work).toMatchObject({ activities: 2, furthest: 'adopted', gap: null })
    expect(work?.years.filter(({ activities }) => activities > 0)).toEqual([
      { year: '2022', activities: 1, inferred: 1, furthest: 'space' },
      { year: '2023', activities: 1, inferred: 0, furthest: 'adopted' },
    ])
    expect(ids(work?.results)).toEqual(['B'])
  })

  test('keeps its steps under any selection, which narrows the work alone', () => {
    const { followed } = ask('law', aSelection({ year: ['2022'] }))
    expect(followed?.here?.step.id).toBe('chamber')
    expect(followed?.work).toMatchObject({ activities: 1, furthest: 'space', results: [] })
    expect(ask('law', aSelection({ country: ['BI'] })).followed?.work).toMatchObject({
      activities: 0,
      gap: null,
    })
  })

  test('that only restricted activities name is withheld, and stands in no list', () => {
    expect(ask('secret').followed?.work.gap).toBe('withheld')
    expect(ask().list.map(({ instrument }) => instrument.id)).toEqual(['law', 'agenda'])
    expect(ask().unnamed).toBe(2)
  })
})

describe('the list', () => {
  test('says of each where it stands, since when, and how far the work on it has come', () => {
    expect(ask().list).toMatchObject([
      {
        path: { here: { id: 'chamber' }, place: 3, of: 4 },
        latest: { id: 'vote' },
        activities: 2,
        gap: null,
        furthest: 'adopted',
        milestones: 4,
      },
      { path: null, latest: { id: 'summit' }, activities: 2, furthest: 'adopted', milestones: 1 },
    ])
  })

  test('leads to the one most is told of, under the selection', () => {
    expect(ask().followed?.instrument.id).toBe('law')
    expect(ask(null, aSelection({ country: ['NE'] })).followed?.instrument.id).toBe('agenda')
    expect(ask('law', aSelection({ country: ['NE'] }), true).followed?.instrument.id).toBe('agenda')
    expect(ask(null, aSelection({ instrument: ['agenda'] })).list).toHaveLength(1)
    expect(ask(null, aSelection({ year: ['2025'] })).followed).toBeNull()
  })
})

const pathIds = ['drafted', 'government', 'chamber']
const anyEvents = fc.array(
  fc.record({
    date: fc.constantFrom('2021', '2022-05', '2022-05-01', '2025-12-31', '2026', '2026-02'),
    step: fc.constantFrom(undefined, ...pathIds),
    instruments: fc.subarray(['protection-law', 'plan']),
    countries: fc.subarray(['ML', 'NE']),
  }),
  { maxLength: 8 },
)

describe('on random datasets', { timeout: 60_000 }, () => {
  test('where a text stands, and what is told of it, is what looking at each event and activity gives', () => {
    fc.assert(
      fc.property(anyFile, anySelection, anyEvents, (base, selection, events) => {
        const file: DatasetFile = {
          ...base,
          steps,
          instruments: [{ ...aTerm('protection-law'), path: pathIds }, aTerm('plan')],
          milestones: events.map(({ step, ...fields }) => aMilestone({ ...fields, ...(step && { step }) })),
        }
        const answer = instrumentPath(buildDataset(file), selection, {
          follow: 'protection-law',
          named: false,
        })
        const own = file.milestones.filter(({ instruments }) => instruments.includes('protection-law'))
        const taken = own.filter(({ date, step }) => step && date.localeCompare('2025-12-31') <= 0)
        const furthest = Math.max(-1, ...taken.map(({ step }) => pathIds.indexOf(step ?? '')))
        expect(answer.followed?.here?.step.id).toBe(pathIds[furthest])
        expect(answer.followed?.next?.id).toBe(pathIds[furthest + 1])
        for (const [i, { state, milestones }] of (answer.followed?.steps ?? []).entries()) {
          const here = taken.filter(({ step }) => step === pathIds[i])
          expect(new Set(milestones)).toEqual(new Set(here))
          expect(state).toBe(
            i > furthest ? 'ahead' : i === furthest ? 'here' : here.length > 0 ? 'dated' : 'undated',
          )
        }
        const placed =
          answer.followed?.steps?.reduce((sum, { milestones }) => sum + milestones.length, 0) ?? 0
        expect(placed + (answer.followed?.others.length ?? 0)).toBe(own.length)
        const work = oracle
          .shown(file, selection)
          .filter(({ instruments }) => instruments.includes('protection-law'))
        expect(answer.followed?.work.activities).toBe(work.length)
        expect(new Set(answer.followed?.work.results)).toEqual(new Set(work.filter(({ result }) => result)))
        for (const { year, activities, furthest: stage } of answer.followed?.work.years ?? []) {
          const then = work.filter(({ years }) => years.includes(Number(year)))
          expect(activities).toBe(then.length)
          expect(stage).toBe(
            file.stages.filter(({ id }) => then.some(each => each.stage === id)).at(-1)?.id ?? null,
          )
        }
        expect(answer.list.length + answer.unnamed).toBe(2)
      }),
      { numRuns: 500 },
    )
  })
})
