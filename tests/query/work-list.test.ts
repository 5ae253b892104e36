import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import type { Indicator, Period } from '../../src/model/indicator.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { targets } from '../../src/query/targets.ts'
import { type WorkItem, type WorkKind, workList } from '../../src/query/work-list.ts'
import { aDataset, aDatasetFile, anActivity, aResult, aSelection, aTerm } from '../builders.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import * as oracle from './oracle.ts'

const source = { source: 'page' }
const plan = (country: string, state: 'planned' | 'stopped', year?: number) => ({
  outcome: 'security',
  country,
  state,
  source,
  ...(year === undefined ? {} : { year }),
})
const anIndicator = (id: string, periods: Period[], parts: Partial<Indicator> = {}): Indicator => ({
  id,
  outcome: 'justice',
  title: { en: id },
  unit: { en: 'laws' },
  measure: 'unit',
  ascending: true,
  aggregation: 'sum',
  periods,
  ...parts,
})
const year = (y: number, parts: Partial<Period> = {}): Period => ({ start: `${y}`, end: `${y}`, ...parts })

const of = (file: Partial<DatasetFile>, kind: WorkKind, selection: Selection = wholeRecord) =>
  workList(aDataset(file), selection).items.filter(item => item.kind === kind)
const brief = (items: readonly WorkItem[]) =>
  items.map(({ severity, outcomes, countries, year }) => [severity, outcomes[0], countries[0], year])

describe('the work list', () => {
  test('holds what the plan means to fill: now once its year is over, later while there is time', () => {
    const file = {
      asOf: '2025-06-30',
      activities: [anActivity({ countries: ['ML'], years: [2023] })],
      plan: [
        plan('ML', 'planned'),
        plan('ML', 'planned', 2023),
        plan('ML', 'planned', 2024),
        plan('NE', 'planned', 2025),
        plan('BI', 'planned'),
        plan('AF', 'stopped'),
      ],
    }
    expect(brief(of(file, 'planned'))).toEqual([
      ['act', 'security', 'ML', '2024'],
      ['plan', 'security', 'BI', null],
      ['know', 'security', 'NE', '2025'],
    ])
    expect(brief(of(file, 'planned', aSelection({ year: ['2025'], country: ['NE', 'ML'] })))).toEqual([
      ['know', 'security', 'NE', '2025'],
    ])
  })

  test('holds cells that nobody reports on, and only counts those that are withheld', () => {
    const file = {
      activities: [anActivity({ countries: ['NE'], visibility: 'restricted' })],
      plan: [plan('AF', 'stopped')],
    }
    const asked = aSelection({ outcome: ['security'], country: ['ML', 'NE', 'AF'] })
    expect(brief(of(file, 'cell', asked))).toEqual([['plan', 'security', 'ML', null]])
    expect(workList(aDataset(file), asked).withheld).toBe(1)
  })

  test('holds each claim without a source, then each that rests on the claimant’s word', () => {
    const file = {
      activities: [
        anActivity({ id: 'own', result: aResult }),
        anActivity({ id: 'bare', result: aResult, evidence: [] }),
        anActivity({ id: 'no-source', evidence: [] }),
        anActivity({ id: 'sure', result: { ...aResult, substantiated: 'partner' } }),
        anActivity({ id: 'hidden', result: aResult, evidence: [], visibility: 'restricted' }),
      ],
    }
    const ids = (kind: WorkKind) =>
      of(file, kind).map(item => [item.severity, 'activity' in item && item.activity.id])
    expect(ids('no-evidence')).toEqual([
      ['act', 'bare'],
      ['plan', 'no-source'],
    ])
    expect(ids('own-word')).toEqual([['plan', 'own']])
  })

  test('holds work said to be planned or going on in a year that is over, unless anything later speaks of it', () => {
    const file = {
      asOf: '2024-03-01',
      activities: [
        anActivity({ countries: ['ML'], years: [2022, 2023], status: 'ongoing' }),
        anActivity({ countries: ['NE'], years: [2022], status: 'planned' }),
        anActivity({ countries: ['BI'], years: [2022], status: 'ongoing', end: '2024-12' }),
        anActivity({
          countries: ['AF'],
          years: [2022],
          status: 'ongoing',
          moves: [{ date: '2024', stage: 'space' }],
        }),
        anActivity({ countries: ['global'], years: [2022], status: 'delivered' }),
        anActivity({ countries: ['regional'], years: [2024], status: 'ongoing' }),
      ],
    }
    expect(brief(of(file, 'stale'))).toEqual([
      ['act', 'security', 'NE', '2022'],
      ['plan', 'security', 'ML', '2023'],
    ])
  })

  test('holds promises of any taxonomy that no activity names', () => {
    const promised = { source: 'page', locator: 'line 3' }
    const file = {
      themes: [aTerm('police', { promised }), aTerm('corruption', { promised })],
      partners: [aTerm('timidria', { promised })],
      actors: [aTerm('parliament', { promised })],
      activities: [anActivity({ themes: ['police'] })],
    }
    expect(of(file, 'promised')).toMatchObject([
      { dimension: 'theme', member: 'corruption', severity: 'plan' },
      { dimension: 'partner', member: 'timidria' },
      { dimension: 'actor', member: 'parliament' },
    ])
  })

  test('holds reports that were due, not those of a period that only carries a target', () => {
    const indicators = [
      anIndicator('laws', [
        { start: '2023', end: '2026', target: 9 },
        year(2023, { actual: 1, country: 'ML' }),
        year(2024, { country: 'ML' }),
        year(2024, { target: 3 }),
        year(2026, { country: 'ML' }),
      ]),
      anIndicator('trust', [year(2023), year(2024, { actual: 5, target: 5 })], { aggregation: 'latest' }),
      anIndicator('story', [year(2024, { comment: { en: 'told' } }), year(2025)], { measure: 'qualitative' }),
    ]
    const due = of({ indicators }, 'report-due')
    expect(
      due.map(item => [item.severity, 'indicator' in item && item.indicator, item.countries[0], item.year]),
    ).toEqual([
      ['act', 'laws', 'ML', '2024'],
      ['act', 'story', undefined, '2025'],
      ['know', 'trust', undefined, '2023'],
    ])
    expect(of({ indicators }, 'report-due', aSelection({ country: ['NE'] }))).toEqual([])
  })

  test('holds values more than a tenth from their target that nobody explains', () => {
    const indicators = [
      anIndicator('laws', [
        year(2021, { target: 10, actual: 9 }),
        year(2022, { target: 10, actual: 8 }),
        year(2023, { target: 10, actual: 12 }),
        year(2024, { target: 10, actual: 2, comment: { en: 'the election' } }),
        year(2025, { target: 0, actual: 2 }),
      ]),
      anIndicator('days', [year(2022, { target: 10, actual: 12 })], { ascending: false }),
    ]
    const found = of({ indicators }, 'deviation').map(item => [
      item.severity,
      'actual' in item && item.actual,
      item.year,
    ])
    expect(found).toEqual([
      ['act', 8, '2022'],
      ['act', 12, '2022'],
      ['plan', 12, '2023'],
    ])
    const whole = [year(2022, { target: 10 }), year(2023, { target: 10 }), year(2024, { target: 10 })]
    const parts = (y: number, ml: Partial<Period>, ne: Partial<Period>) => [
      year(y, { country: 'ML', ...ml }),
      year(y, { country: 'NE', ...ne }),
    ]
    const added = anIndicator('added', [
      ...whole,
      ...parts(2022, { actual: 3 }, { actual: 4 }),
      ...parts(2023, { actual: 3 }, {}),
      ...parts(2024, { actual: 3, comment: { en: 'the rains' } }, { actual: 4 }),
    ])
    expect(of({ indicators: [added] }, 'deviation')).toMatchObject([
      { severity: 'act', year: '2022', actual: 7, target: 10, countries: [] },
    ])
    expect(of({ indicators: [anIndicator('open', [year(2022, { actual: 1 })])] }, 'no-target')).toMatchObject(
      [{ severity: 'plan', indicator: 'open', year: null }],
    )
  })
})

test('an indicator behind its target is a point, of the programme or of the countries selected', () => {
  const indicators = [
    // half of the time is gone: 9 of 10 is on track, 4 has some delay, 1 is off track
    ...[
      ['fine', 9],
      ['late', 4],
      ['lost', 1],
    ].map(([id, actual]) =>
      anIndicator(
        `${id}`,
        [
          { start: '2024', end: '2027', target: 10 },
          year(2024, { actual: Number(actual), country: 'ML' }),
          year(2025, { actual: 0, country: 'ML' }),
        ],
        { baseline: { year: 2023, value: 0 } },
      ),
    ),
  ]
  const file = { asOf: '2025-12-31', indicators }
  expect(of(file, 'behind')).toMatchObject([
    { severity: 'act', indicator: 'lost', light: 'off-track', actual: 1, target: 10, countries: [] },
    { severity: 'plan', indicator: 'late', light: 'some-delay', actual: 4, target: 10, countries: [] },
  ])
  const all = aSelection({ outcome: { mode: 'all', members: ['justice', 'security'] } })
  expect(of(file, 'behind', all)).toEqual([])
  expect(of({ ...file, asOf: '2027-12-31' }, 'report-due', all)).toEqual([])
  const own = anIndicator('own', [
    { start: '2024', end: '2027', target: 10, country: 'ML' },
    year(2024, { actual: 1, country: 'ML' }),
    year(2025, { actual: 0, country: 'ML' }),
  ])
  expect(of({ ...file, indicators: [own] }, 'behind', aSelection({ country: ['ML'] }))).toMatchObject([
    { severity: 'act', indicator: 'own', countries: ['ML'], actual: 1, target: 10 },
  ])
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyPeriod = fc
  .record({
    start: fc.integer({ min: 2021, max: 2026 }),
    long: fc.nat(2),
    country: maybe(fc.constantFrom('ML', 'NE')),
    target: maybe(fc.constantFrom(0, 10, 20)),
    actual: maybe(fc.constantFrom(0, 9, 10, 12, 30)),
    comment: maybe(fc.constant({ en: 'why' })),
  })
  .map(({ start, long, ...rest }) => {
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    return { start: `${start}`, end: `${start + long}`, ...known }
  })
const anyIndicator = fc.record({
  outcome: fc.constantFrom('security', 'justice'),
  ascending: fc.boolean(),
  aggregation: fc.constantFrom('sum' as const, 'latest' as const, 'none' as const),
  measure: fc.constantFrom('unit' as const, 'qualitative' as const),
  periods: fc.array(anyPeriod, { maxLength: 5 }),
})
const anyWork = fc
  .record({
    file: anyFile,
    bare: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
    ends: fc.array(maybe(fc.constantFrom('2022-05', '2025')), { minLength: 1, maxLength: 9 }),
    promised: fc.subarray(['police', 'courts', 'corruption']),
    listed: fc.shuffledSubarray(['police', 'courts', 'corruption']),
    indicators: fc.array(anyIndicator, { maxLength: 3 }),
    asOf: fc.constantFrom('2023-12-31', '2024-06-30', '2025-12-31'),
  })
  .map(({ file, bare, ends, promised, listed, indicators, asOf }) =>
    aDatasetFile({
      ...file,
      asOf,
      outcomes: file.outcomes.map((outcome, i) => ({ ...outcome, themes: listed.slice(i, 2 * i + 1) })),
      themes: file.themes.map(theme =>
        promised.includes(theme.id) ? { ...theme, promised: source } : theme,
      ),
      indicators: indicators.map((indicator, i) => anIndicator(`i${i}`, indicator.periods, indicator)),
      activities: file.activities.map((activity, i) => {
        const end = ends[i % ends.length]
        return {
          ...activity,
          ...(end ? { end } : {}),
          evidence: bare[i % bare.length] ? [] : activity.evidence,
        }
      }),
    }),
  )

/** Each point as one line of text, found one by one; nothing is shared with the code but the words of its kinds. */
function slowly(file: DatasetFile, selection: Selection): string[] {
  const lines: string[] = []
  const isIn = (dimension: 'outcome' | 'country' | 'theme' | 'year', member: string) => {
    const clause = selection.clauses[dimension]
    return !clause || clause.members.includes(member) !== (clause.mode === 'none')
  }
  const outcomes = file.outcomes.map(({ id }) => id).filter(id => isIn('outcome', id))
  const countries = file.countries.map(({ code }) => code)
  const askedYear = Number(file.asOf.slice(0, 4))
  const whole = file.asOf.endsWith('12-31')
  const over = (y: number) => y < askedYear || (whole && y === askedYear)
  const at = (o: string, c: string, y?: number) =>
    file.activities.filter(
      a => a.outcomes.includes(o) && a.countries.includes(c) && (y === undefined || a.years.includes(y)),
    )
  for (const o of outcomes) {
    for (const c of countries.filter(id => isIn('country', id))) {
      const entries = file.plan.filter(entry => entry.outcome === o && entry.country === c)
      const meant = entries.filter(({ state }) => state === 'planned')
      const years = new Set(meant.flatMap(entry => entry.year ?? []))
      for (const y of years)
        if (at(o, c, y).length === 0 && isIn('year', `${y}`))
          lines.push(`${over(y) ? 'act' : 'know'} planned ${o} ${c} ${y}`)
      if (at(o, c).length > 0) continue
      if (entries.length === 0) lines.push(`plan cell ${o} ${c} null`)
      if (meant.length > 0 && years.size === 0) lines.push(`plan planned ${o} ${c} null`)
    }
  }
  for (const { id, promised } of file.themes) {
    const named = file.activities.some(({ themes }) => themes.includes(id))
    const listing = file.outcomes.filter(({ themes }) => themes.includes(id)).map(outcome => outcome.id)
    const isAsked = listing.length === 0 || listing.some(outcome => isIn('outcome', outcome))
    if (promised && !named && isIn('theme', id) && isAsked) lines.push(`plan promised   null`)
  }
  for (const { code, kind } of file.countries) {
    const years = file.activities.filter(a => a.countries.includes(code)).flatMap(a => a.years)
    const last = Math.max(...years)
    if (kind === 'country' && isIn('country', code) && years.length > 0 && askedYear - last >= 2)
      lines.push(`plan silent  ${code} ${last}`)
  }
  const shown = oracle.shown(file, selection)
  for (const o of outcomes)
    if (shown.some(a => a.outcomes.includes(o) && a.status === 'not-stated'))
      lines.push(`plan not-stated ${o}  null`)
  for (const a of shown) {
    const last = Math.max(...a.years, a.end ? Number.parseInt(a.end, 10) : 0)
    const point = (severity: string, kind: string) =>
      lines.push(`${severity} ${kind} ${a.outcomes[0]} ${a.countries[0]} ${last}`)
    if (a.evidence.length === 0) point(a.result ? 'act' : 'plan', 'no-evidence')
    else if (a.result?.substantiated === 'no') point('plan', 'own-word')
    if (last < askedYear && a.status === 'planned') point('act', 'stale')
    if (last < askedYear && a.status === 'ongoing') point('plan', 'stale')
  }
  const asksAll = (['outcome', 'country'] as const).some(id => {
    const clause = selection.clauses[id]
    return clause?.mode === 'all' && new Set(clause.members).size > 1
  })
  for (const indicator of asksAll ? [] : file.indicators) {
    const { outcome, periods } = indicator
    const measure =
      indicator.aggregation === 'none' && indicator.measure === 'unit' ? 'apart' : indicator.measure
    if (!outcomes.includes(outcome)) continue
    const span = ({ start, end }: Period) => [Number(start), Number(end)] as const
    for (const p of periods) {
      const [from, to] = span(p)
      const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
      const isHere = p.country ? isIn('country', p.country) : !selection.clauses.country
      if (!isHere || !over(to) || !years.every(y => isIn('year', `${y}`))) continue
      const write = (severity: string, kind: string) =>
        lines.push(`${severity} ${kind} ${outcome} ${p.country ?? ''} ${to}`)
      const inside = periods.filter(other => {
        const [f, t] = span(other)
        return other !== p && f >= from && t <= to
      })
      const isContainer = inside.some(other =>
        other.country === p.country ? span(other)[1] - span(other)[0] < to - from : !p.country,
      )
      const told = p.actual !== undefined || (measure === 'qualitative' && p.comment)
      if (!told && !isContainer) {
        const later = periods.some(o => o.country === p.country && span(o)[1] > to && o.actual !== undefined)
        write(later && indicator.aggregation === 'latest' ? 'know' : 'act', 'report-due')
      }
      const same = periods.filter(o => o.country && o.start === p.start && o.end === p.end)
      const isWhole = measure === 'unit' && !p.country && same.length > 0
      const isSum = isWhole && same.every(o => o.actual !== undefined && !o.comment)
      const reported = p.actual ?? (isSum ? same.reduce((sum, o) => sum + (o.actual ?? 0), 0) : undefined)
      if (p.target && reported !== undefined && !p.comment) {
        const ratio = reported / p.target
        const isLess = ratio < 0.9
        if (isLess || ratio > 1.1) write(isLess === indicator.ascending ? 'act' : 'plan', 'deviation')
      }
    }
    if (measure !== 'qualitative' && periods.every(({ target }) => target === undefined))
      lines.push(`plan no-target ${outcome}  null`)
  }
  return lines.sort()
}

test('the work list is what looking point by point gives', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyWork, anySelection, (file, selection) => {
      const { items, bySeverity, byKind } = workList(buildDataset(file), selection)
      const points = items.filter(({ kind }) => kind !== 'behind')
      const lines = points.map(
        ({ severity, kind, outcomes, countries, year }) =>
          `${severity} ${kind} ${outcomes[0] ?? ''} ${countries[0] ?? ''} ${year}`,
      )
      expect(lines.toSorted()).toEqual(slowly(file, selection))
      const behind = items.flatMap(item =>
        item.kind === 'behind' ? [[item.indicator, item.light, item.severity, item.actual, item.target]] : [],
      )
      const lit = targets(buildDataset(file), selection, 'outcome').rows.flatMap(row => {
        const { indicator, light, actual, target } = row
        const severity = { 'off-track': 'act', 'some-delay': 'plan' }[light as string]
        return severity ? [[indicator.id, light, severity, actual, target]] : []
      })
      expect(behind.toSorted()).toEqual(lit.toSorted())
      const order = ['act', 'plan', 'know']
      const ranks = items.map(({ severity }) => order.indexOf(severity))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b)
      expect([sum(bySeverity), sum(byKind)]).toEqual([items.length, items.length])
    }),
    { numRuns: 400 },
  )
})
