import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import type { GapKind } from '../model/gap.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Selection } from '../model/selection.ts'
import { yearsOf } from './days.ts'
import { gapAt } from './gap.ts'
import { grouped } from './grouped.ts'
import { activityList } from './list.ts'
import { milestones } from './milestones.ts'
import {
  isWithinYear,
  runsOf,
  type Span,
  spanOfActivity,
  spanOfDate,
  spanOfYears,
  yearsOfActivity,
} from './span.ts'

/** What the lanes of a timeline are: the members of a dimension, or (null) one lane for everything. */
export type TimelineBy = 'outcome' | 'country' | null

/** What a source ties to the programme, a change that an activity claims, what only explains, and the activities themselves. */
export const timelineKinds = ['contribution', 'result', 'context', 'work'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** One thing on the timeline, or several of a kind that share a year and are told by their number. */
export interface TimelineItem {
  readonly kind: TimelineKind
  readonly span: Span
  /** Distinct records that it stands for; 1 = it is that record. */
  readonly count: number
  /** Of them, those whose year no source states. A milestone's date is always stated. */
  readonly inferred: number
  /** Those records; milestones for contributions and context, else activities. One list is always empty. */
  readonly milestones: readonly Milestone[]
  readonly activities: readonly Activity[]
}

/** The items of a member by date, the vaguer first; `activities`, `results` of them and `milestones` are its distinct ones. `member` null = named of no member, or all in one lane. */
export interface TimelineLane {
  readonly member: string | null
  readonly items: readonly TimelineItem[]
  readonly activities: number
  readonly results: number
  readonly milestones: number
  /** Why it has no activity even without a selection; null = it has some. */
  readonly gap: GapKind | null
}

/** Lanes in the members' order, with distinct totals: an activity of two lanes stands in each of them. */
export interface Timeline {
  readonly by: TimelineBy
  readonly lanes: readonly TimelineLane[]
  readonly activities: number
  readonly results: number
  readonly milestones: number
  /** Activities that stand in more than one lane, or milestones that do. */
  readonly shared: number
  /** The years of the axis: those of the programme and of its activities. What lies before or after keeps its own date. */
  readonly first: number
  readonly last: number
}

/** Beyond so many results in the whole figure, they are told by their number in each lane and year. */
const mostResults = 12
/** Results of one lane and year that stand one by one. */
const fewResults = 2
/** Beyond so many activities with a date of their own in the whole figure, they are counted into the bar of their year. */
const mostDated = 16
/** Milestones of one lane, year and link that stand one by one. */
const fewMilestones = 4

/**
 * Activities, results and milestones on one axis. Activities and results follow the whole selection; milestones its clauses
 * on outcome, country, year and instrument. Bars count distinct activities per lane and year: one of two years counts in both.
 */
export function timeline(dataset: Dataset, selection: Selection, by: TimelineBy): Timeline {
  const activities = activityList(dataset, selection)
  const events = milestones(dataset, selection)
  const results = activities.filter(({ result }) => result)
  const isNamed = results.length <= mostResults
  const dated = activities.filter(({ start }) => start)
  const isDated = dated.length <= mostDated
  const members = by ? postingsOf(dataset.index, by).members : []
  const work = grouped(activities, each => lanesOf(each, by))
  const around = grouped(events, each => lanesOf(each, by))
  const lane = (member: string | null): TimelineLane => {
    const ours = work.get(member) ?? []
    const near = around.get(member) ?? []
    return {
      member,
      items: [
        ...milestoneItems(near),
        ...resultItems(ours, isNamed),
        ...(isDated ? ours.filter(({ start }) => start).map(activity => single('work', activity)) : []),
        ...bars('work', isDated ? ours.filter(({ start }) => !start) : ours),
      ].sort(byDate),
      activities: ours.length,
      results: ours.filter(({ result }) => result).length,
      milestones: near.length,
      gap: by && member && ours.length === 0 ? gapAt(dataset, [{ dimension: by, member }]) : null,
    }
  }
  const rest = lane(null)
  const years = postingsOf(dataset.index, 'year').members
  return {
    by,
    lanes: [...members.map(({ id }) => lane(id)), ...(by === null || rest.items.length > 0 ? [rest] : [])],
    activities: activities.length,
    results: results.length,
    milestones: events.length,
    shared: [...activities, ...events].filter(each => lanesOf(each, by).length > 1).length,
    first: Number(years[0]?.id),
    last: Number(years.at(-1)?.id),
  }
}

/** Without a dimension everything is in the one lane, `null`; with one, that takes what names no member. */
function lanesOf({ outcomes, countries }: Placed, by: TimelineBy): readonly (string | null)[] {
  const named = by === 'outcome' ? outcomes : countries
  return by === null || named.length === 0 ? [null] : named
}

type Placed = Pick<Activity, 'outcomes' | 'countries'>

function single(kind: 'work' | 'result', activity: Activity, span = spanOfActivity(activity)): TimelineItem {
  return { kind, span, ...tally([], [activity]) }
}

function tally(milestones: readonly Milestone[], activities: readonly Activity[]) {
  const inferred = activities.filter(({ yearBasis }) => yearBasis === 'inferred').length
  return { count: milestones.length + activities.length, inferred, milestones, activities }
}

/** Each milestone by its date, or those of a year by their number where they are more than a few. */
function milestoneItems(list: readonly Milestone[]): TimelineItem[] {
  const groups = grouped(list, ({ link, date }) => [`${link} ${date.slice(0, 4)}`])
  return [...groups.values()].flatMap(group => {
    const parts = group.length > fewMilestones ? [group] : group.map(each => [each])
    return parts.flatMap(([first, ...others]) =>
      first
        ? {
            kind: first.link,
            span: spanOfDate(others.length > 0 ? first.date.slice(0, 4) : first.date),
            ...tally([first, ...others], []),
          }
        : [],
    )
  })
}

function resultItems(list: readonly Activity[], isNamed: boolean): TimelineItem[] {
  const results = list.filter(({ result }) => result)
  if (!isNamed) return bars('result', results)
  const groups = grouped(results, activity => [yearsOf(spanOfActivity(activity)).join()])
  return [...groups.values()].flatMap(group =>
    group.length > fewResults ? bars('result', group) : group.flatMap(activity => runs(activity)),
  )
}

/** A result at its date, or along its years: two years apart are two spans, and nothing is claimed of those between. */
function runs(activity: Activity): TimelineItem[] {
  if (activity.start) return [single('result', activity)]
  return runsOf(activity.years).map(run => single('result', activity, run))
}

/**
 * Distinct activities per year, those whose year is stated apart from those whose year is inferred (results together: what is
 * claimed of a year is one number). One alone keeps its own date where that is finer.
 */
function bars(kind: 'work' | 'result', list: readonly Activity[]): TimelineItem[] {
  const parts = kind === 'work' ? grouped(list, each => [each.yearBasis]).values() : [list]
  const groups = [...parts].flatMap(part => [...grouped(part, yearsOfActivity)])
  return groups.map(([year, activities]) => {
    const [only] = activities
    const own = only && activities.length === 1 && kind === 'result' ? spanOfActivity(only) : null
    return {
      kind,
      span: own && isWithinYear(own, year) ? own : spanOfYears(year, year),
      ...tally([], activities),
    }
  })
}

/** By first day; at the same day the longer, and so vaguer, first. */
function byDate(a: TimelineItem, b: TimelineItem): number {
  if (a.span.start !== b.span.start) return a.span.start < b.span.start ? -1 : 1
  if (a.span.end !== b.span.end) return a.span.end > b.span.end ? -1 : 1
  return timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind)
}
