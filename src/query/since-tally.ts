import type { Activity } from '../model/activity.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import { type ChangeKind, type Counted, isMove } from './activity-changes.ts'

/** Distinct activities, and those of them that moved. `last` is the one added last: of its two sides it counts once. */
export interface Sum {
  changed: number
  moved: number
  last: Counted | null
  readonly kinds: Record<ChangeKind, number>
}

/** The sums of all, of each row, of each column and of each cell (row by row), in the order of the members. */
export interface Sums {
  readonly total: Sum
  readonly rows: readonly Sum[]
  readonly columns: readonly Sum[]
  readonly cells: readonly (readonly Sum[])[]
}

/** Nothing added yet. */
export function aSum(): Sum {
  const kinds = { down: 0, setback: 0, stopped: 0, removed: 0, up: 0, new: 0, edited: 0 }
  return { changed: 0, moved: 0, last: null, kinds }
}

function add(sum: Sum | undefined, counted: Counted): void {
  if (!sum || sum.last === counted) return
  sum.last = counted
  sum.changed += 1
  if (isMove(counted.change)) sum.moved += 1
  for (const kind of counted.change.kinds) sum.kinds[kind] += 1
}

/** Each change stands in every cell that it names as it was, or as it is. */
export function addedUp(
  counted: readonly Counted[],
  rows: readonly Member[],
  columns: readonly Member[],
): Sums {
  const down = new Map(rows.map(({ id }, r) => [id, r]))
  const across = new Map(columns.map(({ id }, c) => [id, c]))
  const sums: Sums = {
    total: aSum(),
    rows: rows.map(aSum),
    columns: columns.map(aSum),
    cells: rows.map(() => columns.map(aSum)),
  }
  for (const each of counted) {
    add(sums.total, each)
    for (const { countries, outcomes } of each.sides) {
      for (const outcome of outcomes) add(sums.columns[across.get(outcome) ?? -1], each)
      for (const country of countries) {
        const r = down.get(country) ?? -1
        add(sums.rows[r], each)
        for (const outcome of outcomes) add(sums.cells[r]?.[across.get(outcome) ?? -1], each)
      }
    }
  }
  return sums
}

/** Does any of the activities name both? Null = whichever. */
export function naming(
  activities: Iterable<Activity>,
): (outcome: string | null, country: string | null) => boolean {
  const named = new Set<string>()
  const key = (outcome: string | null, country: string | null) => JSON.stringify([outcome, country])
  for (const { outcomes, countries } of activities)
    for (const outcome of [null, ...outcomes])
      for (const country of [null, ...countries]) named.add(key(outcome, country))
  return (outcome, country) => named.has(key(outcome, country))
}
