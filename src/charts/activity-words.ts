import type { Locale } from '../locales/locale.ts'
import type { Activity, Result } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { membersOf } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensionOf } from '../model/dimensions/index.ts'

/** Names an activity's members in a dimension, in the activity's order. */
export type MemberNames = (activity: Activity, id: DimensionId, length?: 'full' | 'short') => string[]

/** Looks each dimension up once, for however many activities. An id that the dataset lacks stands for itself. */
export function memberNames(locale: Locale, file: DatasetFile): MemberNames {
  const known = new Map<string, ReadonlyMap<string, string>>()
  const namesOf = (id: DimensionId, length: 'full' | 'short') => {
    const key = `${id} ${length}`
    const names =
      known.get(key) ??
      new Map(
        dimensionOf(id)
          .members(file)
          .map(member => [member.id, locale.memberName(id, member, length)]),
      )
    known.set(key, names)
    return names
  }
  return (activity, id, length = 'full') => {
    const names = namesOf(id, length)
    return membersOf(activity, dimensionOf(id)).map(member => names.get(member) ?? member)
  }
}

/** How far a change is confirmed by others, as dots of four: the claimant's own word is one. */
export function confirmedDots(substantiated: Result['substantiated']): 1 | 2 | 3 | 4 {
  return ({ no: 1, partner: 2, independent: 3, official: 4 } as const)[substantiated]
}
