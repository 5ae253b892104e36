import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Activity, Move } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { type Movement, type MovementQuestion, movement } from '../../src/query/movement.ts'
import { aDataset, anActivity, aSelection } from '../builders.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

const byCountry: MovementQuestion = { lines: 'outcome', panels: 'country' }
const moved = (
  ...moves: readonly (readonly [date: string, stage: string, reason?: string])[]
): Partial<Activity> => ({
  moves: moves.map(
    ([date, stage, reason]): Move => ({ date, stage, ...(reason && { reason: { en: reason } }) }),
  ),
  stage: moves.at(-1)?.[1] ?? '',
})

const record = aDataset({
  activities: [
    anActivity({
      id: 'law',
      outcomes: ['justice'],
      countries: ['ML'],
      years: [2021, 2022, 2023, 2024],
      ...moved(
        ['2021-03', 'space'],
        ['2022-05-01', 'commitment'],
        ['2023', 'adopted'],
        ['2024-02', 'space', 'Repealed.'],
      ),
    }),
    anActivity({
      id: 'plain',
      outcomes: ['justice'],
      countries: ['ML', 'NE'],
      years: [2022],
      stage: 'capacity',
    }),
    anActivity({
      id: 'unproved',
      outcomes: ['security'],
      countries: ['ML'],
      years: [2022],
      stage: 'practice',
      evidence: [],
    }),
    anActivity({
      id: 'secret',
      outcomes: ['security'],
      countries: ['NE'],
      years: [2022],
      visibility: 'restricted',
    }),
  ],
})
const panel = (answer: Movement, id: string) => answer.panels.find(({ member }) => member.id === id)
const line = (answer: Movement, country: string, outcome: string) =>
  panel(answer, country)?.lines.find(({ member }) => member.id === outcome)

describe('movement', () => {
  const answer = movement(record, wholeRecord, byCountry)

  test('an activity stands in a year at the last move dated by its end', () => {
    expect(
      line(answer, 'ML', 'justice')?.years.map(({ year, stage, direction, since }) => [
        year,
        stage,
        direction,
        since,
      ]),
    ).toEqual([
      ['2021', 2, null, null],
      ['2022', 3, 'up', '2021'],
      ['2023', 4, 'up', '2022'],
      ['2024', 2, 'down', '2023'],
      ['2025', null, null, null],
    ])
  })

  test('one without moves stands at its stage, and claims no movement', () => {
    const years = line(answer, 'NE', 'justice')?.years ?? []
    expect(years.map(({ stage }) => stage)).toEqual([null, 1, null, null, null])
    expect(years[1]).toMatchObject({ direction: null, up: null, back: null })
    expect(panel(answer, 'NE')).toMatchObject({ up: null, back: null })
  })

  test('a year in which nothing is reported has its gap and no rung', () => {
    expect(line(answer, 'NE', 'justice')?.years[0]).toMatchObject({ stage: null, gap: 'not-reported' })
    expect(line(answer, 'NE', 'security')?.years[1]).toMatchObject({ stage: null, gap: 'withheld' })
    expect(line(answer, 'ML', 'security')?.years[1]).toMatchObject({ stage: null, activities: 1, gap: null })
  })

  test('what is only planned stands nowhere, and what no source calls done says so', () => {
    const open = aDataset({
      activities: [
        anActivity({ stage: 'space', status: 'planned', years: [2022] }),
        anActivity({ stage: 'capacity', status: 'not-stated', years: [2022], yearBasis: 'inferred' }),
        anActivity({ stage: 'evidence', years: [2022] }),
      ],
    })
    const [line] = movement(open, wholeRecord, byCountry).panels[0]?.lines ?? []
    expect(line?.now).toMatchObject({ year: '2022', stage: 1, isDone: false, isYearStated: false })
    const delivered = movement(open, aSelection({ status: ['delivered'] }), byCountry).panels[0]?.lines[0]
    expect(delivered?.now).toMatchObject({ stage: 0, isDone: true, isYearStated: true })
  })

  test('a year alone that holds nothing is not reported, whatever other years hold', () => {
    const file = aDataset({ activities: [anActivity({ years: [2022] })] })
    const line = movement(file, aSelection({ year: ['2023'] }), byCountry).panels[0]?.lines[0]
    expect(line).toMatchObject({ isReported: false, gap: 'not-reported', now: null })
  })

  test('a line that holds nothing in any year has the gap of the whole cell, also where only its years differ', () => {
    const withheld = aDataset({
      activities: [
        anActivity({ outcomes: ['security'], countries: ['AF'], years: [2023], visibility: 'restricted' }),
        anActivity({ outcomes: ['justice'], countries: ['AF'], years: [2021] }),
      ],
    })
    const lines = movement(withheld, wholeRecord, byCountry).panels.find(
      ({ member }) => member.id === 'AF',
    )?.lines
    expect(lines?.map(({ member, gap }) => [member.id, gap])).toEqual([
      ['security', 'withheld'],
      ['justice', null],
      ['space', 'not-reported'],
    ])
  })

  test('moves count in their year; none is 0 where activities date theirs, and unknown elsewhere', () => {
    expect(panel(answer, 'ML')?.years.map(({ up, back }) => [up, back])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
      [null, null],
    ])
    expect(answer).toMatchObject({ up: 1, back: 1, dated: 1 })
  })

  test('a setback says from where to where, when and why', () => {
    expect(answer.setbacks).toMatchObject([
      { activity: { id: 'law' }, year: '2024', from: 4, to: 2, move: { reason: { en: 'Repealed.' } } },
    ])
    expect(line(answer, 'ML', 'justice')?.years.filter(({ isSetback }) => isSetback)).toMatchObject([
      { year: '2024', fellTo: [2] },
    ])
  })

  test('a rung that is lower only because the further activity has ended is no setback', () => {
    const ended = aDataset({
      activities: [
        anActivity({ years: [2021], stage: 'adopted' }),
        anActivity({ years: [2021, 2022], stage: 'space' }),
      ],
    })
    expect(line(movement(ended, wholeRecord, byCountry), 'ML', 'security')?.now).toMatchObject({
      stage: 2,
      direction: 'down',
      isSetback: false,
    })
  })

  test('an activity that moves up and falls back within a year counts in each', () => {
    const both = aDataset({
      activities: [
        anActivity({
          years: [2022],
          ...moved(['2022-01', 'space'], ['2022-03', 'adopted'], ['2022-09', 'space']),
        }),
      ],
    })
    expect(movement(both, wholeRecord, byCountry)).toMatchObject({ up: 1, back: 1 })
  })

  test('now is the latest reported year, the highest rung may be an earlier one', () => {
    expect(line(answer, 'ML', 'justice')).toMatchObject({
      now: { year: '2024', stage: 2 },
      highest: { year: '2023', stage: 4 },
    })
  })

  test('a clause on years chooses what is read, and is still held against the year before', () => {
    const read = movement(record, aSelection({ year: ['2023'] }), byCountry)
    expect(line(read, 'ML', 'justice')?.now).toMatchObject({
      year: '2023',
      stage: 4,
      direction: 'up',
      since: '2022',
    })
    expect(read).toMatchObject({ up: 1, back: 0, setbacks: [] })
  })

  test('an activity of two countries counts in both panels, and once in the total', () => {
    const shared = aDataset({
      activities: [
        anActivity({
          countries: ['ML', 'NE'],
          years: [2022],
          ...moved(['2021', 'space'], ['2022', 'adopted']),
        }),
      ],
    })
    const answer = movement(shared, wholeRecord, byCountry)
    expect(answer.panels.slice(0, 2).map(({ up }) => up)).toEqual([1, 1])
    expect(answer.up).toBe(1)
  })

  test('a record without any activity knows of no movement', () => {
    expect(movement(aDataset(), wholeRecord, byCountry)).toMatchObject({
      dated: 0,
      up: null,
      back: null,
      setbacks: [],
    })
  })
})

const stageIds = ['evidence', 'capacity', 'space', 'commitment', 'adopted', 'practice']
const anyDate = fc
  .record({
    year: fc.integer({ min: 2020, max: 2024 }),
    rest: fc.constantFrom('', '-01', '-07', '-07-14', '-12-31'),
  })
  .map(({ year, rest }) => `${year}${rest}`)
const anyWay = fc.record({
  moves: fc.array(fc.record({ date: anyDate, stage: fc.constantFrom(...stageIds) }), { maxLength: 5 }),
  isProved: fc.boolean(),
})
/** The files of the other questions, with moves in order and now and then without evidence. */
const anyMovingFile: fc.Arbitrary<DatasetFile> = anyFile.chain(file =>
  fc.array(anyWay, { minLength: 1, maxLength: 8 }).map(ways => ({
    ...file,
    activities: file.activities.map((activity, i) => {
      const { moves, isProved } = ways[i % ways.length] ?? { moves: [], isProved: true }
      const ordered = moves.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
      const last = ordered.at(-1)
      return {
        ...activity,
        ...(last && { moves: ordered, stage: last.stage }),
        evidence: isProved ? activity.evidence : [],
      }
    }),
  })),
)

/** The same, found slowly: each cell asks each activity anew. */
function slowly(file: DatasetFile, selection: typeof wholeRecord) {
  const { year: clause, ...others } = selection.clauses
  const isRead = (year: number) => !clause || clause.members.includes(`${year}`) !== (clause.mode === 'none')
  const list = oracle.shown(file, clause?.mode === 'any' ? { ...selection, clauses: others } : selection)
  const rung = (stage: string) => stageIds.indexOf(stage)
  const yearsOf = (a: Activity) => [...a.years, ...(a.moves ?? []).map(move => Number(move.date.slice(0, 4)))]
  const axisYears = [2021, 2025, ...file.activities.flatMap(({ years }) => years)]
  const axis: number[] = []
  for (let y = Math.min(...axisYears); y <= Math.max(...axisYears); y += 1) axis.push(y)

  const stood = (a: Activity, year: number) => {
    if (!a.years.includes(year) || a.evidence.length === 0 || a.status === 'planned') return null
    if (!a.moves) return rung(a.stage)
    const by = a.moves.filter(move => move.date.slice(0, 4) <= `${year}`)
    return by.length === 0 ? null : rung(by[by.length - 1]?.stage ?? '')
  }
  const went = (a: Activity, sign: 1 | -1, year: number | null) =>
    (a.moves ?? []).some((move, i) => {
      const before = a.moves?.[i - 1]
      const when = Number(move.date.slice(0, 4))
      return (
        before !== undefined &&
        Math.sign(rung(move.stage) - rung(before.stage)) === sign &&
        (year === null ? isRead(when) : when === year)
      )
    })
  const falls = (a: Activity) =>
    (a.moves ?? []).flatMap((move, i) => {
      const [from, to] = [rung(a.moves?.[i - 1]?.stage ?? move.stage), rung(move.stage)]
      return to < from ? [{ to, year: Number(move.date.slice(0, 4)) }] : []
    })
  const runs = (a: Activity, year: number) =>
    a.moves !== undefined && Number(a.moves[0]?.date.slice(0, 4)) <= year && Math.max(...yearsOf(a)) >= year
  const counts = (among: Activity[], year: number | null) =>
    among.some(a => (year === null ? a.moves : runs(a, year)))
      ? { up: among.filter(a => went(a, 1, year)).length, back: among.filter(a => went(a, -1, year)).length }
      : { up: null, back: null }

  const lineOf = (among: Activity[]) => {
    const stages = axis.map(year =>
      among.reduce<number | null>((top, a) => {
        const stage = stood(a, year)
        return stage === null ? top : Math.max(top ?? -1, stage)
      }, null),
    )
    const years = axis.map((year, i) => {
      const stage = stages[i] ?? null
      const further = among.filter(a => stage !== null && stood(a, year) === stage)
      const before = stages.slice(0, i).findLastIndex(each => each !== null)
      const since = stage === null || before < 0 ? null : (axis[before] ?? null)
      const step = since === null ? null : Math.sign((stage ?? 0) - (stages[before] ?? 0))
      return {
        year: `${year}`,
        stage,
        isDone: further.some(a => a.status !== 'not-stated'),
        isYearStated: further.some(a => a.yearBasis === 'stated'),
        activities: among.filter(a => a.years.includes(year)).length,
        since: since === null ? null : `${since}`,
        direction: step === null ? null : ['down', 'same', 'up'][step + 1],
        isSetback:
          step === -1 && axis.slice(before + 1, i + 1).some(each => among.some(a => went(a, -1, each))),
        fellTo: [...stageIds.keys()].filter(to =>
          among.some(a => falls(a).some(fall => fall.to === to && fall.year === year)),
        ),
        ...counts(among, year),
      }
    })
    const read = years.filter(({ year, stage }) => stage !== null && isRead(Number(year)))
    const top = Math.max(...read.map(({ stage }) => stage ?? -1))
    return {
      years,
      now: read.at(-1)?.year ?? null,
      highest: read.findLast(({ stage }) => stage === top)?.year ?? null,
    }
  }
  return {
    ...counts(list, null),
    dated: list.filter(a => a.moves).length,
    years: axis.map(year => ({ year: `${year}`, ...counts(list, year) })),
    panels: file.countries.map(({ code }) => {
      const here = list.filter(a => a.countries.includes(code))
      return {
        ...counts(here, null),
        years: axis.map(year => ({ year: `${year}`, ...counts(here, year) })),
        lines: file.outcomes.map(({ id }) => lineOf(here.filter(a => a.outcomes.includes(id)))),
      }
    }),
    setbacks: list.flatMap(a =>
      (a.moves ?? []).flatMap((move, i) => {
        const from = rung(a.moves?.[i - 1]?.stage ?? move.stage)
        const to = rung(move.stage)
        return to < from && isRead(Number(move.date.slice(0, 4)))
          ? [`${a.id} ${move.date} ${from} ${to}`]
          : []
      }),
    ),
  }
}

test('on random datasets, movement is what following each activity one by one gives', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyMovingFile, anySelection, (file, selection) => {
      const answer = movement(buildDataset(structuredClone(file)), selection, byCountry)
      const { setbacks, ...expected } = slowly(file, selection)
      const withoutGap = <T extends object>(each: T) => {
        const { gap: _, ...rest } = each as T & { gap?: unknown }
        return rest
      }
      expect({
        up: answer.up,
        back: answer.back,
        dated: answer.dated,
        years: answer.years.map(withoutGap),
        panels: answer.panels.map(({ up, back, years, lines }) => ({
          up,
          back,
          years: years.map(withoutGap),
          lines: lines.map(({ years, now, highest }) => ({
            years: years.map(withoutGap),
            now: now?.year ?? null,
            highest: highest?.year ?? null,
          })),
        })),
      }).toEqual(expected)
      const dates = answer.setbacks.map(({ move }) => move.date)
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(
        answer.setbacks
          .map(({ activity, move, from, to }) => `${activity.id} ${move.date} ${from} ${to}`)
          .sort(),
      ).toEqual(setbacks.sort())
    }),
    { numRuns: 500 },
  )
})
