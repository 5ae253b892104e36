import type { Dataset } from '../dataset/dataset.ts'
import type { Activity } from '../model/activity.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Citation } from '../model/source.ts'
import type { Text } from '../model/text.ts'
import { dayAfter } from './days.ts'
import { emptyCells, type Finding, findings } from './findings.ts'
import { gapAt } from './gap.ts'
import { grouped } from './grouped.ts'
import { indicatorWork } from './indicator-work.ts'
import { activityList } from './list.ts'

/** How soon somebody should act, the soonest first. The rule of each kind stands where it is made. */
export const severities = ['act', 'plan', 'know'] as const
export type Severity = (typeof severities)[number]

/** What can be open, in the order in which it is listed within a severity. */
export const workKinds = [
  'planned',
  'behind',
  'report-due',
  'deviation',
  'no-evidence',
  'cell',
  'promised',
  'own-word',
  'not-stated',
  'silent',
  'no-target',
  'stale',
] as const
export type WorkKind = (typeof workKinds)[number]

/** Where an open point stands: member ids, none = nowhere in particular. `year` is since when, or of which; null = not known. */
interface Point {
  readonly severity: Severity
  readonly outcomes: readonly string[]
  readonly countries: readonly string[]
  readonly year: string | null
}

/**
 * One open point. `planned`: work meant for a year (null = none is given) of which nothing is reported. `stale`: said to be
 * planned or going on in a year that is over, and nothing since. `report-due`, `deviation`, `no-target`: of an indicator,
 * in a period; `behind`: over the time that its light is judged by; a `deviation` has both values, more than a tenth apart, and no comment; `comment` is said of a report that is due.
 */
export type WorkItem = Point &
  (
    | { readonly kind: 'cell' | 'planned' | 'silent' }
    | {
        readonly kind: 'promised'
        readonly dimension: DimensionId
        readonly member: string
        readonly citation: Citation
      }
    | { readonly kind: 'not-stated'; readonly activities: number; readonly of: number }
    | { readonly kind: 'no-evidence' | 'own-word' | 'stale'; readonly activity: Activity }
    | { readonly kind: 'no-target'; readonly indicator: string }
    | {
        readonly kind: 'behind'
        readonly indicator: string
        readonly light: 'off-track' | 'some-delay'
        readonly start: string
        readonly end: string
        readonly target: number | null
        readonly actual: number | null
      }
    | {
        readonly kind: 'report-due' | 'deviation'
        readonly indicator: string
        readonly start: string
        readonly end: string
        readonly target: number | null
        readonly actual: number | null
        readonly comment: Text | null
      }
  )

/**
 * Everything that is open under a selection, the most urgent first, then by kind, then in the file's order. `withheld` are
 * empty cells whose work is not published: no point of the list, for there is nothing to fill in.
 */
export interface WorkList {
  readonly items: readonly WorkItem[]
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byKind: Readonly<Record<WorkKind, number>>
  readonly withheld: number
}

/**
 * What somebody has to fill in, ask or decide. Activities answer the whole selection; cells, promises and silent countries
 * are about the whole record within the outcomes and countries selected; indicators know outcome, country and year.
 */
export function workList(dataset: Dataset, selection: Selection): WorkList {
  const found = findings(dataset, selection)
  const open: WorkItem[] = [
    ...plannedCells(dataset, selection),
    ...found.flatMap(toItem),
    ...activityList(dataset, selection).flatMap(activity => activityWork(activity, dataset.file.asOf)),
    ...indicatorWork(dataset, selection),
  ]
  const byKind = grouped(open, ({ kind }) => [kind])
  const bySeverity = grouped(
    workKinds.flatMap(kind => byKind.get(kind) ?? []),
    ({ severity }) => [severity],
  )
  return {
    items: severities.flatMap(severity => bySeverity.get(severity) ?? []),
    bySeverity: counts(severities, bySeverity),
    byKind: counts(workKinds, byKind),
    withheld: found.filter(each => each.kind === 'cell' && each.gap === 'withheld').length,
  }
}

function counts<Id extends string>(
  ids: readonly Id[],
  groups: ReadonlyMap<Id, readonly WorkItem[]>,
): Record<Id, number> {
  return Object.fromEntries(ids.map(id => [id, groups.get(id)?.length ?? 0])) as Record<Id, number>
}

/** Findings of the whole that are points of the list as they are; those counted are listed one by one elsewhere. */
function toItem(finding: Finding): WorkItem[] {
  const plan = { severity: 'plan', outcomes: [], countries: [], year: null } as const
  switch (finding.kind) {
    case 'cell': {
      const { outcome, country, gap } = finding
      if (gap !== 'not-reported') return []
      return [{ ...plan, kind: 'cell', outcomes: [outcome], countries: [country] }]
    }
    case 'promised': {
      const { dimension, member, citation } = finding
      return [{ ...plan, kind: 'promised', dimension, member, citation }]
    }
    case 'silent-since':
      return [{ ...plan, kind: 'silent', countries: [finding.country], year: finding.year }]
    case 'not-stated': {
      const { outcome, activities, of } = finding
      return [{ ...plan, kind: 'not-stated', outcomes: [outcome], activities, of }]
    }
    default:
      return []
  }
}

/**
 * Cells that the plan means to fill and nothing fills: each year that it names, else the cell as a whole. Act now once that
 * year is over; plan where no year is given; know while there is time.
 */
function plannedCells(dataset: Dataset, selection: Selection): WorkItem[] {
  const { plan, asOf } = dataset.file
  const empty = new Set(
    emptyCells(dataset, selection).flatMap(({ gap, outcome, country }) =>
      gap === 'planned' ? [`${outcome} ${country}`] : [],
    ),
  )
  const seen = new Set<string>()
  return plan.flatMap(({ outcome, country, year, state }): WorkItem[] => {
    const key = `${outcome} ${country} ${year ?? ''}`
    if (state !== 'planned' || seen.has(key)) return []
    if (isOutside(selection, 'outcome', outcome) || isOutside(selection, 'country', country)) return []
    seen.add(key)
    const point = { kind: 'planned', outcomes: [outcome], countries: [country] } as const
    if (year === undefined) {
      const isDated = plan.some(
        other =>
          other.state === 'planned' &&
          other.outcome === outcome &&
          other.country === country &&
          other.year !== undefined,
      )
      const isOpen = empty.has(`${outcome} ${country}`) && !isDated
      return isOpen ? [{ ...point, severity: 'plan', year: null }] : []
    }
    if (isOutside(selection, 'year', String(year))) return []
    const gap = gapAt(dataset, [
      { dimension: 'outcome', member: outcome },
      { dimension: 'country', member: country },
      { dimension: 'year', member: String(year) },
    ])
    const severity = isOver(String(year), asOf) ? 'act' : 'know'
    return gap === 'planned' ? [{ ...point, severity, year: String(year) }] : []
  })
}

/**
 * What is open about one activity. Act now: a change claimed without any source, and work planned for a year that is over.
 * Plan: an activity without a source, a change on the claimant's word alone, work said to go on and never spoken of again.
 */
function activityWork(activity: Activity, asOf: string): WorkItem[] {
  const { outcomes, countries, result, evidence, status } = activity
  const isOpen = status === 'planned' || status === 'ongoing'
  if (!isOpen && evidence.length > 0 && result?.substantiated !== 'no') return []
  const last = lastYear(activity)
  const point = { outcomes, countries, year: String(last), activity } as const
  const items: WorkItem[] = []
  if (evidence.length === 0) items.push({ ...point, kind: 'no-evidence', severity: result ? 'act' : 'plan' })
  else if (result?.substantiated === 'no') items.push({ ...point, kind: 'own-word', severity: 'plan' })
  if (isOpen && Number(asOf.slice(0, 4)) - last >= 1)
    items.push({ ...point, kind: 'stale', severity: status === 'planned' ? 'act' : 'plan' })
  return items
}

/** The last year that an activity speaks of: of those it took place in, its end, or a move. */
function lastYear({ years, end, moves = [] }: Activity): number {
  const dates = [...(end === undefined ? [] : [end]), ...moves.map(({ date }) => date)]
  return Math.max(...years, ...dates.map(date => Number(date.slice(0, 4))))
}

/** Is a date wholly in the past as of another? */
function isOver(date: string, asOf: string): boolean {
  return dayAfter(date) <= dayAfter(asOf)
}
