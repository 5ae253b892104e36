import type { SumMeasure } from './measure.ts'

/** Budgets of activities, in the one currency of the record. Null where none is reported. */
export const budget = {
  id: 'budget',
  kind: 'sum',
  value: activity => activity.budget?.amount ?? null,
} as const satisfies SumMeasure
