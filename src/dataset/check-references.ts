import type { DatasetFile } from '../model/dataset-file.ts'
import type { Dimension } from '../model/dimensions/dimension.ts'
import { dimensions } from '../model/dimensions/index.ts'
import type { Issue } from '../model/issue.ts'
import { type Place, placesOf } from './places.ts'
import { rejected } from './rejected.ts'

/** Where ids are given out: each must be the only one of its list. */
const lists = [
  'sources[].id',
  'outcomes[].id',
  'countries[].code',
  // places are referred to without their country, so they share one list
  'countries[].places[].id',
  'themes[].id',
  'groups[].id',
  'types[].id',
  'partners[].id',
  'actors[].id',
  'instruments[].id',
  'stages[].id',
  'steps[].id',
  'indicators[].id',
  'milestones[].id',
  'activities[].id',
] as const

const terms = ['outcomes', 'themes', 'groups', 'types', 'partners', 'actors', 'instruments', 'stages']

/** Where ids are referred to, beside the dimensions of an activity. */
const references: readonly (readonly [from: string, to: (typeof lists)[number]])[] = [
  ['outcomes[].themes[]', 'themes[].id'],
  ['plan[].outcome', 'outcomes[].id'],
  ['plan[].country', 'countries[].code'],
  ['indicators[].outcome', 'outcomes[].id'],
  ['indicators[].periods[].country', 'countries[].code'],
  ['milestones[].outcomes[]', 'outcomes[].id'],
  ['milestones[].countries[]', 'countries[].code'],
  ['milestones[].instruments[]', 'instruments[].id'],
  ['milestones[].step', 'steps[].id'],
  ['instruments[].path[]', 'steps[].id'],
  ['indicators[].baseline.countries[].country', 'countries[].code'],
  ['indicators[].judgements[].country', 'countries[].code'],
  ['activities[].moves[].stage', 'stages[].id'],
  ['activities[].places[]', 'countries[].places[].id'],
  ...[
    ...terms.map(list => `${list}[].promised.source`),
    'programme.budget.source.source',
    'programme.sources[].source',
    'countries[].context[].sources[].source',
    'plan[].source.source',
    'milestones[].sources[].source',
    'activities[].moves[].sources[].source',
    'activities[].evidence[].source',
  ].map(from => [from, 'sources[].id'] as const),
]

/** Ids that stand twice in their list. `expected` is the path of the first one. */
export function checkIds(file: unknown): Issue[] {
  return [...lists, 'indicators[].parts[].id', 'indicators[].periods[].disaggregation[].id'].flatMap(list => {
    const first = new Map<string, string>()
    return placesOf(file, list).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return []
      // parts are told apart within their indicator, or their period, only
      const isWithin = list.startsWith('indicators[].')
      const key =
        isWithin && list !== 'indicators[].id' ? `${path.replace(/\[\d+\]\.id$/, '')} ${value}` : value
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, path)
      return earlier === undefined ? [] : [rejected('duplicate-id', path, value, earlier)]
    })
  })
}

/** Ids that their list does not hold. `expected` is the list: `themes[].id`. */
export function checkReferences(file: unknown): Issue[] {
  const byList = references.flatMap(([from, to]) => {
    const known = new Set(placesOf(file, to).map(place => place.value))
    return unknown(placesOf(file, from), known, to)
  })
  const byDimension = dimensions.flatMap(dimension => {
    const known = membersIn(file, dimension)
    const isList = !dimension.single && !('of' in dimension)
    const field = `activities[].${dimension.field}${isList ? '[]' : ''}`
    const list = lists.find(
      name => name.startsWith(`${dimension.field}[]`) || name.startsWith(`${dimension.field}s[]`),
    )
    return known ? unknown(placesOf(file, field), known, list ?? dimension.id) : []
  })
  return [...byList, ...byDimension]
}

/** The ids of a dimension's members; null where its list is too broken to be read, which the shape's issues say. */
function membersIn(file: unknown, dimension: Dimension): ReadonlySet<unknown> | null {
  try {
    return new Set(dimension.members(file as DatasetFile).map(member => member.id))
  } catch {
    return null
  }
}

function unknown(places: readonly Place[], known: ReadonlySet<unknown>, list: string): Issue[] {
  return places
    .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
    .filter(({ value }) => !known.has(String(value)))
    .map(({ path, value }) => rejected('unknown-code', path, String(value), list))
}
