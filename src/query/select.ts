import type { Dataset } from '../dataset/dataset.ts'
import { type Bits, bitsOf, type Index } from '../dataset/postings.ts'
import { type DimensionId, dimensions } from '../model/dimensions/index.ts'
import type { Clause, Selection } from '../model/selection.ts'
import { allBits, intersect, noBits, subtract, unite } from './bits.ts'
import { type Live, live, narrow } from './live.ts'
import { found } from './search.ts'

/** The activities for which every clause and the search hold; the clause of `except` is left out. */
export function selected(dataset: Dataset, selection: Selection, except?: DimensionId): Bits {
  const result = allBits(dataset.index.size)
  for (const { dimension, bits } of parts(dataset, selection))
    if (dimension !== except) intersect(result, bits)
  return result
}

/** One condition of a selection and the activities for which it holds. */
export interface Part {
  readonly dimension: DimensionId | 'search'
  readonly bits: Bits
}

/** The conditions of a selection, in the order of the filter bar, the search last. */
export function parts(dataset: Dataset, selection: Selection): readonly Part[] {
  return resolved(dataset, selection).parts
}

/** The same activities as `selected`, without empty words: what every count begins with. Not to be written into. */
export function shown(dataset: Dataset, selection: Selection): Live {
  return resolved(dataset, selection).shown
}

interface Resolved {
  readonly selection: Selection
  readonly parts: readonly Part[]
  readonly shown: Live
}

const remembered = new WeakMap<Dataset, Resolved>()

/** The last selection is remembered: a page asks many questions under one, and the next one differs in a single clause. */
function resolved(dataset: Dataset, selection: Selection): Resolved {
  const last = remembered.get(dataset)
  if (last?.selection === selection) return last
  const { index } = dataset
  const parts: Part[] = []
  for (const { id } of dimensions) {
    const clause = selection.clauses[id]
    if (!clause || clause.members.length === 0) continue
    const isKnown = last && isSame(last.selection.clauses[id], clause)
    const known = isKnown ? last.parts.find(({ dimension }) => dimension === id) : undefined
    parts.push(known ?? { dimension: id, bits: holding(index, id, clause) })
  }
  const bits = found(dataset, selection.search)
  if (bits) parts.push({ dimension: 'search', bits })

  const [first, ...others] = parts
  const shown = live(first?.bits ?? allBits(index.size))
  for (const part of others) narrow(shown, part.bits, shown)
  const result = { selection, parts, shown }
  remembered.set(dataset, result)
  return result
}

function isSame(a: Clause | undefined, b: Clause): boolean {
  return (
    a?.mode === b.mode &&
    a.members.length === b.members.length &&
    a.members.every((id, i) => id === b.members[i])
  )
}

/** The activities for which a clause holds. A member that the dataset does not know is named by no activity. */
function holding(index: Index, dimension: DimensionId, { mode, members }: Clause): Bits {
  const sets = members.map(member => bitsOf(index, dimension, member) ?? noBits(index.size))
  const [first] = sets
  if (mode !== 'none' && sets.length === 1 && first) return first
  const result = mode === 'any' ? noBits(index.size) : allBits(index.size)
  const combine = { any: unite, all: intersect, none: subtract }[mode]
  for (const set of sets) combine(result, set)
  return result
}
