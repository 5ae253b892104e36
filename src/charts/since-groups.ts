import type { ActivityChange, ChangeKind, SinceAnswer } from '../query/since.ts'

/** The activities of one kind of change. */
export interface SinceGroup {
  readonly kind: ChangeKind
  readonly changes: readonly ActivityChange[]
}

/** What changed, by kind, what calls for a look first. An activity of two kinds stands in both, as it counts in both. */
export function sinceGroups({ told, changes }: SinceAnswer): SinceGroup[] {
  return told.flatMap(kind => {
    const ofKind = changes.filter(({ kinds }) => kinds.includes(kind))
    return ofKind.length > 0 ? [{ kind, changes: ofKind }] : []
  })
}
