import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf, type Index, postingsOf } from '../dataset/postings.ts'
import { type Activity, type Result, substantiations } from '../model/activity.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import { type Source, sourceKinds } from '../model/source.ts'
import { noBits } from './bits.ts'
import { gapAt } from './gap.ts'
import { activityList } from './list.ts'
import { countIn, type Live, narrow, room } from './live.ts'
import { shown } from './select.ts'
import { share } from './share.ts'

/**
 * Distinct changes claimed, and how sure each is: `grades` counts them by who confirms the event, in the order of
 * `substantiations`. `confirmed` are those that somebody besides the claimant confirms; `share` is their part, null where no
 * change is claimed. It is the event that is graded, never the programme's part in it.
 */
export interface Claims {
  readonly claims: number
  readonly confirmed: number
  readonly grades: readonly number[]
  readonly share: number | null
}

/** `gap` is set where the record itself holds no activity of the member, so that no claim could be there. */
export interface CoverageRow extends Claims {
  readonly member: Member
  readonly gap: GapKind | null
}

/** Claims that cite a kind of source, in whatever grade; null = those that cite no source at all. */
export interface CoverageKind extends Claims {
  readonly kind: Source['kind'] | null
}

/** `all` counts each claim once. One of two members stands in both rows; one that cites several kinds of source in each. */
export interface Coverage {
  readonly by: DimensionId
  readonly rows: readonly CoverageRow[]
  readonly kinds: readonly CoverageKind[]
  readonly all: Claims
}

/** How sure the changes claimed under a selection are: by the members of a dimension, and by the kinds of source they cite. */
export function coverage(dataset: Dataset, selection: Selection, by: DimensionId): Coverage {
  const { file, index } = dataset
  const all = shown(dataset, selection)
  const inRow = room(all.length)
  const { members, bits } = postingsOf(index, by)
  const kindOf = new Map(file.sources.map(({ id, kind }) => [id, kind]))
  const list = activityList(dataset, selection).flatMap(({ result, evidence }) =>
    result ? [{ result, kinds: new Set(evidence.map(({ source }) => kindOf.get(source))) }] : [],
  )
  return {
    by,
    rows: members.map((member, i) => {
      const row = narrow(all, bits[i] as Uint32Array, inRow)
      const gap = row.count > 0 ? null : gapAt(dataset, [{ dimension: by, member: member.id }])
      return { member, gap, ...claimsIn(index, row) }
    }),
    kinds: [...sourceKinds, null].map(kind => {
      const citing = list.filter(({ kinds }) => (kind === null ? kinds.size === 0 : kinds.has(kind)))
      return { kind, ...toClaims(gradesOf(citing)) }
    }),
    all: claimsIn(index, all),
  }
}

function claimsIn(index: Index, set: Live): Claims {
  return toClaims(
    substantiations.map(id => countIn(set, bitsOf(index, 'substantiation', id) ?? noBits(index.size))),
  )
}

function gradesOf(list: readonly { readonly result: NonNullable<Activity['result']> }[]): number[] {
  return substantiations.map(id => list.filter(({ result }) => result.substantiated === id).length)
}

/** Every claim has exactly one grade, so its grades add up to it. */
function toClaims(grades: readonly number[]): Claims {
  const claims = grades.reduce((sum, count) => sum + count, 0)
  const confirmed = grades.reduce((sum, count, i) => (isConfirmed(substantiations[i]) ? sum + count : sum), 0)
  return { claims, confirmed, grades, share: share(confirmed, claims) }
}

const isConfirmed = (grade: Result['substantiated'] | undefined) => grade !== 'no'
