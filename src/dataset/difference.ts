import type { Activity } from '../model/activity.ts'
import type { Dataset } from './dataset.ts'

/** A field of an activity that two versions do not say alike; undefined = one of them does not say it. */
export interface Edit {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** One activity in two versions, matched by its id: null = not in that version. Both there: at least one field differs. */
export interface Pair {
  readonly before: Activity | null
  readonly after: Activity | null
  readonly edits: readonly Edit[]
}

/** An activity that went and one that came, alike in title, outcomes, countries and years: perhaps one with a new id. */
export interface Renamed {
  readonly before: Activity
  readonly after: Activity
}

/**
 * How two versions of one dataset differ. What either withholds is in no pair: `withheld` were public before and are not
 * now, `published` the other way round. Pairs stand in the order of the later file, those that went after them.
 */
export interface Difference {
  readonly pairs: readonly Pair[]
  readonly renamed: readonly Renamed[]
  readonly withheld: readonly Activity[]
  readonly published: readonly Activity[]
}

/** What differs between two versions, activity by activity. Unchanged ones are left out. */
export function difference(earlier: Dataset, later: Dataset): Difference {
  const wasWithheld = new Set(earlier.withheld.map(({ id }) => id))
  const isWithheld = new Set(later.withheld.map(({ id }) => id))
  const pairs: Pair[] = []
  const published: Activity[] = []
  for (const after of later.activities) {
    const before = earlier.byId.get(after.id) ?? null
    if (!before && wasWithheld.has(after.id)) published.push(after)
    else if (!before) pairs.push({ before, after, edits: [] })
    else {
      const edits = editsOf(before, after)
      if (edits.length > 0) pairs.push({ before, after, edits })
    }
  }
  const gone = earlier.activities.filter(({ id }) => !later.byId.has(id))
  for (const before of gone) {
    if (!isWithheld.has(before.id)) pairs.push({ before, after: null, edits: [] })
  }
  return {
    pairs,
    renamed: renamedIn(pairs),
    withheld: gone.filter(({ id }) => isWithheld.has(id)),
    published,
  }
}

/** Field by field, those of the later version first, in its order. Keys that the model does not know count too. */
function editsOf(before: Activity, after: Activity): Edit[] {
  const old: Readonly<Record<string, unknown>> = before
  const now: Readonly<Record<string, unknown>> = after
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter(field => !isSame(old[field], now[field]))
    .map(field => ({ field, before: old[field], after: now[field] }))
}

/** Do two values of a file say the same? The order of keys says nothing, that of a list does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every(key => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  )
}

/** Each that went is matched with at most one that came, in the order of the files. */
function renamedIn(pairs: readonly Pair[]): Renamed[] {
  const came = new Map<string, Activity[]>()
  for (const { before, after } of pairs) {
    if (before || !after) continue
    const key = likeness(after)
    const known = came.get(key)
    if (known) known.push(after)
    else came.set(key, [after])
  }
  return pairs.flatMap(({ before, after }) => {
    if (!before || after) return []
    const twin = came.get(likeness(before))?.shift()
    return twin ? [{ before, after: twin }] : []
  })
}

function likeness({ title, outcomes, countries, years }: Activity): string {
  return JSON.stringify([Object.entries(title).sort(), outcomes, countries, years])
}
