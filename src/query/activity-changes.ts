import { type Difference, type Edit, isSame } from '../dataset/difference.ts'
import type { Activity } from '../model/activity.ts'
import type { Text } from '../model/text.ts'

/** What can have become of an activity, what calls for a look first. `setback`: it fell on the way, and stands no lower now. */
export const changeKinds = ['down', 'setback', 'stopped', 'removed', 'up', 'new', 'edited'] as const
export type ChangeKind = (typeof changeKinds)[number]

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

/** One change, with every activity that it is about: as it was, as it is, or both. */
export interface Counted {
  readonly change: ActivityChange
  readonly sides: readonly Activity[]
}

/** Did it move: up, down, or back on the way? */
export const isMove = ({ kinds }: ActivityChange) => kinds.some(isMoveKind)
const isMoveKind = (kind: ChangeKind) => kind === 'up' || kind === 'down' || kind === 'setback'

/** Stages by their ids: the place on the ladder, from 0. */
type Rungs = ReadonlyMap<string, number>

/**
 * Up and down: the stage now against the stage then, on the newer ladder; a stage that it does not know makes an edit. A
 * fall dated after `asOf`, the date of the earlier version, is a setback wherever it ended.
 */
export function betweenVersions({ pairs }: Difference, rungs: Rungs, asOf: string): Counted[] {
  return pairs.flatMap(({ before, after, edits }): Counted[] => {
    if (!before && !after) return []
    if (!before || !after) {
      const activity = (after ?? before) as Activity
      return [countedAs(activity, [activity], [after ? 'new' : 'removed'], [], [])]
    }
    const [from, to] = [rungs.get(before.stage), rungs.get(after.stage)]
    const isMoved = from !== undefined && to !== undefined && from !== to
    const isStopped = before.status !== 'stopped' && after.status === 'stopped'
    const since = stepsAfter(asOf, before, after)
    const fell = since.some(step => rise(step, rungs) < 0)
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
    const added = addedSteps(before, after)
    const steps = added.length > 0 ? added : since.length > 0 ? since : isMoved ? [net] : []
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

/** The moves dated after a day, but those told before; each from the one before it, the first from the stage then. */
function stepsAfter(day: string, before: Activity, { moves = [] }: Activity): StageStep[] {
  return stepsFrom(before.stage, moves).filter(
    ({ date, from, to }, i) =>
      date !== null && date > day && from !== to && !isSame(before.moves?.[i], moves[i]),
  )
}

/** What a story that only goes on has more, whatever its date; nothing where it was not told before. */
function addedSteps(before: Activity, after: Activity): StageStep[] {
  const told = before.moves?.length ?? 0
  return told > 0 && isGrown(before, after) ? stepsOf(after).slice(told - 1) : []
}

/** From each move to the next: where an activity began is no step. */
function stepsOf({ moves = [] }: Activity): StageStep[] {
  return stepsFrom('', moves).slice(1)
}

function stepsFrom(first: string, moves: NonNullable<Activity['moves']>): StageStep[] {
  return moves.map(({ date, stage, reason = null }, i) => ({
    from: moves[i - 1]?.stage ?? first,
    to: stage,
    date,
    reason,
  }))
}

/** New: its first year. Moved: a move after the first is dated in it. Stopped: it ended in it, or names no later year. */
export function withinYear(activities: readonly Activity[], year: string, rungs: Rungs): Counted[] {
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
