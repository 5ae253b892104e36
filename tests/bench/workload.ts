import type { Activity } from '../../src/model/activity.ts'
import type { Member } from '../../src/model/dimensions/dimension.ts'
import type { DimensionId } from '../../src/model/dimensions/index.ts'
import { type Selection, toggled, wholeRecord } from '../../src/model/selection.ts'

/** The eight facets of the bench, and how many members an activity names in each: at least, at most, out of. */
export const facetsAsked = {
  outcome: { least: 1, most: 2, of: 3 },
  country: { least: 1, most: 2, of: 7 },
  year: { least: 1, most: 2, of: 5 },
  stage: { least: 1, most: 1, of: 6 },
  status: { least: 1, most: 1, of: 5 },
  theme: { least: 1, most: 3, of: 12 },
  group: { least: 0, most: 3, of: 8 },
  partner: { least: 1, most: 3, of: 40 },
} as const

export type Asked = keyof typeof facetsAsked
export const asked = Object.keys(facetsAsked) as Asked[]

/** The members of a facet by id. Years are numbers, as everywhere. */
export function membersAsked(id: Asked): string[] {
  return Array.from({ length: facetsAsked[id].of }, (_, i) => (id === 'year' ? `${2021 + i}` : `${id}-${i}`))
}

export const membersByDimension = new Map<DimensionId, readonly Member[]>(
  asked.map(id => [id, membersAsked(id).map(member => ({ id: member, title: null }))]),
)

/** A row of numbers from 0 to below `n`, the same for the same seed (Mulberry32). */
function numbersFrom(seed: number): (n: number) => number {
  let state = seed
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n)
  }
}

/** Activities of tags only. Equal lists are one list, so that a million of them fit beside three engines. */
export function lightActivities(size: number): Activity[] {
  const next = numbersFrom(7)
  const lists = new Map<number, readonly string[]>()
  const members = Object.fromEntries(asked.map(id => [id, membersAsked(id)])) as Record<Asked, string[]>
  const pick = (id: Asked): readonly string[] => {
    const { least, most, of } = facetsAsked[id]
    const chosen: number[] = []
    for (let count = least + next(most - least + 1); chosen.length < count; ) {
      const member = next(of)
      if (!chosen.includes(member)) chosen.push(member)
    }
    chosen.sort((a, b) => a - b)
    const key = chosen.reduce((sum, member) => sum * 64 + member + 1, asked.indexOf(id) + 1)
    const list = lists.get(key) ?? chosen.map(i => members[id][i] as string)
    lists.set(key, list)
    return list
  }
  const years = new Map<readonly string[], number[]>()
  const yearsOf = (list: readonly string[]) => years.get(list) ?? years.set(list, list.map(Number)).get(list)
  const result = {}
  return Array.from({ length: size }, () => {
    const light = {
      outcomes: pick('outcome'),
      countries: pick('country'),
      years: yearsOf(pick('year')),
      stage: pick('stage')[0],
      status: pick('status')[0],
      themes: pick('theme'),
      groups: pick('group'),
      partners: pick('partner'),
      type: '',
      actors: [],
      instruments: [],
      yearBasis: next(3) === 0 ? 'stated' : 'inferred',
      result: next(4) === 0 ? result : undefined,
      budget: next(2) === 0 ? { amount: next(100_000), currency: 'EUR' } : undefined,
    }
    return light as unknown as Activity
  })
}

/** One filter value switched on or off at a time, from the whole record on; never more than eight values at once. */
export function toggles(count: number): { readonly changed: Asked; readonly selection: Selection }[] {
  const next = numbersFrom(11)
  let selection = wholeRecord
  return Array.from({ length: count }, () => {
    const on = asked.flatMap(id =>
      (selection.clauses[id]?.members ?? []).map(member => [id, member] as const),
    )
    const id = asked[next(asked.length)] as Asked
    const any = [id, membersAsked(id)[next(facetsAsked[id].of)] as string] as const
    const [changed, member] =
      on.length > 0 && (on.length >= 8 || next(3) === 0) ? (on[next(on.length)] ?? any) : any
    selection = toggled(selection, changed, member, true)
    return { changed, selection }
  })
}
