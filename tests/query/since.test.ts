import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Activity } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import { type Clause, type Selection, wholeRecord } from '../../src/model/selection.ts'
import { type ChangeKind, changeKinds } from '../../src/query/activity-changes.ts'
import { type SinceAnswer, since } from '../../src/query/since.ts'
import { aDataset, aDatasetFile, anActivity, aSelection } from '../builders.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import { shown } from './oracle.ts'

const kindsById = ({ changes }: SinceAnswer) =>
  Object.fromEntries(changes.map(({ activity, kinds }) => [activity.id, kinds]))
const version = { kind: 'version' } as const
const year = (year: string) => ({ kind: 'year', year }) as const

describe('since an earlier version', () => {
  const earlier = aDataset({
    activities: [
      anActivity({ id: 'same' }),
      anActivity({ id: 'rose', stage: 'space', countries: ['ML', 'NE'] }),
      anActivity({ id: 'fell', stage: 'adopted', outcomes: ['justice'], status: 'ongoing' }),
      anActivity({ id: 'edited', countries: ['NE'] }),
      anActivity({ id: 'went', countries: ['AF'] }),
      anActivity({ id: 'hidden', countries: ['BI'] }),
    ],
  })
  const later = aDataset({
    activities: [
      anActivity({ id: 'came', outcomes: ['justice'] }),
      anActivity({ id: 'same' }),
      anActivity({ id: 'edited', countries: ['ML'] }),
      anActivity({
        id: 'rose',
        stage: 'commitment',
        countries: ['ML', 'NE'],
        moves: [
          { date: '2022-01', stage: 'space' },
          { date: '2025-03-01', stage: 'commitment', reason: { en: 'The ministry signed.' } },
        ],
      }),
      anActivity({ id: 'fell', stage: 'space', outcomes: ['justice'], status: 'stopped' }),
      anActivity({ id: 'hidden', countries: ['BI'], visibility: 'restricted' }),
    ],
  })

  test('each activity is told by all that became of it, what calls for a look first', () => {
    expect(Object.entries(kindsById(since(later, wholeRecord, version, earlier)))).toEqual([
      ['fell', ['down', 'stopped']],
      ['went', ['removed']],
      ['rose', ['up']],
      ['came', ['new']],
      ['edited', ['edited']],
    ])
  })

  test('an activity counts once in a total, once in each kind, and in each cell it names before or after', () => {
    const answer = since(later, wholeRecord, version, earlier)
    expect(answer.total).toEqual({
      gap: null,
      isInside: true,
      changed: 5,
      kinds: { down: 1, setback: 0, stopped: 1, removed: 1, up: 1, new: 1, edited: 1 },
    })
    const row = (id: string) => answer.rows.findIndex(member => member.id === id)
    // "edited" went from Niger to Mali: it stands in both
    expect(answer.rowTotals[row('ML')]?.changed).toBe(4)
    expect(answer.rowTotals[row('NE')]?.changed).toBe(2)
    expect(answer.columnTotals.map(({ changed }) => changed)).toEqual([3, 2, 0])
    expect(answer.cells[row('AF')]?.[0]).toMatchObject({ changed: 1, gap: null, kinds: { removed: 1 } })
    expect(answer.cells[row('AF')]?.[1]).toMatchObject({ changed: 0, gap: 'not-reported' })
  })

  test('what is withheld now is counted apart, in no cell, and whatever the filters', () => {
    for (const selection of [wholeRecord, aSelection({ country: ['AF'] })]) {
      const answer = since(later, selection, version, earlier)
      expect(answer.withheld).toBe(1)
      expect(JSON.stringify(answer.changes)).not.toContain('hidden')
      const row = answer.rows.findIndex(({ id }) => id === 'BI')
      // nothing else stands there: a gap, and not "no change"
      expect(answer.rowTotals[row]).toMatchObject({ changed: 0, gap: 'withheld' })
    }
  })

  test('a story that was not told before gives the stage now against the stage then', () => {
    const { changes } = since(later, wholeRecord, version, earlier)
    const rose = changes.find(({ activity }) => activity.id === 'rose')
    expect(rose?.steps).toEqual([{ from: 'space', to: 'commitment', date: null, reason: null }])
  })

  test('what fell on the way is a setback, wherever it stands now, told step by step', () => {
    const moves = [{ date: '2024-01', stage: 'space' }]
    const before = ['risen', 'level', 'lower'].map(id => anActivity({ id, stage: 'space', moves }))
    const ways = [
      ['commitment', 'space', 'adopted'],
      ['commitment', 'space'],
      ['commitment', 'capacity'],
    ]
    const after = before.map((activity, i) => ({
      ...activity,
      stage: ways[i]?.at(-1) ?? '',
      moves: [
        ...moves,
        ...(ways[i] ?? []).map((stage, m) => ({
          date: `2025-0${m + 1}`,
          stage,
          ...(m === 1 && { reason: { en: 'The minister left.' } }),
        })),
      ],
    }))
    const answer = since(
      aDataset({ activities: after }),
      wholeRecord,
      version,
      aDataset({ asOf: '2024-12-31', activities: before }),
    )
    expect(kindsById(answer)).toEqual({ lower: ['down'], risen: ['setback', 'up'], level: ['setback'] })
    expect(answer.moved).toBe(3)
    expect(answer.changes.find(({ activity }) => activity.id === 'level')?.steps).toEqual([
      { from: 'space', to: 'commitment', date: '2025-01', reason: null },
      { from: 'commitment', to: 'space', date: '2025-02', reason: { en: 'The minister left.' } },
    ])
  })

  test('a fall dated since is on the way, though the earlier version tells no moves or others', () => {
    const story = (...moves: readonly (readonly [string, string])[]) => ({
      stage: moves.at(-1)?.[1] ?? '',
      moves: moves.map(([date, stage]) => ({ date, stage })),
    })
    const before = [
      anActivity({ id: 'untold', stage: 'commitment' }),
      anActivity({ id: 'retold', ...story(['2024-01', 'evidence'], ['2024-06', 'commitment']) }),
      anActivity({ id: 'first', stage: 'commitment' }),
      anActivity({ id: 'earlier', stage: 'space' }),
    ]
    const after = [
      {
        ...before[0],
        ...story(['2024-02', 'commitment'], ['2025-02', 'adopted'], ['2025-03', 'commitment']),
      },
      { ...before[1], ...story(['2024-01', 'space'], ['2025-02', 'adopted'], ['2025-03', 'commitment']) },
      // its first move is held against the stage of the earlier version
      { ...before[2], ...story(['2025-02', 'space'], ['2025-03', 'adopted']) },
      // it fell before that version was made: told late, not since
      { ...before[3], ...story(['2024-02', 'commitment'], ['2024-03', 'space']) },
    ] as Activity[]
    const answer = since(
      aDataset({ activities: after }),
      wholeRecord,
      version,
      aDataset({ asOf: '2024-12-31', activities: before }),
    )
    expect(kindsById(answer)).toEqual({
      untold: ['setback'],
      retold: ['setback', 'edited'],
      first: ['setback', 'up'],
      earlier: ['edited'],
    })
    expect(answer.moved).toBe(3)
    const steps = (id: string) =>
      answer.changes
        .find(({ activity }) => activity.id === id)
        ?.steps.map(({ from, to, date }) => [from, to, date])
    expect(steps('untold')).toEqual([
      ['commitment', 'adopted', '2025-02'],
      ['adopted', 'commitment', '2025-03'],
    ])
    expect(steps('first')?.[0]).toEqual(['commitment', 'space', '2025-02'])
  })

  test('a story of moves that only goes on is the move, and no edit', () => {
    const first = { date: '2024-01', stage: 'evidence' }
    const before = anActivity({ id: 'A', moves: [first] })
    const after = { ...before, stage: 'space', moves: [first, { date: '2025-01', stage: 'space' }] }
    const kinds = (now: Activity) =>
      kindsById(
        since(aDataset({ activities: [now] }), wholeRecord, version, aDataset({ activities: [before] })),
      )
    expect(kinds(after)).toEqual({ A: ['up'] })
    expect(kinds({ ...after, moves: after.moves.slice(1) })).toEqual({ A: ['up', 'edited'] })
  })

  test('the selection holds before or after', () => {
    const only = (country: string) =>
      Object.keys(kindsById(since(later, aSelection({ country: [country] }), version, earlier)))
    expect(only('NE')).toEqual(['rose', 'edited'])
    expect(only('AF')).toEqual(['went'])
    expect(only('BI')).toEqual([])
  })

  test('the cell with the most moves is named only where it stands alone', () => {
    expect(since(later, aSelection({ country: ['NE'] }), version, earlier).most).toBeNull()
    expect(since(later, aSelection({ outcome: ['justice'] }), version, earlier)).toMatchObject({
      moved: 1,
      most: { outcome: 'justice', country: 'ML', activities: 1, isMost: true },
    })
    expect(since(later, aSelection({ country: ['AF'] }), version, earlier)).toMatchObject({
      moved: 0,
      most: null,
    })
  })

  test('two versions alike changed in nothing, and one that the engine does not hold is a fault of the program', () => {
    expect(since(later, wholeRecord, version, later)).toMatchObject({ total: { changed: 0 }, moved: 0 })
    expect(() => since(later, wholeRecord, version)).toThrow('no earlier version')
  })

  test('events and reported values are news where the earlier version had none', () => {
    const milestone = (id: string, link: 'contribution' | 'context') => ({
      id,
      link,
      date: '2024-05-01',
      precision: 'day' as const,
      title: { en: id },
      countries: [],
      outcomes: [],
      instruments: [],
      sources: [],
    })
    const indicator = (actual: number | null) => ({
      id: 'I',
      outcome: 'justice',
      title: { en: 'I' },
      unit: { en: 'laws' },
      measure: 'unit' as const,
      ascending: true,
      aggregation: 'sum' as const,
      periods: [{ start: '2024-01-01', end: '2024-12-31', ...(actual !== null && { actual }) }],
    })
    const before = aDataset({ milestones: [milestone('a', 'context')], indicators: [indicator(null)] })
    const now = aDataset({
      milestones: [milestone('a', 'context'), milestone('b', 'contribution')],
      indicators: [indicator(0)],
    })
    expect(since(now, wholeRecord, version, before).news).toEqual({
      milestones: 1,
      contributions: 1,
      indicators: 1,
    })
    expect(since(now, wholeRecord, year('2024')).news).toEqual({
      milestones: 2,
      contributions: 1,
      indicators: 1,
    })
    expect(since(now, aSelection({ outcome: ['security'] }), version, before).news.indicators).toBe(0)
    expect(since(now, aSelection({ theme: ['courts'] }), version, before).news.indicators).toBeNull()
  })
})

describe('values reported since', () => {
  const value = (end: number, country?: string) => ({
    start: `${end}-01-01`,
    end: `${end}-12-31`,
    actual: 1,
    ...(country && { country }),
  })
  const indicator = (id: string, outcome: string, periods: readonly ReturnType<typeof value>[]) => ({
    id,
    outcome,
    title: { en: id },
    unit: { en: 'laws' },
    measure: 'unit' as const,
    ascending: true,
    aggregation: 'sum' as const,
    periods: [...periods],
  })
  const now = aDataset({
    indicators: [
      indicator('whole', 'justice', [value(2024)]),
      indicator('mali', 'justice', [value(2024, 'ML'), value(2023, 'NE')]),
      indicator('both', 'security', [value(2023), value(2024, 'NE'), value(2024, 'ML')]),
    ],
  })
  const told = (selection: Selection) => since(now, selection, version, aDataset()).news.indicators

  test('a country has only its own, none of the whole programme', () => {
    expect(told(wholeRecord)).toBe(3)
    expect(told(aSelection({ country: ['ML'] }))).toBe(2)
    expect(told(aSelection({ country: ['BI'] }))).toBe(0)
    expect(told(aSelection({ country: { mode: 'none', members: ['ML'] } }))).toBe(2)
    expect(told(aSelection({ country: ['ML'], outcome: ['justice'] }))).toBe(1)
    expect(told(aSelection({ year: ['2023'] }))).toBe(2)
    expect(told(aSelection({ year: ['2023'], country: ['ML'] }))).toBe(0)
    expect(since(now, aSelection({ country: ['NE'] }), year('2024')).news.indicators).toBe(1)
  })

  test('nothing is of all of two countries, or of two outcomes', () => {
    const all = (...members: string[]) => ({ mode: 'all' as const, members })
    expect(told(aSelection({ country: all('ML', 'NE') }))).toBe(0)
    expect(told(aSelection({ outcome: all('justice', 'security') }))).toBe(0)
    expect(told(aSelection({ country: all('ML') }))).toBe(2)
  })

  test('the number is what a slow count gives', () => {
    fc.assert(
      fc.property(anySelection, selection => {
        const { outcome, country, year, ...others } = selection.clauses
        const passes = (clause: Clause | undefined, id: string) => {
          if (clause?.mode === 'any') return clause.members.some(member => member === id)
          if (clause?.mode === 'all') return !clause.members.some(member => member !== id)
          return !clause?.members.some(member => member === id)
        }
        let expected = 0
        for (const { outcome: of, periods } of now.file.indicators) {
          let has = false
          for (const { end, country: place } of periods) {
            const isThere = country === undefined || (place !== undefined && passes(country, place))
            if (isThere && passes(year, end.slice(0, 4))) has = true
          }
          if (has && passes(outcome, of)) expected += 1
        }
        const isUnsaid = selection.search !== '' || Object.keys(others).length > 0
        expect(told(selection)).toBe(isUnsaid ? null : expected)
      }),
    )
  })
})

describe('in a year', () => {
  const dataset = aDataset({
    activities: [
      anActivity({ id: 'began', years: [2024, 2025] }),
      anActivity({
        id: 'both',
        years: [2023, 2024],
        stage: 'space',
        moves: [
          { date: '2023-02', stage: 'space' },
          { date: '2024-03-01', stage: 'commitment' },
          { date: '2024-09-01', stage: 'space', reason: { en: 'The draft was withdrawn.' } },
        ],
      }),
      anActivity({ id: 'ended', years: [2022, 2024], status: 'stopped' }),
      anActivity({ id: 'other', years: [2023], moves: [{ date: '2024-01', stage: 'evidence' }] }),
    ],
  })

  test('what began, moved or was stopped in it is told; where a move began is none', () => {
    const answer = since(dataset, wholeRecord, year('2024'))
    expect(kindsById(answer)).toEqual({ both: ['down', 'up'], ended: ['stopped'], began: ['new'] })
    expect(answer.moved).toBe(1)
    expect(answer.changes[0]?.steps.map(({ from, to }) => [from, to])).toEqual([
      ['space', 'commitment'],
      ['commitment', 'space'],
    ])
    expect(answer.told).toEqual(['down', 'stopped', 'up', 'new'])
  })

  test('a cell without activities of the year reports nothing; where only the filters empty it, nothing is inside', () => {
    const cellOf = (answer: SinceAnswer, country: string) => {
      const { changed, gap, isInside } =
        answer.cells[answer.rows.findIndex(({ id }) => id === country)]?.[0] ?? {}
      return [changed, gap, isInside]
    }
    const record = aDataset({
      activities: [
        anActivity({ id: 'still', outcomes: ['security'], countries: ['ML'], years: [2023, 2024] }),
        anActivity({ id: 'past', outcomes: ['security'], countries: ['NE'], years: [2023] }),
        anActivity({ id: 'new', outcomes: ['security'], countries: ['BI'], years: [2024] }),
      ],
    })
    const answer = since(record, wholeRecord, year('2024'))
    expect(cellOf(answer, 'ML')).toEqual([0, null, true])
    expect(cellOf(answer, 'NE')).toEqual([0, 'not-reported', false])
    expect(cellOf(answer, 'BI')).toEqual([1, null, true])
    expect(cellOf(since(record, aSelection({ country: ['BI'] }), year('2024')), 'ML')).toEqual([
      0,
      null,
      false,
    ])
  })

  test('under one country all that moved in one cell is foregone', () => {
    const moves = [
      { date: '2023-01', stage: 'space' },
      { date: '2024-02', stage: 'commitment' },
    ]
    const record = aDataset({
      activities: [
        anActivity({ id: 'a', countries: ['ML'], years: [2023, 2024], moves }),
        anActivity({ id: 'b', countries: ['ML'], years: [2023, 2024], moves }),
        anActivity({ id: 'c', countries: ['NE'], years: [2023, 2024], moves }),
      ],
    })
    expect(since(record, wholeRecord, year('2024')).most).toMatchObject({ activities: 2, isForegone: false })
    expect(since(record, aSelection({ country: ['ML'] }), year('2024')).most).toMatchObject({
      activities: 2,
      isForegone: true,
    })
  })

  test('without a single dated move nothing is said of movement', () => {
    const still = aDataset({ activities: [anActivity({ years: [2024] })] })
    expect(since(still, wholeRecord, year('2024'))).toMatchObject({ moved: null, told: ['stopped', 'new'] })
  })
})

/** The same by loops over plain files, with nothing shared but the ladder. */
function slowly(earlier: DatasetFile, later: DatasetFile, selection: Selection) {
  const text = (activity: Activity, without: readonly string[]) =>
    JSON.stringify(
      Object.entries(activity)
        .filter(([key]) => !without.includes(key))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  const by = (file: DatasetFile, id: string) => file.activities.find(activity => activity.id === id)
  const inView = new Set([...shown(earlier, selection), ...shown(later, selection)])
  const found = new Map<string, { kinds: Set<ChangeKind>; sides: Activity[] }>()
  for (const id of new Set([...later.activities, ...earlier.activities].map(activity => activity.id))) {
    const [before, after] = [by(earlier, id), by(later, id)]
    if (before?.visibility === 'restricted' || after?.visibility === 'restricted') continue
    const sides = [before, after].filter(side => side !== undefined)
    if (!sides.some(side => inView.has(side))) continue
    const kinds = new Set<ChangeKind>()
    if (before && after) {
      const rung = (activity: Activity) => later.stages.findIndex(stage => stage.id === activity.stage)
      if (rung(after) > rung(before)) kinds.add('up')
      if (rung(after) < rung(before)) kinds.add('down')
      const [old, now] = [before.moves ?? [], after.moves ?? []]
      const isGrown = JSON.stringify(now.slice(0, old.length)) === JSON.stringify(old)
      const place = (stage: string) => later.stages.findIndex(({ id }) => id === stage)
      for (let i = 0; i < now.length; i++) {
        const [move, last] = [now[i], i === 0 ? before.stage : now[i - 1]?.stage]
        if (!move || last === undefined || move.date <= earlier.asOf || kinds.has('down')) continue
        if (JSON.stringify(old[i]) === JSON.stringify(move)) continue
        if (place(move.stage) < place(last)) kinds.add('setback')
      }
      const hasMoved = kinds.size > 0
      const stopped = after.status === 'stopped' && before.status !== 'stopped'
      if (stopped) kinds.add('stopped')
      const without = ['stage']
      if (stopped) without.push('status')
      if (isGrown && hasMoved) without.push('moves')
      if (text(before, without) !== text(after, without)) kinds.add('edited')
    } else kinds.add(after ? 'new' : 'removed')
    if (kinds.size > 0) found.set(id, { kinds, sides })
  }
  return found
}

const anyWay = fc.array(fc.constantFrom('evidence', 'space', 'practice'), { maxLength: 3 })

/** An activity that came to its stage by these; by none, it does not tell. */
function by(activity: Activity, way: readonly string[]): Activity {
  const stage = way.at(-1)
  return stage
    ? { ...activity, stage, moves: way.map((stage, i) => ({ date: `${2020 + i}`, stage })) }
    : activity
}

const versions = fc
  .tuple(
    anyFile,
    anyFile,
    fc.infiniteStream(fc.constantFrom('kept', 'grown', 'other')),
    fc.infiniteStream(fc.tuple(anyWay, anyWay)),
  )
  .map(([first, other, fates, ways]) => {
    const told = first.activities.map(activity => {
      const [began, grew] = ways.next().value
      return {
        before: by(activity, began),
        after: by(activity, began.length > 0 ? [...began, ...grew] : grew),
      }
    })
    const activities = other.activities.map((activity, i) => {
      const fate = fates.next().value
      if (fate === 'other') return activity
      return (fate === 'kept' ? told[i]?.before : told[i]?.after) ?? activity
    })
    return {
      earlier: aDatasetFile({ asOf: '2021-12-31', activities: told.map(({ before }) => before) }),
      later: aDatasetFile({ plan: other.plan, activities }),
    }
  })

test('every number since a version is what a slow count gives', () => {
  fc.assert(
    fc.property(versions, anySelection, ({ earlier, later }, selection) => {
      const answer = since(buildDataset(later), selection, version, buildDataset(earlier))
      const expected = slowly(earlier, later, selection)
      expect(kindsById(answer)).toEqual(
        Object.fromEntries(
          [...expected].map(([id, { kinds }]) => [id, changeKinds.filter(kind => kinds.has(kind))]),
        ),
      )
      const count = (...places: readonly (readonly ['countries' | 'outcomes', string])[]) => {
        const here = [...expected.values()].filter(({ sides }) =>
          sides.some(side => places.every(([field, id]) => side[field].includes(id))),
        )
        const kinds = Object.fromEntries(
          changeKinds.map(kind => [kind, here.filter(each => each.kinds.has(kind)).length]),
        )
        return { changed: here.length, kinds }
      }
      expect(answer.total).toMatchObject(count())
      for (const [r, row] of answer.rows.entries()) {
        expect(answer.rowTotals[r]).toMatchObject(count(['countries', row.id]))
        for (const [c, column] of answer.columns.entries()) {
          expect(answer.columnTotals[c]).toMatchObject(count(['outcomes', column.id]))
          expect(answer.cells[r]?.[c]).toMatchObject(count(['countries', row.id], ['outcomes', column.id]))
        }
      }
      const asked = [
        ...shown(earlier, selection),
        ...shown(later, selection),
        ...[...expected.values()].flatMap(({ sides }) => sides),
      ]
      for (const [r, row] of answer.rows.entries()) {
        const here = asked.filter(({ countries }) => countries.includes(row.id))
        expect(answer.rowTotals[r]?.isInside).toBe(here.length > 0)
        for (const [c, column] of answer.columns.entries())
          expect(answer.cells[r]?.[c]?.isInside).toBe(
            here.some(({ outcomes }) => outcomes.includes(column.id)),
          )
      }
      const moved = [...expected.values()].filter(({ kinds }) =>
        ['up', 'down', 'setback'].some(kind => kinds.has(kind as ChangeKind)),
      )
      expect(answer.moved).toBe(moved.length)
      const of = (outcome: string, country: string) =>
        moved.filter(({ sides }) =>
          sides.some(side => side.outcomes.includes(outcome) && side.countries.includes(country)),
        ).length
      const cells = answer.rows.flatMap(({ id: country }) =>
        answer.columns.map(({ id: outcome }) => ({ outcome, country, activities: of(outcome, country) })),
      )
      const highest = Math.max(...cells.map(({ activities }) => activities))
      const first = cells.filter(({ activities }) => activities === highest)
      const alone = highest > 0 && first.length === 1
      expect(answer.most).toEqual(
        alone ? { ...first[0], isMost: highest > moved.length / 2, isForegone: expect.any(Boolean) } : null,
      )
    }),
    { numRuns: 300 },
  )
})
