/**
 * Targets answered slowly: day by day and place by place, with nothing shared with the code it checks but the rule of the
 * light, which has its own table of cases.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Indicator } from '../../src/model/indicator.ts'
import { usualThresholds } from '../../src/model/light.ts'
import type { Clause, Selection } from '../../src/model/selection.ts'
import { judge } from '../../src/query/light.ts'
import { targetRows } from '../../src/query/targets.ts'
import { aDataset } from '../builders.ts'

const places = ['ML', 'NE', 'regional']
const everywhere = ['ML', 'NE', 'BI', 'AF', 'regional', 'global']

const anySpan = fc.constantFrom(
  ...['2021', '2022', '2023', '2024', '2025'].map(year => [year, year] as const),
  ['2021', '2025'] as const,
  ['2021', '2023'] as const,
  ['2023-01', '2023-06'] as const,
  ['2023-07', '2023-12'] as const,
  ['2022-03-15', '2024-02-29'] as const,
)
const anyValue = fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined, freq: 2 })
const anyPeriod = fc
  .record({
    span: anySpan,
    country: fc.constantFrom(undefined, ...places),
    target: anyValue,
    actual: anyValue,
  })
  .map(({ span: [start, end], country, target, actual }) => ({
    start,
    end,
    ...(country === undefined ? {} : { country }),
    ...(target === undefined ? {} : { target }),
    ...(actual === undefined ? {} : { actual }),
  }))
const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    measure: fc.constantFrom('unit' as const, 'unit' as const, 'percentage' as const),
    ascending: fc.boolean(),
    aggregation: fc.constantFrom('sum' as const, 'latest' as const, 'none' as const),
    additive: fc.constantFrom(true, true, false),
    value: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
    apart: fc.subarray(places),
    // one entry a place and a time: what two of them mean together nobody has said
    periods: fc.uniqueArray(anyPeriod, {
      maxLength: 9,
      selector: ({ start, end, country }) => [start, end, country].join(),
    }),
  })
  .map(({ value, apart, ...fields }) => ({
    id: 'indicator',
    outcome: 'security',
    title: { en: 'Indicator' },
    unit: { en: 'units' },
    baseline: {
      year: 2020,
      ...(value === undefined ? {} : { value }),
      countries: apart.map((country, i) => ({ country, value: 3 + i * 7 })),
    },
    ...fields,
  }))

const anyClause = (members: readonly string[]): fc.Arbitrary<Clause | undefined> =>
  fc.option(
    fc.record({
      mode: fc.constantFrom('any' as const, 'any' as const, 'none' as const, 'all' as const),
      members: fc.subarray([...members], { minLength: 1, maxLength: 3 }),
    }),
    { nil: undefined },
  )
const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    country: anyClause(['ML', 'NE', 'BI', 'regional']),
    year: anyClause(['2021', '2022', '2023', '2024', '2025']),
  })
  .map(({ country, year }) => ({
    clauses: { ...(country ? { country } : {}), ...(year ? { year } : {}) },
    search: '',
  }))
const anyDay = fc.constantFrom(
  '2020-06-30',
  '2022-12-31',
  '2023-06-30',
  '2023-08-14',
  '2024-12-31',
  '2026-01-01',
)

interface Entry {
  first: string
  last: string
  place: string | null
  target: number | null
  actual: number | null
}

const lastOfMonth: Record<string, string> = { '06': '30', '12': '31' }
const opening = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
const closing = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-${lastOfMonth[date.slice(5)]}` : date

const allows = (clause: Clause | undefined, id: string) => {
  if (clause === undefined) return true
  const isNamed = clause.members.some(member => member === id)
  return clause.mode === 'none' ? !isNamed : isNamed
}

/** Every day from one to another, one by one. */
function countDays(first: string, last: string): number {
  let days = 0
  for (
    const day = new Date(first);
    day.toISOString().slice(0, 10) <= last;
    day.setUTCDate(day.getUTCDate() + 1)
  )
    days += 1
  return days
}

const add = (values: (number | null)[]) => {
  let sum: number | null = null
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value
  return sum
}
const latest = (days: string[]) => [...days].sort().at(-1) ?? null
const earliest = (days: string[]) => [...days].sort()[0] ?? ''

function slow(indicator: Indicator, asOf: string, { clauses }: Selection) {
  const entries: Entry[] = indicator.periods.map(period => ({
    first: opening(period.start),
    last: closing(period.end),
    place: period.country ?? null,
    target: period.target ?? null,
    actual: period.actual ?? null,
  }))
  const yearsIn = ({ first, last }: Entry) => {
    const years: string[] = []
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
      years.push(`${year}`)
    return years
  }
  const asked = entries.filter(entry => yearsIn(entry).every(year => allows(clauses.year, year)))
  const chosen = everywhere.filter(id => allows(clauses.country, id))
  const isOurs = (entry: Entry) =>
    clauses.country ? entry.place !== null && chosen.includes(entry.place) : true
  const ours = asked.filter(isOurs)
  const anyTime = entries.filter(isOurs)
  const isOne = clauses.country !== undefined && chosen.length === 1
  const mayAdd =
    isOne || (indicator.measure === 'unit' && indicator.additive === true && indicator.aggregation !== 'none')

  const over = asked.filter(entry => entry.last <= asOf || entry.actual !== null).map(entry => entry.last)
  const begun = asked.filter(entry => entry.first <= asOf)
  const lastBegun = latest(begun.map(entry => entry.first))
  const end = latest(over) ?? begun.find(entry => entry.first === lastBegun)?.last ?? null

  /** The entries whose values of a kind make up one number, and whether countries' are kept from it. */
  const allowed = (list: Entry[], kind: 'target' | 'actual') => {
    const whole = list.filter(entry => entry.place === null && entry[kind] !== null)
    const apart = list.filter(
      entry =>
        entry.place !== null &&
        entry[kind] !== null &&
        whole.every(other => other.last < entry.first || entry.last < other.first),
    )
    return mayAdd ? { list: whole.concat(apart), isHeld: false } : { list: whole, isHeld: apart.length > 0 }
  }
  const withoutInner = (list: Entry[]) =>
    list.filter(
      inner =>
        !list.some(
          outer =>
            outer !== inner &&
            outer.place === inner.place &&
            outer.first <= inner.first &&
            outer.last >= inner.last,
        ),
    )
  const onePerPlace = (list: Entry[], better: (a: Entry, b: Entry) => boolean) =>
    list.filter(entry => !list.some(other => other.place === entry.place && better(other, entry)))
  const furthest = (list: Entry[]) => {
    const aimed = list.filter(entry => entry.target !== null)
    const whole = aimed.filter(entry => entry.place === null)
    const pick = (some: Entry[]) =>
      onePerPlace(some, (a, b) => a.last > b.last || (a.last === b.last && a.first < b.first))
    if (whole.length > 0) return { list: pick(whole), isHeld: false }
    return mayAdd ? { list: pick(aimed), isHeld: false } : { list: [], isHeld: aimed.length > 0 }
  }

  let aims: { list: Entry[]; isHeld: boolean }
  let time: [string, string] | null = null
  let now = asOf
  let isLonger = false
  if (indicator.aggregation === 'sum') {
    aims = allowed(ours, 'target')
    aims.list = withoutInner(aims.list)
    time = [earliest(ours.map(e => e.first)), latest(ours.map(e => e.last)) ?? '']
  } else if (indicator.aggregation === 'none') {
    const closed = end ?? earliest(ours.map(e => e.last))
    aims = allowed(
      ours.filter(e => e.last === closed),
      'target',
    )
    aims.list = onePerPlace(aims.list, (a, b) => a.first > b.first)
    time = [earliest(aims.list.map(e => e.first)), closed]
  } else {
    aims = furthest(ours)
    time = [earliest(ours.map(e => e.first)), latest(aims.list.map(e => e.last)) ?? '']
    const year = latest(anyTime.flatMap(yearsIn).filter(y => allows(clauses.year, y)))
    if (aims.list.length === 0 && clauses.year && year) {
      const longer = furthest(anyTime.filter(e => e.first <= `${year}-01-01` && e.last >= `${year}-12-31`))
      aims = { list: longer.list, isHeld: aims.isHeld || longer.isHeld }
      time = [earliest(longer.list.map(e => e.first)), latest(longer.list.map(e => e.last)) ?? '']
      isLonger = longer.list.length > 0
      if (isLonger && `${year}-12-31` < asOf) now = `${year}-12-31`
    }
  }
  const target = add(aims.list.map(entry => entry.target))
  const aimedAt =
    aims.list.length > 0 && aims.list.every(entry => entry.place !== null)
      ? aims.list.map(e => e.place)
      : null
  let elapsed: number | null = null
  if (target !== null && time) {
    const [first, last] = time
    const gone = now < first ? 0 : countDays(first, now < last ? now : last)
    elapsed = gone / countDays(first, last)
  }

  const reports = (list: Entry[]) => {
    const { list: known, isHeld } = allowed(list, 'actual')
    const kept =
      indicator.aggregation === 'sum' ? withoutInner(known) : onePerPlace(known, (a, b) => a.first > b.first)
    return {
      isHeld,
      list: kept.filter(entry => entry.place === null || !aimedAt || aimedAt.includes(entry.place)),
    }
  }
  const found = reports(
    ours.filter(entry => (indicator.aggregation === 'sum' ? entry.first <= asOf : entry.last === end)),
  )
  const known = add(found.list.map(entry => entry.actual))
  // a total is of today once any of what it adds up has a day in the shortest of the periods that end now
  const since = latest(asked.filter(entry => entry.last === end).map(entry => entry.first)) ?? ''
  const isHeard =
    since > asOf || found.list.some(entry => end !== null && entry.first <= end && entry.last >= since)
  const actual = indicator.aggregation === 'sum' && !isHeard ? null : known

  let baseline: number | null = null
  const { value, countries = [] } = indicator.baseline ?? {}
  if (!clauses.country && value !== undefined) baseline = value
  else if (mayAdd) {
    const wanted = aimedAt ?? places
    const known = countries.filter(
      e => wanted.includes(e.country) && (!clauses.country || chosen.includes(e.country)),
    )
    const isWhole = !aimedAt || known.length === new Set(aimedAt).size
    if (indicator.ascending || isWhole) baseline = add(known.map(entry => entry.value))
  }

  const numbers = { target: null, actual: null, baseline: null, progress: null, pace: null, elapsed: null }
  const due = ours.filter(entry => entry.last <= asOf || entry.actual !== null)
  const counts = {
    reported: new Set(ours.filter(e => e.place && e.actual !== null && e.last === end).map(e => e.place))
      .size,
    of: new Set(due.flatMap(entry => entry.place ?? [])).size,
  }
  const isSilent = entries.length > 0 && ours.length === 0
  if (isSilent) return { ...numbers, light: null, previous: null, lastKnown: null, ...counts }

  const { light, progress, pace } = judge({
    baseline,
    target,
    actual,
    ascending: indicator.ascending,
    elapsed: elapsed ?? 0,
    thresholds: usualThresholds,
  })
  const isApart = (target === null && aims.isHeld) || (target !== null && actual === null && found.isHeld)
  const year = latest(anyTime.flatMap(yearsIn).filter(y => allows(clauses.year, y)))
  const limit = end ?? (isLonger && year ? `${year}-12-31` : asOf)
  const earlier = [...new Set(entries.map(entry => entry.last).filter(last => last < limit))].sort().reverse()
  const at = (last: string | undefined) =>
    add(reports(anyTime.filter(e => e.last === last)).list.map(e => e.actual))
  const isSum = indicator.aggregation === 'sum'
  return {
    target,
    actual,
    baseline,
    elapsed,
    progress,
    pace,
    light: isApart ? null : light,
    previous: isSum ? add(found.list.filter(e => e.last < limit).map(e => e.actual)) : at(earlier[0]),
    lastKnown:
      actual !== null ? null : isSum ? known : (earlier.map(at).find(value => value !== null) ?? null),
    ...counts,
  }
}

test('the row of any indicator is what adding up day by day and place by place gives', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyIndicator, anySelection, anyDay, (indicator, selection, asOf) => {
      const dataset = aDataset({ asOf, indicators: [indicator] })
      const [row] = targetRows(dataset, selection)
      const { country: asked } = selection.clauses
      if (asked?.mode === 'all' && asked.members.length > 1) {
        expect(row).toBeUndefined()
        return
      }
      if (!row) throw new Error('no row')
      const { target, actual, baseline, elapsed, progress, pace, light, reported, of } = row
      const [previous, lastKnown] = [row.previous?.value ?? null, row.lastKnown?.value ?? null]
      expect({
        target,
        actual,
        baseline,
        elapsed,
        progress,
        pace,
        light,
        reported,
        of,
        previous,
        lastKnown,
      }).toEqual(slow(indicator, asOf, selection))
      for (const { country, ...place } of row.places) {
        const clause = { mode: 'any', members: [country] } as const
        const [alone] = targetRows(dataset, {
          ...selection,
          clauses: { ...selection.clauses, country: clause },
        })
        expect(alone).toMatchObject(place as unknown as Record<string, unknown>)
      }
    }),
    { numRuns: 5000 },
  )
})
