import { changes } from './changes.ts'
import type { RatioMeasure } from './measure.ts'

/** Evidence coverage: of the changes claimed, the share that somebody besides the claimant confirms. It grades the event, not our part in it. */
export const evidence = {
  id: 'evidence',
  kind: 'ratio',
  has: changes.has,
  isPart: activity => activity.result !== undefined && activity.result.substantiated !== 'no',
} as const satisfies RatioMeasure
