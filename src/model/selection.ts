import type { DimensionId } from './dimensions/index.ts'

/** How the members of a clause combine: an activity has any of them, all of them, or none of them. */
export const clauseModes = ['any', 'all', 'none'] as const
export type ClauseMode = (typeof clauseModes)[number]

/** The part of a selection for one dimension. Never empty: a clause without members is no clause. */
export interface Clause {
  readonly mode: ClauseMode
  readonly members: readonly string[]
}

/** The chosen members, one clause a dimension, and the words searched for (`''` = none). Clauses all hold at once. */
export interface Selection {
  readonly clauses: Readonly<Partial<Record<DimensionId, Clause>>>
  readonly search: string
}

export const wholeRecord: Selection = { clauses: {}, search: '' }

/** Does a clause hold for what names these members? Without a clause all does. */
export function holds(clause: Clause | undefined, ids: readonly string[]): boolean {
  if (!clause || clause.members.length === 0) return true
  if (clause.mode === 'all') return clause.members.every(member => ids.includes(member))
  return clause.members.some(member => ids.includes(member)) === (clause.mode === 'any')
}

/** Is a member left out by the selection's own clause on its dimension? Such members stay in place, dimmed. */
export function isOutside(selection: Selection, dimension: DimensionId, member: string): boolean {
  const clause = selection.clauses[dimension]
  if (!clause) return false
  return clause.members.includes(member) === (clause.mode === 'none')
}

/** The selection with one clause replaced; a clause without members is taken away. */
export function withClause(selection: Selection, dimension: DimensionId, clause: Clause | null): Selection {
  const { [dimension]: _, ...others } = selection.clauses
  if (!clause || clause.members.length === 0) return { ...selection, clauses: others }
  return { ...selection, clauses: { ...others, [dimension]: clause } }
}

/** The selection without some of its parts: clauses by their dimension, or the search. */
export function withoutParts(selection: Selection, parts: readonly (DimensionId | 'search')[]): Selection {
  let left = selection
  for (const part of parts) left = part === 'search' ? { ...left, search: '' } : withClause(left, part, null)
  return left
}

/** What a click on a mark does: sets the member alone, unsets it when it already stands alone, adds or removes it with `add`. */
export function toggled(
  selection: Selection,
  dimension: DimensionId,
  member: string,
  add = false,
): Selection {
  const clause = selection.clauses[dimension]
  const members = clause?.members ?? []
  if (add && clause) {
    const next = members.includes(member) ? members.filter(id => id !== member) : [...members, member]
    return withClause(selection, dimension, { mode: clause.mode, members: next })
  }
  const alone = clause?.mode !== 'none' && members.length === 1 && members[0] === member
  return withClause(selection, dimension, alone ? null : { mode: 'any', members: [member] })
}

/** Does the selection leave the whole record? */
export function isWhole(selection: Selection): boolean {
  return selection.search === '' && Object.keys(selection.clauses).length === 0
}
