import type { Dataset } from '../dataset/dataset.ts'
import { type Activity, statuses } from '../model/activity.ts'
import { membersOf } from '../model/dimensions/dimension.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import { grades } from '../model/source.ts'
import { positionsIn } from './bits.ts'
import { selected } from './select.ts'

/** What activities can be sorted by; `record` is the order of the file. */
export const sortKeys = [
  'record',
  'title',
  'outcome',
  'country',
  'year',
  'stage',
  'status',
  'evidence',
] as const
export type SortKey = (typeof sortKeys)[number]

/** `language` is the one that titles are compared in. */
export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
  readonly language: string
}

/**
 * The activities under a selection, one by one. Ties keep the file's order, whichever the direction. An activity of
 * several members stands where the first it names stands; evidence goes by its strongest grade, none being the weakest.
 */
export function activityList(dataset: Dataset, selection: Selection, sort?: Sort): readonly Activity[] {
  const { activities, index } = dataset
  const places = Uint32Array.from(
    positionsIn(selected(dataset, selection)),
    at => index.order[at] as number,
  ).sort()
  const list = Array.from(places, place => activities[place] as Activity)
  if (!sort || sort.key === 'record') return sort?.descending ? list.reverse() : list
  const compare = comparison(dataset, sort.key, sort.language)
  const sign = sort.descending ? -1 : 1
  return list.sort((a, b) => sign * compare(a, b))
}

type Comparison = (a: Activity, b: Activity) => number

function comparison({ file, index }: Dataset, key: Exclude<SortKey, 'record'>, language: string): Comparison {
  if (key === 'title') {
    const fallback = file.languages[0] ?? ''
    const title = ({ title }: Activity) => title[language] ?? title[fallback] ?? Object.values(title)[0] ?? ''
    const { compare } = new Intl.Collator(language)
    return (a, b) => compare(title(a), title(b))
  }
  if (key === 'evidence')
    return byRank(({ evidence }) => Math.max(-1, ...evidence.map(e => grades.indexOf(e.grade))))
  if (key === 'status') return byRank(activity => statuses.indexOf(activity.status))
  const position = index.dimensions.get(key)?.position
  return byRank(
    activity => position?.get(membersOf(activity, dimensionOf(key))[0] ?? '') ?? position?.size ?? 0,
  )
}

function byRank(rank: (activity: Activity) => number): Comparison {
  return (a, b) => rank(a) - rank(b)
}
