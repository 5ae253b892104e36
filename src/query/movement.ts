import type { Dataset } from '../dataset/dataset.ts'
import { type Postings, postingsOf } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import { type Member, membersOf } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensionOf } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import { isOutside, type Selection, withClause } from '../model/selection.ts'
import { gapAt } from './gap.ts'
import { activityList } from './list.ts'
import { type Step, Tally, type Told, toldBy } from './movement-tally.ts'
import type { Place } from './within.ts'

/** One panel a member of `panels`, in it one line a member of `lines`. */
export interface MovementQuestion {
  readonly lines: DimensionId
  readonly panels: DimensionId
}

/** Distinct activities that moved up, and that fell back; one that did both counts in each. Null = no activity there dates its moves. */
export interface Moved {
  readonly up: number | null
  readonly back: number | null
}

/**
 * A line in one year. `stage` is the highest rung, from 0, that an activity with evidence stood at; null = none is known.
 * `isDone`: of the activities at that rung one is said to be done, to go on or to have been stopped; else all leave it
 * open. `isYearStated`: the source of one of them states its year; else it is inferred for all.
 * `activities` are all of that year, with evidence or not; `gap` is why the record itself holds none. `direction` is held
 * against `since`, the latest reported year before; both are null where there is none. `isSetback`: lower than in that
 * year, and an activity of the line fell back since. `fellTo` are the rungs that activities of the line fell back to that
 * year, the lowest first.
 */
export interface LineYear extends Moved {
  readonly year: string
  readonly stage: number | null
  readonly isDone: boolean
  readonly isYearStated: boolean
  readonly activities: number
  readonly gap: GapKind | null
  readonly since: string | null
  readonly direction: 'up' | 'down' | 'same' | null
  readonly isSetback: boolean
  readonly fellTo: readonly number[]
}

/**
 * Of the years that are read: `now` is the latest reported one, `highest` the one of the highest rung, the latest such.
 * `isReported`: one of those years holds an activity. `gap` is why the record itself holds nothing of the line, in any year
 * or in the latest of those years; null where only the selection leaves nothing.
 */
export interface MovementLine {
  readonly member: Member
  readonly gap: GapKind | null
  readonly isReported: boolean
  readonly years: readonly LineYear[]
  readonly now: LineYear | null
  readonly highest: LineYear | null
}

/** What moved in one year. `gap` is why the record itself holds nothing of that year. */
export interface MovedYear extends Moved {
  readonly year: string
  readonly gap: GapKind | null
}

/** `up` and `back` run over the years that are read. `gap` is why the record itself holds nothing of the member. */
export interface MovementPanel extends Moved {
  readonly member: Member
  readonly gap: GapKind | null
  readonly lines: readonly MovementLine[]
  readonly years: readonly MovedYear[]
}

/** A move to a lower rung than the one before. */
export interface Setback extends Step {
  readonly activity: Activity
}

/** `dated` activities date their moves: without any, nothing is known of movement. `setbacks` come the latest first. */
export interface Movement extends Moved {
  readonly question: MovementQuestion
  readonly panels: readonly MovementPanel[]
  readonly years: readonly MovedYear[]
  readonly dated: number
  readonly setbacks: readonly Setback[]
}

/**
 * The ladder over the years. In each of its `years` an activity with `moves` stands at the last one dated by the end of
 * that year, and nowhere before the first; one without moves stands at its `stage`, and no movement is claimed for it;
 * one that is only planned stands nowhere. A
 * line's rung is the highest of its activities with evidence. A move counts in the year that it is dated in, evidence or
 * not: each but the first, up or back against the one before; in a year off the axis it counts in the totals alone.
 *
 * A clause of any of several years chooses the years that are read: the others keep what stands in them without it, so
 * that a year is held against the one before it. Every other clause chooses activities.
 */
export function movement(dataset: Dataset, selection: Selection, question: MovementQuestion): Movement {
  const { index } = dataset
  const toldIn = wayIn(dataset)
  const isRead = (year: string) => !isOutside(selection, 'year', year)
  const axis = { years: postingsOf(index, 'year').members.map(({ id }) => id), isRead }
  const isAnyYear = selection.clauses.year?.mode === 'any'
  const activities = activityList(dataset, isAnyYear ? withClause(selection, 'year', null) : selection)

  const whole = new Tally(axis)
  const lines = postingsOf(index, question.lines)
  const across = postingsOf(index, question.panels)
  const panels = across.members.map(member => ({
    member,
    tally: new Tally(axis),
    lines: lines.members.map(line => ({ member: line, tally: new Tally(axis) })),
  }))
  const setbacks: Setback[] = []
  for (const activity of activities) {
    const told = toldIn(activity)
    whole.add(told)
    const inLines = placesIn(activity, question.lines, lines)
    for (const at of placesIn(activity, question.panels, across)) {
      const panel = panels[at]
      panel?.tally.add(told)
      for (const line of inLines) panel?.lines[line]?.tally.add(told)
    }
    for (const step of told.steps)
      if (step.to < step.from && isRead(step.year)) setbacks.push({ activity, ...step })
  }

  const gapIn =
    (...places: readonly Place[]) =>
    (year: string) =>
      gapAt(dataset, [...places, { dimension: 'year', member: year }])
  return {
    question,
    ...whole.total(),
    dated: whole.dated,
    years: whole.moved(gapIn()),
    setbacks: setbacks.sort((a, b) => (a.move.date > b.move.date ? -1 : Number(a.move.date < b.move.date))),
    panels: panels.map(({ member, tally, lines }) => {
      const place: Place = { dimension: question.panels, member: member.id }
      return {
        member,
        gap: gapAt(dataset, [place]),
        ...tally.total(),
        years: tally.moved(gapIn(place)),
        lines: lines.map(line => {
          const there = { dimension: question.lines, member: line.member.id }
          const years = line.tally.line(gapIn(place, there))
          const read = years.filter(({ year }) => isRead(year))
          return {
            member: line.member,
            gap:
              gapAt(dataset, [place, there]) ??
              (read.every(({ gap }) => gap) ? (read.at(-1)?.gap ?? null) : null),
            isReported: read.some(({ activities }) => activities > 0),
            years,
            ...landmarks(read),
          }
        }),
      }
    }),
  }
}

const ways = new WeakMap<Dataset, Map<Activity, Told>>()

/** What each activity tells, worked out once: no selection changes it. */
function wayIn(dataset: Dataset): (activity: Activity) => Told {
  const known = ways.get(dataset) ?? new Map<Activity, Told>()
  ways.set(dataset, known)
  const rungs = new Map(dataset.file.stages.map(({ id }, rung) => [id, rung]))
  return activity => {
    const told = known.get(activity)
    if (told) return told
    const way = toldBy(activity, rungs)
    known.set(activity, way)
    return way
  }
}

/** The places of the members that an activity names, each once. */
function placesIn(activity: Activity, dimension: DimensionId, { position }: Postings): readonly number[] {
  const named = membersOf(activity, dimensionOf(dimension))
  return named.flatMap((id, i) => (named.indexOf(id) === i ? (position.get(id) ?? []) : []))
}

function landmarks(years: readonly LineYear[]): Pick<MovementLine, 'now' | 'highest'> {
  let now: LineYear | null = null
  let highest: LineYear | null = null
  for (const year of years) {
    if (year.stage === null) continue
    now = year
    if (highest?.stage == null || year.stage >= highest.stage) highest = year
  }
  return { now, highest }
}
