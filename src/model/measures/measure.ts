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

/** What one can divide: of the activities for which `has` is true, the share for which `isPart` is too. Null of none: there is no share of nothing. */
export interface RatioMeasure {
  readonly id: string
  readonly kind: 'ratio'
  has(activity: Activity): boolean
  isPart(activity: Activity): boolean
}

export type Measure = CountMeasure | SumMeasure | RatioMeasure
