import type { Activity } from '../activity.ts'

/** What one can count: the distinct activities for which `has` is true. */
export interface CountMeasure {
  readonly id: string
  readonly kind: 'count'
  has(activity: Activity): boolean
}

/** What one can add: the values reported. `null` = not reported, and never 0; a sum of nothing but nulls is null. */
export interface SumMeasure {
  readonly id: string
  readonly kind: 'sum'
  value(activity: Activity): number | null
}

export type Measure = CountMeasure | SumMeasure
