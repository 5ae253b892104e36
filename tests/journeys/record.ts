import { readFileSync } from 'node:fs'

/** What the journeys read of the dataset, straight from its file: nothing of the product counts here. */
export interface Activity {
  readonly id: string
  readonly title: Words
  readonly outcomes: readonly string[]
  readonly themes: readonly string[]
  readonly countries: readonly string[]
  readonly years: readonly number[]
  readonly stage: string
  readonly status: string
  readonly type: string
  readonly groups: readonly string[]
  readonly partners: readonly string[]
  readonly actors: readonly string[]
  readonly instruments: readonly string[]
  readonly result?: { readonly substantiated: string }
  readonly evidence: readonly { readonly source: string; readonly locator: string | Words }[]
}

interface Words {
  readonly en: string
  readonly fr: string
}

interface Term {
  readonly id: string
  readonly title: Words
  readonly promised?: object
}

interface DatasetFile {
  readonly id: string
  readonly asOf: string
  readonly title: Words
  readonly programme: { readonly name: Words; readonly goal: Words }
  readonly outcomes: readonly (Term & { readonly themes: readonly string[]; readonly short?: Words })[]
  readonly countries: readonly { readonly code: string; readonly title?: Words }[]
  readonly stages: readonly Term[]
  readonly themes: readonly Term[]
  readonly groups: readonly Term[]
  readonly types: readonly Term[]
  readonly partners: readonly Term[]
  readonly actors: readonly Term[]
  readonly instruments: readonly Term[]
  readonly activities: readonly Activity[]
}

export const recordText = readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8')
export const record: DatasetFile = JSON.parse(recordText)

const ids = (terms: readonly Term[]) => terms.map(({ id }) => id)

/** Every dimension with its members, in the order of the filter bar. */
export const members = {
  outcome: ids(record.outcomes),
  country: record.countries.map(({ code }) => code),
  year: ['2021', '2022', '2023', '2024', '2025'],
  stage: ids(record.stages),
  status: ['planned', 'ongoing', 'delivered', 'stopped', 'not-stated'],
  theme: ids(record.themes),
  group: ids(record.groups),
  type: ids(record.types),
  partner: ids(record.partners),
  actor: ids(record.actors),
  instrument: ids(record.instruments),
  substantiation: ['no', 'partner', 'independent', 'official'],
} as const
export type DimensionId = keyof typeof members
export const dimensionIds = Object.keys(members) as DimensionId[]

export interface Clause {
  readonly mode: 'any' | 'all' | 'none'
  readonly members: readonly string[]
}
export type Clauses = Partial<Record<DimensionId, Clause>>

/** The members that an activity names. */
export function named(activity: Activity, dimension: DimensionId): readonly string[] {
  switch (dimension) {
    case 'outcome':
      return activity.outcomes
    case 'country':
      return activity.countries
    case 'year':
      return activity.years.map(String)
    case 'stage':
      return [activity.stage]
    case 'status':
      return [activity.status]
    case 'theme':
      return activity.themes
    case 'group':
      return activity.groups
    case 'type':
      return [activity.type]
    case 'partner':
      return activity.partners
    case 'actor':
      return activity.actors
    case 'instrument':
      return activity.instruments
    case 'substantiation':
      return activity.result ? [activity.result.substantiated] : []
  }
}

/** The activities for which every clause holds, one by one. */
export function holding(clauses: Clauses): Activity[] {
  return record.activities.filter(activity => {
    for (const dimension of dimensionIds) {
      const clause = clauses[dimension]
      if (!clause) continue
      const own = named(activity, dimension)
      let hits = 0
      for (const member of clause.members) if (own.includes(member)) hits++
      if (clause.mode === 'any' && hits === 0) return false
      if (clause.mode === 'all' && hits < clause.members.length) return false
      if (clause.mode === 'none' && hits > 0) return false
    }
    return true
  })
}

/** How many of these activities name the members; `*` stands for all. */
export function countAt(
  activities: readonly Activity[],
  row: string,
  column: string,
  theme?: string,
): number {
  let count = 0
  for (const { outcomes, countries, themes } of activities) {
    if (row !== '*' && !outcomes.includes(row)) continue
    if (column !== '*' && !countries.includes(column)) continue
    if (theme !== undefined && !themes.includes(theme)) continue
    count++
  }
  return count
}

/** The search part of an address, as a visitor would write it by hand. */
export function addressOf(clauses: Clauses): string {
  const prefix = { any: '', all: 'all:', none: 'not:' }
  const parts = dimensionIds.flatMap(dimension => {
    const clause = clauses[dimension]
    return clause ? [`${dimension}=${prefix[clause.mode]}${clause.members.join('~')}`] : []
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Chance that is the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
