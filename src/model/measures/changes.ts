import type { CountMeasure } from './measure.ts'

/** Changes claimed: distinct activities with a result. */
export const changes = {
  id: 'changes',
  kind: 'count',
  has: activity => activity.result !== undefined,
} as const satisfies CountMeasure
