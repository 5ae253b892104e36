import { isOutside, type Selection, withClause } from '../model/selection.ts'
import type { Place } from './within.ts'

/** What a profile shows under the visitor's selection. */
export interface ProfileSelection {
  readonly selection: Selection
  /** The visitor's own clause leaves the member out: nothing can be shown. */
  readonly isLeftOut: boolean
  /** The visitor's own clause says more than "any of these" and cannot be said beside the profile's: it does not apply. */
  readonly isSetAside: boolean
}

/** The selection with the profile's own clause. "All of" stays, for it holds the member already; all other clauses stay too. */
export function profileSelection(selection: Selection, { dimension, member }: Place): ProfileSelection {
  const clause = selection.clauses[dimension]
  const isLeftOut = isOutside(selection, dimension, member)
  if (clause?.mode === 'all' && !isLeftOut) return { selection, isLeftOut, isSetAside: false }
  return {
    selection: withClause(selection, dimension, { mode: 'any', members: [member] }),
    isLeftOut,
    isSetAside: clause?.mode === 'none',
  }
}
