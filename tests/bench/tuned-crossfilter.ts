import crossfilter from 'crossfilter2'
import type { Activity } from '../../src/model/activity.ts'
import { membersOf } from '../../src/model/dimensions/dimension.ts'
import { dimensionOf } from '../../src/model/dimensions/index.ts'
import type { Contender } from './contender.ts'
import { type Asked, asked, facetsAsked, membersAsked } from './workload.ts'

/**
 * crossfilter2 in the fastest form found. Its records are row numbers; a field of several members is one number for each
 * distinct set of members, in a typed array, so that a filter is one look-up, or a range where the sets stand side by side; a group adds to a typed array by row number
 * (`groupAll` with reducers of its own), at once for all members; what is counted by set is spread over members when read.
 */
export function tunedCrossfilter(activities: readonly Activity[]): Contender<number[]> {
  const fields = Object.fromEntries(asked.map(id => [id, encoded(activities, id)])) as Record<Asked, Encoded>
  const rows = crossfilter(Array.from(activities.keys()))
  const dimensions = Object.fromEntries(
    asked.map(id => {
      const { codes } = fields[id]
      return [id, rows.dimension(row => codes[row] as number)]
    }),
  ) as Record<Asked, crossfilter.Dimension<number, number>>

  const facets = asked.map(id => {
    const counts = counting(dimensions[id].groupAll(), fields[id].codes, fields[id].sets.length)
    return { id, counts }
  })
  const { outcome, country, year, stage } = fields
  const stages = facetsAsked.stage.of
  const changed = Uint8Array.from(activities, activity => (activity.result ? 1 : 0))
  const stated = Uint8Array.from(activities, activity => (activity.yearBasis === 'stated' ? 1 : 0))
  const stageAt = (row: number) => stage.sets[stage.codes[row] as number]?.[0] as number
  const cellKeys = Uint32Array.from(activities, (_, row) => {
    const sets = (outcome.codes[row] as number) * country.sets.length + (country.codes[row] as number)
    return (sets * stages + stageAt(row)) * 2 + (changed[row] as number)
  })
  const cellCounts = counting(
    rows.groupAll(),
    cellKeys,
    outcome.sets.length * country.sets.length * stages * 2,
  )
  const yearKeys = Uint32Array.from(activities, (_, row) => {
    const stageOfYear = (year.codes[row] as number) * stages + stageAt(row)
    return (stageOfYear * 2 + (changed[row] as number)) * 2 + (stated[row] as number)
  })
  const yearCounts = counting(rows.groupAll(), yearKeys, year.sets.length * stages * 4)

  return {
    name: 'crossfilter2, tuned',
    interact: (selection, filter) => {
      const clause = selection.clauses[filter]
      if (!clause) dimensions[filter].filterAll()
      else {
        const members = membersAsked(filter)
        const allowed = fields[filter].sets.map(set =>
          set.some(i => clause.members.includes(members[i] as string)),
        )
        const [first, last] = [allowed.indexOf(true), allowed.lastIndexOf(true)]
        const isRange = allowed.slice(first, last + 1).every(Boolean)
        if (isRange) dimensions[filter].filterRange([first, last + 1])
        else dimensions[filter].filterFunction(code => allowed[code as number] as boolean)
      }
      return [
        ...table(cellCounts(), outcome.sets, country.sets),
        ...facets.flatMap(({ id, counts }) => spread(counts(), fields[id].sets, facetsAsked[id].of)),
        ...years(yearCounts(), year.sets),
      ]
    },
    numbers: answer => answer,
  }
}

interface Encoded {
  readonly codes: Uint16Array
  /** Members by place, for each code. */
  readonly sets: readonly (readonly number[])[]
}

function encoded(activities: readonly Activity[], id: Asked): Encoded {
  const members = membersAsked(id)
  const known = new Map<string, number>()
  const sets: number[][] = []
  const codes = Uint16Array.from(activities, activity => {
    const set = membersOf(activity, dimensionOf(id))
    const code = known.get(set.join()) ?? sets.push(set.map(member => members.indexOf(member))) - 1
    known.set(set.join(), code)
    return code
  })
  return { codes, sets }
}

function counting(
  group: crossfilter.GroupAll<number, unknown>,
  keys: Uint16Array | Uint32Array,
  size: number,
): () => Int32Array {
  const add = (counts: Int32Array, row: number) => {
    const key = keys[row] as number
    counts[key] = (counts[key] as number) + 1
    return counts
  }
  const remove = (counts: Int32Array, row: number) => {
    const key = keys[row] as number
    counts[key] = (counts[key] as number) - 1
    return counts
  }
  const own = group as crossfilter.GroupAll<number, Int32Array>
  own.reduce(add, remove, () => new Int32Array(size))
  return () => own.value()
}

function spread(counts: Int32Array, sets: Encoded['sets'], of: number): number[] {
  const result = new Array<number>(of).fill(0)
  sets.forEach((set, code) => {
    for (const i of set) result[i] = (result[i] as number) + (counts[code] as number)
  })
  return result
}

function table(counts: Int32Array, rowSets: Encoded['sets'], columnSets: Encoded['sets']): Int32Array {
  const rows = facetsAsked.outcome.of
  const columns = facetsAsked.country.of
  const stages = facetsAsked.stage.of
  const width = 2 + stages
  const result = new Int32Array((rows * columns + rows + columns + 1) * width)
  const put = (place: number, stage: number, hasResult: number, count: number) => {
    const at = place * width
    result[at] = (result[at] as number) + count
    result[at + 1] = (result[at + 1] as number) + count * hasResult
    result[at + 2 + stage] = (result[at + 2 + stage] as number) + count
  }
  for (let key = 0; key < counts.length; key += 1) {
    const count = counts[key] as number
    if (count === 0) continue
    const hasResult = key & 1
    const stage = (key >> 1) % stages
    const sets = Math.floor((key >> 1) / stages)
    const down = rowSets[Math.floor(sets / columnSets.length)] as readonly number[]
    const across = columnSets[sets % columnSets.length] as readonly number[]
    for (const r of down) {
      for (const c of across) put(r * columns + c, stage, hasResult, count)
      put(rows * columns + r, stage, hasResult, count)
    }
    for (const c of across) put(rows * columns + rows + c, stage, hasResult, count)
    put(rows * columns + rows + columns, stage, hasResult, count)
  }
  return result
}

function years(counts: Int32Array, sets: Encoded['sets']): Int32Array {
  const stages = facetsAsked.stage.of
  const width = 3 + stages
  const result = new Int32Array(facetsAsked.year.of * width)
  for (let key = 0; key < counts.length; key += 1) {
    const count = counts[key] as number
    const stage = (key >> 2) % stages
    for (const year of sets[Math.floor((key >> 2) / stages)] as readonly number[]) {
      const at = year * width
      result[at] = (result[at] as number) + count
      result[at + 1] = (result[at + 1] as number) + count * (key & 1)
      result[at + 2] = (result[at + 2] as number) + count * ((key >> 1) & 1)
      result[at + 3 + stage] = (result[at + 3 + stage] as number) + count
    }
  }
  return result
}
