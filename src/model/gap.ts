/** Why a cell holds nothing, even without a selection. A cell that only the selection empties is a true 0 and no gap. */
export const gapKinds = ['not-reported', 'not-planned', 'planned', 'stopped', 'withheld'] as const
export type GapKind = (typeof gapKinds)[number]
