import type { Dataset } from '../dataset/dataset.ts'
import { type Difference, difference, type Edit, isSame, type Renamed } from '../dataset/difference.ts'
import type { Activity } from '../model/activity.ts'
import { type Member, membersOf } from '../model/dimensions/dimension.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import type { Text } from '../model/text.ts'
import { gapAt } from './gap.ts'
import { activityList } from './list.ts'
import { type News, newsSince } from './news.ts'
import type { Place } from './within.ts'

/** What can have become of an activity, what calls for a look first. `setback`: it fell on the way, and stands no lower now. */
export const changeKinds = ['down', 'setback', 'stopped', 'removed', 'up', 'new', 'edited'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Against the earlier version that the engine holds, or what happened in one year. */
export type SinceQuestion = { readonly kind: 'version' } | { readonly kind: 'year'; readonly year: string }

/** From one stage to another, by their ids; date and reason where the record gives them. */
export interface StageStep {
  readonly from: string
  readonly to: string
  readonly date: string | null
  readonly reason: Text | null
}

/** What became of one activity. It stands as it is now, a removed one as it was. Kinds are in the order of `changeKinds`. */
export interface ActivityChange {
  readonly activity: Activity
  readonly kinds: readonly ChangeKind[]
  readonly steps: readonly StageStep[]
  /** Fields before and after, the stage left out; none where two years of one version are compared. */
  readonly edits: readonly Edit[]
}

/** Distinct activities, by what became of them; one of two kinds counts in each, and once in `changed`. */
export interface ChangeTally {
  readonly changed: number
  readonly kinds: Readonly<Record<ChangeKind, number>>
}

/** A cell or a total, and why the record itself holds nothing there; null = it does, or something changed there. */
export interface ChangeCell extends ChangeTally {
  readonly gap: GapKind | null
}

/** The one cell in which the most of what moved stands; null = none moved, or several cells stand level. `isMost`: more than half. */
export interface MostMoved {
  readonly outcome: string
  readonly country: string
  readonly activities: number
  readonly isMost: boolean
}

/**
 * What changed, under a selection: an activity counts if it is under it before or after, and stands in each cell that it
 * names before or after. Totals count it once.
 */
export interface SinceAnswer {
  readonly question: SinceQuestion
  /** The date that the earlier version stands for, or the year. */
  readonly from: string
  /** The kinds that can be told at all: of any other a 0 says nothing. A year tells no edits, and no moves that nobody dates. */
  readonly told: readonly ChangeKind[]
  readonly total: ChangeCell
  readonly rows: readonly Member[]
  readonly columns: readonly Member[]
  readonly cells: readonly (readonly ChangeCell[])[]
  readonly rowTotals: readonly ChangeCell[]
  readonly columnTotals: readonly ChangeCell[]
  /** What calls for a look first, then in the file's order. */
  readonly changes: readonly ActivityChange[]
  /** Distinct activities that moved up, down, or fell on the way; null = no activity dates its moves, so nothing is known. */
  readonly moved: number | null
  readonly most: MostMoved | null
  readonly renamed: readonly Renamed[]
  /** Of the whole record, whatever the selection: a filter must not tell where they were. */
  readonly withheld: number
  readonly published: number
  readonly news: News
}

/** One change, with every activity that it is about: as it was, as it is, or both. */
interface Counted {
  readonly change: ActivityChange
  readonly sides: readonly Activity[]
}

/** What changed since an earlier version, or in a year. Throws for a version that the engine does not hold. */
export function since(
  dataset: Dataset,
  selection: Selection,
  question: SinceQuestion,
  earlier: Dataset | null = null,
): SinceAnswer {
  if (question.kind === 'version' && !earlier) throw new Error('no earlier version to compare with')
  const against = question.kind === 'version' ? earlier : null
  const found = against ? differenceOf(against, dataset) : null
  const inView = new Set(activityList(dataset, selection))
  if (against) for (const activity of activityList(against, selection)) inView.add(activity)
  const isShown = (...sides: readonly (Activity | null)[]) => sides.some(side => side && inView.has(side))

  const rungs = new Map(dataset.file.stages.map(({ id }, rung) => [id, rung]))
  const all = found ? betweenVersions(found, rungs) : withinYear(dataset, yearIn(question), rungs)
  const counted = all.filter(({ sides }) => isShown(...sides))
  const isKnown = found !== null || [...inView].some(({ moves }) => moves && moves.length > 0)

  const rows = membersIn('country', dataset, counted)
  const columns = membersIn('outcome', dataset, counted)
  const cellAt = (among: readonly Counted[], at: Named): ChangeCell => {
    const cell = tally(among.filter(named(at)))
    return { ...cell, gap: cell.changed > 0 ? null : gapAt(dataset, placesAt(at)) }
  }
  const cells = rows.map(({ id: country }) => {
    const inRow = counted.filter(named({ country }))
    return columns.map(({ id: outcome }) => cellAt(inRow, { outcome, country }))
  })
  const moved = counted.filter(({ change }) => isMove(change))
  return {
    question,
    from: against?.file.asOf ?? yearIn(question),
    told: changeKinds.filter(kind => found || toldByYear(isKnown).includes(kind)),
    total: cellAt(counted, {}),
    rows,
    columns,
    cells,
    rowTotals: rows.map(({ id }) => cellAt(counted, { country: id })),
    columnTotals: columns.map(({ id }) => cellAt(counted, { outcome: id })),
    changes: counted.map(({ change }) => change).sort((a, b) => rankOf(a) - rankOf(b)),
    moved: isKnown ? moved.length : null,
    most: mostOf(moved),
    renamed: (found?.renamed ?? []).filter(({ before, after }) => isShown(before, after)),
    withheld: found?.withheld.length ?? 0,
    published: found?.published.length ?? 0,
    news: newsSince(dataset, selection, against ?? yearIn(question)),
  }
}

/** A cell; without an outcome, a country or both a total. */
interface Named {
  readonly outcome?: string
  readonly country?: string
}

function placesAt({ outcome, country }: Named): Place[] {
  return [
    ...(outcome === undefined ? [] : [{ dimension: 'outcome', member: outcome } as const]),
    ...(country === undefined ? [] : [{ dimension: 'country', member: country } as const]),
  ]
}

/** Is it, as it was or as it is, of the outcome and of the country? */
function named({ outcome, country }: Named) {
  return ({ sides }: Counted) =>
    sides.some(
      ({ outcomes, countries }) =>
        (outcome === undefined || outcomes.includes(outcome)) &&
        (country === undefined || countries.includes(country)),
    )
}

const yearIn = (question: SinceQuestion) => (question.kind === 'year' ? question.year : '')
const toldByYear = (isKnown: boolean): readonly ChangeKind[] =>
  isKnown ? ['down', 'stopped', 'up', 'new'] : ['stopped', 'new']
const isMoveKind = (kind: ChangeKind) => kind === 'up' || kind === 'down' || kind === 'setback'
const isMove = ({ kinds }: ActivityChange) => kinds.some(isMoveKind)
const rankOf = ({ kinds }: ActivityChange) => changeKinds.indexOf(kinds[0] ?? 'edited')

const known = new WeakMap<Dataset, { readonly earlier: Dataset; readonly found: Difference }>()

/** The last difference is remembered: each selection asks for it anew. */
function differenceOf(earlier: Dataset, later: Dataset): Difference {
  const last = known.get(later)
  if (last?.earlier === earlier) return last.found
  const found = difference(earlier, later)
  known.set(later, { earlier, found })
  return found
}

type Rungs = ReadonlyMap<string, number>

/**
 * Up and down: the stage now against the stage then, on the newer ladder; a stage that it does not know makes an edit. What
 * a story of moves adds is told with it, and what fell on the way is a setback wherever it ended.
 */
function betweenVersions({ pairs }: Difference, rungs: Rungs): Counted[] {
  return pairs.flatMap(({ before, after, edits }): Counted[] => {
    if (!before && !after) return []
    if (!before || !after) {
      const activity = (after ?? before) as Activity
      return [countedAs(activity, [activity], [after ? 'new' : 'removed'], [], [])]
    }
    const [from, to] = [rungs.get(before.stage), rungs.get(after.stage)]
    const isMoved = from !== undefined && to !== undefined && from !== to
    const isStopped = before.status !== 'stopped' && after.status === 'stopped'
    const added = addedSteps(before, after)
    const fell = added.some(step => rise(step, rungs) < 0)
    const kinds: ChangeKind[] = []
    if (isMoved) kinds.push(to > from ? 'up' : 'down')
    if (fell && !kinds.includes('down')) kinds.push('setback')
    if (isStopped) kinds.push('stopped')
    const others = edits.filter(({ field }) => {
      if (field === 'stage') return !isMoved
      if (field === 'status') return !isStopped
      // the move itself, told
      return field !== 'moves' || !kinds.some(isMoveKind) || !isGrown(before, after)
    })
    if (others.length > 0) kinds.push('edited')
    const net = { from: before.stage, to: after.stage, date: null, reason: null }
    const steps = added.length > 0 ? added : isMoved ? [net] : []
    const told = edits.filter(
      ({ field }) => others.some(other => other.field === field) || field === 'status',
    )
    return [countedAs(after, [before, after], kinds, steps, told)]
  })
}

const rise = ({ from, to }: StageStep, rungs: Rungs) => (rungs.get(to) ?? 0) - (rungs.get(from) ?? 0)

/** Does the story of its moves only go on? */
function isGrown({ moves: old = [] }: Activity, { moves: now = [] }: Activity): boolean {
  return old.every((move, i) => isSame(move, now[i]))
}

/** What a story that only goes on has more; nothing where it was not told before. */
function addedSteps(before: Activity, after: Activity): StageStep[] {
  const told = before.moves?.length ?? 0
  return told > 0 && isGrown(before, after) ? stepsOf(after).slice(told - 1) : []
}

/** From each move to the next: where an activity began is no step. */
function stepsOf({ moves = [] }: Activity): StageStep[] {
  return moves.slice(1).map(({ date, stage, reason = null }, i) => ({
    from: moves[i]?.stage ?? '',
    to: stage,
    date,
    reason,
  }))
}

/** New: its first year. Moved: a move after the first is dated in it. Stopped: it ended in it, or names no later year. */
function withinYear({ activities }: Dataset, year: string, rungs: Rungs): Counted[] {
  return activities.flatMap((activity): Counted[] => {
    const { years, end, status } = activity
    const steps = stepsOf(activity).filter(({ date, from, to }) => date?.startsWith(year) && from !== to)
    const rises = steps.map(step => rise(step, rungs))
    const last = end?.slice(0, 4) ?? String(Math.max(...years))
    const kinds: ChangeKind[] = []
    if (String(Math.min(...years)) === year) kinds.push('new')
    if (rises.some(rise => rise > 0)) kinds.push('up')
    if (rises.some(rise => rise < 0)) kinds.push('down')
    if (status === 'stopped' && last === year) kinds.push('stopped')
    return kinds.length > 0 ? [countedAs(activity, [activity], kinds, steps, [])] : []
  })
}

function countedAs(
  activity: Activity,
  sides: readonly Activity[],
  kinds: readonly ChangeKind[],
  steps: readonly StageStep[],
  edits: readonly Edit[],
): Counted {
  const inOrder = changeKinds.filter(kind => kinds.includes(kind))
  return { change: { activity, kinds: inOrder, steps, edits }, sides }
}

function tally(counted: readonly Counted[]): ChangeTally {
  const kinds = { down: 0, setback: 0, stopped: 0, removed: 0, up: 0, new: 0, edited: 0 }
  for (const { change } of counted) for (const kind of change.kinds) kinds[kind] += 1
  return { changed: counted.length, kinds }
}

/** The members of the newer version, then those that only what is gone names. */
function membersIn(
  dimension: 'country' | 'outcome',
  { file }: Dataset,
  counted: readonly Counted[],
): Member[] {
  const members = [...dimensionOf(dimension).members(file)]
  const ids = new Set(members.map(({ id }) => id))
  for (const { sides } of counted) {
    for (const id of sides.flatMap(side => membersOf(side, dimensionOf(dimension)))) {
      if (!ids.has(id)) members.push({ id, title: null })
      ids.add(id)
    }
  }
  return members
}

function mostOf(moved: readonly Counted[]): MostMoved | null {
  const cells = new Map<string, { outcome: string; country: string; activities: number }>()
  for (const { sides } of moved) {
    const places = sides.flatMap(({ outcomes, countries }) =>
      outcomes.flatMap(outcome => countries.map(country => ({ outcome, country }))),
    )
    for (const [key, place] of new Map(places.map(place => [JSON.stringify(place), place]))) {
      const cell = cells.get(key) ?? { ...place, activities: 0 }
      cell.activities += 1
      cells.set(key, cell)
    }
  }
  const [first, second] = [...cells.values()].sort((a, b) => b.activities - a.activities)
  if (!first || first.activities === second?.activities) return null
  return { ...first, isMost: first.activities * 2 > moved.length }
}
