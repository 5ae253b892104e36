import type { Activity } from '../../model/activity.ts'
import { chosen } from './chance.ts'
import { type NamedWork, namedWorks } from './names.ts'
import { recordAt } from './records.ts'
import { text } from './words.ts'

/** The three states of the record, the earliest first. */
export const days = ['2023-12-31', '2024-12-31', '2025-06-30'] as const
export type AsOf = (typeof days)[number]

const known = (asOf: AsOf) => namedWorks.filter(work => recordAt(work, asOf) !== null)
const plain = (asOf: AsOf) => known(asOf).filter(work => recordAt(work, asOf)?.visibility === 'public')

/** Records that later turned out to be doubles or mistakes, and were taken out. */
const removedSince = {
  '2023-12-31': new Set(chosen(plain('2023-12-31'), 5, 'removed in 2024')),
  '2024-12-31': new Set(chosen(plain('2024-12-31'), 5, 'removed in 2025')),
}
/** Titles that were written more plainly later on. */
const rewordedSince = {
  '2023-12-31': new Set(chosen(plain('2023-12-31'), 6, 'reworded in 2024')),
  '2024-12-31': new Set(chosen(plain('2024-12-31'), 6, 'reworded in 2025')),
}
/** One record that went by another id: to who compares, one that vanished and one that is new. */
const renamedSince = {
  '2023-12-31': new Set<NamedWork>(),
  '2024-12-31': new Set(chosen(plain('2024-12-31'), 1, 'renamed in 2025')),
}

const isBefore = (asOf: AsOf, other: keyof typeof removedSince) => asOf <= other
const changes = ['2023-12-31', '2024-12-31'] as const

/** The activities as the record had them on one of its days. */
export function activitiesAt(asOf: AsOf): Activity[] {
  return namedWorks.flatMap((work): Activity[] => {
    const record = recordAt(work, asOf)
    if (!record || changes.some(day => removedSince[day].has(work) && !isBefore(asOf, day))) return []
    const isReworded = changes.some(day => rewordedSince[day].has(work) && isBefore(asOf, day))
    const isRenamed = changes.some(day => renamedSince[day].has(work) && isBefore(asOf, day))
    return [
      {
        ...record,
        ...(isRenamed ? { id: `${record.id}-old` } : {}),
        ...(isReworded
          ? { title: text(`${work.title.en} (working title)`, `${work.title.fr} (titre provisoire)`) }
          : {}),
      },
    ]
  })
}
