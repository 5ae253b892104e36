import type { CountMeasure } from './measure.ts'

/** Distinct activities. */
export const activities = { id: 'activities', kind: 'count', has: () => true } as const satisfies CountMeasure
