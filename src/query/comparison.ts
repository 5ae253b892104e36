import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf, postingsOf } from '../dataset/postings.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import { type MeasureId, measureOf } from '../model/measures/index.ts'
import { type Selection, withClause } from '../model/selection.ts'
import { noBits, unite } from './bits.ts'
import { withoutDust } from './dust.ts'
import { gapAt } from './gap.ts'
import { countIn, type Live, narrow, room } from './live.ts'
import { shown } from './select.ts'
import { share } from './share.ts'
import { measured } from './tally.ts'
import type { Place } from './within.ts'

/**
 * What one member comes to in one place. `value` is the measure, null in a gap or when nothing is reported; `gap` is set
 * when the place holds nothing even without a selection. `hollow`: of what a count counts, what no source says outright
 * (at a stage: that it is done; in a year: that it was that year). 0 of amounts and shares.
 */
export interface Compared {
  readonly activities: number
  readonly value: number | null
  readonly hollow: number
  readonly gap: GapKind | null
}

/**
 * The second member against the first: `absolute` = second − first, `relative` = (second − first) ÷ first. Null, and
 * `untold`, where either is not known; no relative change where either is 0, and none of a share, which is a rate already.
 */
export interface Change {
  readonly absolute: number | null
  readonly relative: number | null
  readonly way: 'more' | 'fewer' | 'same' | 'untold'
}

/** One number of every member, in their order; `change` only where two are compared. */
export interface ComparedLine {
  readonly sides: readonly Compared[]
  readonly change: Change | null
}

/** The members broken down once more, on one scale: `most` is the largest value of any of them, 0 when there is none. */
export interface ComparedPart {
  readonly by: DimensionId
  readonly lines: readonly (ComparedLine & { readonly member: Member })[]
  readonly most: number
}

/**
 * Members of one dimension side by side. `totals` begin with the measure asked for, then activities and changes. An
 * activity of two members counts in both: `distinct` counts it once, `tags` adds the members up, `shared` (of two members)
 * are those of both.
 */
export interface Comparison {
  readonly dimension: DimensionId
  readonly measure: MeasureId
  readonly members: readonly Member[]
  readonly totals: readonly (ComparedLine & { readonly measure: MeasureId })[]
  readonly parts: readonly ComparedPart[]
  readonly distinct: number
  readonly tags: number
  readonly shared: number | null
}

/** No members named = all. Years are put in their order, so that a change reads from before to after. */
export interface ComparisonQuestion {
  readonly dimension: DimensionId
  readonly members: readonly string[]
  readonly measure: MeasureId
}

/** Members of a dimension under a selection, whose own clause on that dimension is set aside. */
export function comparison(dataset: Dataset, selection: Selection, question: ComparisonQuestion): Comparison {
  const { dimension, measure } = question
  const { index } = dataset
  const all = shown(dataset, withClause(selection, dimension, null))
  const members = chosen(dataset, question)
  const sets = members.map(({ id }) =>
    narrow(all, bitsOf(index, dimension, id) ?? noBits(index.size), room(all.length)),
  )
  const line = (of: MeasureId, at: Place | null, hollow: Uint32Array | null): ComparedLine => {
    const sides = sets.map((set, i) => {
      const places = [{ dimension, member: members[i]?.id ?? '' }, ...(at ? [at] : [])]
      return compared(dataset, set, of, places, hollow)
    })
    return { sides, change: sides.length === 2 ? changeOf(sides, of) : null }
  }
  const parts = brokenDownBy(dimension).map((by): ComparedPart => {
    const lines = postingsOf(index, by).members.map(member => ({
      member,
      ...line(measure, { dimension: by, member: member.id }, unsaid(dataset, by)),
    }))
    const values = lines.flatMap(({ sides }) => sides.map(({ value }) => value ?? 0))
    return { by, lines, most: Math.max(0, ...values) }
  })
  const union = noBits(index.size)
  for (const { id } of members) unite(union, bitsOf(index, dimension, id) ?? noBits(index.size))
  const [first, second, ...more] = members
  return {
    dimension,
    measure,
    members,
    totals: [...new Set([measure, 'activities', 'changes'] as const)].map(of => ({
      measure: of,
      ...line(of, null, null),
    })),
    parts,
    distinct: countIn(all, union),
    tags: sets.reduce((sum, { count }) => sum + count, 0),
    shared:
      first && second && more.length === 0
        ? countIn(sets[0] as Live, bitsOf(index, dimension, second.id) ?? noBits(index.size))
        : null,
  }
}

function chosen({ index }: Dataset, { dimension, members: ids }: ComparisonQuestion): readonly Member[] {
  const { members, position } = postingsOf(index, dimension)
  if (ids.length === 0) return members
  if (dimension === 'year') return members.filter(({ id }) => ids.includes(id))
  return [...new Set(ids)].flatMap(id => members[position.get(id) ?? -1] ?? [])
}

/** What members are broken down by: the ladder, and what the comparison leaves of outcome, country and year. */
function brokenDownBy(dimension: DimensionId): readonly DimensionId[] {
  return (['stage', 'outcome', 'country', 'year'] as const).filter(id => id !== dimension).slice(0, 3)
}

/** The activities of which a breakdown cannot say outright where they stand. */
function unsaid({ index }: Dataset, by: DimensionId): Uint32Array | null {
  if (by === 'stage') return bitsOf(index, 'status', 'not-stated')
  if (by !== 'year') return null
  return index.stated.map(word => ~word)
}

function compared(
  dataset: Dataset,
  all: Live,
  measure: MeasureId,
  places: readonly Place[],
  hollow: Uint32Array | null,
): Compared {
  const { index } = dataset
  const [, at] = places
  const set = at
    ? narrow(all, bitsOf(index, at.dimension, at.member) ?? noBits(index.size), room(all.length))
    : all
  const gap = set.count > 0 ? null : gapAt(dataset, places)
  const counted = index.counted.get(measure)
  const isCount = measureOf(measure).kind === 'count'
  return {
    activities: set.count,
    value: gap ? null : measured(index, set, measure),
    hollow: hollow && isCount ? countIn(counted ? narrow(set, counted, room(set.length)) : set, hollow) : 0,
    gap,
  }
}

function changeOf([first, second]: readonly Compared[], measure: MeasureId): Change {
  const [a, b] = [first?.value ?? null, second?.value ?? null]
  if (a === null || b === null) return { absolute: null, relative: null, way: 'untold' }
  const isRate = measureOf(measure).kind === 'ratio'
  return {
    absolute: isRate ? b - a : withoutDust(b - a),
    relative: isRate || b === 0 ? null : share(b - a, a),
    way: b > a ? 'more' : b < a ? 'fewer' : 'same',
  }
}
