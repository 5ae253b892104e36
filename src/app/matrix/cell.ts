import type { CellAddress } from '../../model/cell-address.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { type Selection, toggled, withClause } from '../../model/selection.ts'
import type { Place } from '../../query/within.ts'

/** Where a cell stands: its row's, its theme's and its column's member. A total leaves out what it runs over. */
export function placesOf(
  rows: DimensionId,
  columns: DimensionId,
  { row, column, theme }: CellAddress,
): Place[] {
  const places: Place[] = []
  if (row !== '*') places.push({ dimension: rows, member: row })
  if (theme) places.push({ dimension: 'theme', member: theme })
  if (column !== '*') places.push({ dimension: columns, member: column })
  return places
}

/** Is a member all that is chosen of its dimension? */
export function isAlone(selection: Selection, { dimension, member }: Place): boolean {
  const clause = selection.clauses[dimension]
  return clause?.mode === 'any' && clause.members.length === 1 && clause.members[0] === member
}

/**
 * What a click on a cell does: keeps only its members, unsets them when they are all that is chosen, adds them with
 * `add`. Null for the total of everything, which has no member to choose.
 */
export function cellToggled(
  selection: Selection,
  places: readonly Place[],
  add: boolean,
): { readonly selection: Selection; readonly isSet: boolean } | null {
  if (places.length === 0) return null
  if (!add && places.every(place => isAlone(selection, place))) {
    const without = places.reduce((next, { dimension }) => withClause(next, dimension, null), selection)
    return { selection: without, isSet: false }
  }
  const chosen = places.reduce((next, place) => {
    if (isAlone(next, place)) return next
    if (add && next.clauses[place.dimension]?.members.includes(place.member)) return next
    return toggled(next, place.dimension, place.member, add)
  }, selection)
  return { selection: chosen, isSet: true }
}
