import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type Member, membersOf } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensionOf, dimensions } from '../model/dimensions/index.ts'
import { type MeasureId, measureOf, measures } from '../model/measures/index.ts'
import type { Dataset } from './dataset.ts'
import type { Bits, Index, Postings } from './postings.ts'

/** The dataset of a validated file. Restricted activities are set apart: they are in no posting list. Freezes the file. */
export function buildDataset(file: DatasetFile, hash = ''): Dataset {
  deepFreeze(file)
  const activities = Object.freeze(file.activities.filter(activity => activity.visibility === 'public'))
  const withheld = Object.freeze(file.activities.filter(activity => activity.visibility !== 'public'))
  const byId = new Map(activities.map(activity => [activity.id, activity]))
  const members = new Map(dimensions.map(dimension => [dimension.id, dimension.members(file)]))
  return Object.freeze({
    file,
    activities,
    withheld,
    byId,
    hash,
    index: indexActivities(activities, members),
    withheldIndex: indexActivities(withheld, members),
  })
}

/** The posting lists of activities. A member that the lists do not name is in no posting list. */
export function indexActivities(
  activities: readonly Activity[],
  membersByDimension: ReadonlyMap<DimensionId, readonly Member[]>,
): Index {
  const order = likeBesideLike(activities)
  const positions = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at += 1) positions[order[at] as number] = at
  const where = (has: (activity: Activity) => boolean) => bitsWhere(activities, positions, has)
  const counted = new Map<MeasureId, Bits>()
  const parts = new Map<MeasureId, Bits>()
  const amounts = new Map<MeasureId, Float64Array>()
  for (const { id } of measures) {
    const measure = measureOf(id)
    if (measure.kind !== 'sum') {
      if (!activities.every(measure.has)) counted.set(id, where(measure.has))
      if (measure.kind === 'ratio')
        parts.set(
          id,
          where(each => measure.has(each) && measure.isPart(each)),
        )
    } else if (activities.some(activity => measure.value(activity) !== null)) {
      amounts.set(
        id,
        Float64Array.from(order, place => measure.value(activities[place] as Activity) ?? Number.NaN),
      )
    }
  }
  return {
    size: activities.length,
    order,
    dimensions: new Map(
      dimensions.map(({ id }) => [
        id,
        postingsOf(activities, positions, id, membersByDimension.get(id) ?? []),
      ]),
    ),
    counted,
    parts,
    amounts,
    stated: where(activity => activity.yearBasis === 'stated'),
  }
}

/** Sorted by these, activities of one member lie side by side: most words of a posting list are then empty or full. */
const sortedBy = ['outcome', 'country', 'year', 'stage', 'status'] as const satisfies readonly DimensionId[]

/** Index position → place, sorted by counting: one stable pass a dimension, the last one first. */
function likeBesideLike(activities: readonly Activity[]): Uint32Array {
  let order = Uint32Array.from(activities.keys())
  for (const id of sortedBy.toReversed()) {
    const { ranks, sizes } = ranked(activities, id)
    const next = new Uint32Array(order.length)
    const starts = sizes.map((_, rank) => sizes.slice(0, rank).reduce((sum, size) => sum + size, 0))
    for (let i = 0; i < order.length; i += 1) {
      const place = order[i] as number
      const rank = ranks[place] as number
      const at = starts[rank] as number
      next[at] = place
      starts[rank] = at + 1
    }
    order = next
  }
  return order
}

/** By place, the rank of the activity's set of members among all such sets; and how many activities have each rank. */
function ranked(activities: readonly Activity[], id: DimensionId): { ranks: Uint32Array; sizes: number[] } {
  const dimension = dimensionOf(id)
  const codes = new Map<string, number>()
  const ranks = Uint32Array.from(activities, activity => {
    const key = membersOf(activity, dimension).join(' ')
    const code = codes.get(key) ?? codes.size
    codes.set(key, code)
    return code
  })
  const rankOf = new Uint32Array(codes.size)
  for (const [rank, key] of [...codes.keys()].sort().entries()) rankOf[codes.get(key) ?? 0] = rank
  const sizes = new Array<number>(codes.size).fill(0)
  for (let place = 0; place < ranks.length; place += 1) {
    const rank = rankOf[ranks[place] as number] as number
    ranks[place] = rank
    sizes[rank] = (sizes[rank] as number) + 1
  }
  return { ranks, sizes }
}

function postingsOf(
  activities: readonly Activity[],
  positions: Uint32Array,
  id: DimensionId,
  members: readonly Member[],
): Postings {
  const dimension = dimensionOf(id)
  const position = new Map(members.map((member, i) => [member.id, i]))
  const bits = members.map(() => noBits(activities.length))
  const unnamed = noBits(activities.length)
  activities.forEach((activity, place) => {
    const at = positions[place] as number
    let isNamed = false
    for (const member of membersOf(activity, dimension)) {
      const set = bits[position.get(member) ?? -1]
      if (set) put(set, at)
      isNamed ||= set !== undefined
    }
    if (!isNamed) put(unnamed, at)
  })
  return { members, position, bits, sizes: bits.map(sizeOf), unnamed: sizeOf(unnamed) > 0 ? unnamed : null }
}

function bitsWhere(
  activities: readonly Activity[],
  positions: Uint32Array,
  has: (activity: Activity) => boolean,
): Bits {
  const bits = noBits(activities.length)
  activities.forEach((activity, place) => {
    if (has(activity)) put(bits, positions[place] as number)
  })
  return bits
}

const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

function put(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31))
}

function sizeOf(bits: Bits): number {
  let size = 0
  for (let word of bits) for (; word !== 0; word &= word - 1) size += 1
  return size
}

/** Freezes a value and all it holds, with a list of its own: a deeply nested file must not exhaust the call stack. */
function deepFreeze(value: unknown): void {
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const held of Object.values(next)) waiting.push(held)
  }
}
