import type { Light, Thresholds } from '../model/light.ts'

/** What a light is worked out from, and nothing else. null = not stated. `elapsed`: share of the period gone, 0 = not begun. */
export interface Case {
  readonly baseline: number | null
  readonly target: number | null
  readonly actual: number | null
  readonly ascending: boolean
  readonly elapsed: number
  readonly thresholds: Thresholds
}

/**
 * What becomes of a case. `progress` is the way made, (actual − baseline) ÷ (target − baseline); `pace` is that ÷ the
 * share elapsed; null = cannot be worked out. `reason` says why there is no light (`not-begun`; `no-baseline`: from
 * where should a number fall?), or that there was no way to make (`held`: the target does not lie beyond the baseline,
 * so that it can only be held or lost). `fromZero`: no baseline is stated and the way is counted from 0.
 */
export interface Judged {
  readonly light: Light | null
  readonly reason: 'not-begun' | 'no-baseline' | 'held' | null
  readonly progress: number | null
  readonly pace: number | null
  readonly fromZero: boolean
}

/** The traffic light by rule. The one place that chooses among the six words. */
export function judge({ baseline, target, actual, ascending, elapsed, thresholds }: Case): Judged {
  const nothing = { progress: null, pace: null, fromZero: false }
  if (target === null) return { light: 'no-target', reason: null, ...nothing }
  if (actual === null) {
    return elapsed > 0
      ? { light: 'not-reported', reason: null, ...nothing }
      : { light: null, reason: 'not-begun', ...nothing }
  }
  const isReached = ascending ? atLeast(actual, target) : atLeast(target, actual)
  const from = baseline ?? (ascending ? 0 : null)
  const fromZero = baseline === null && ascending
  const way = from === null ? null : ascending ? target - from : from - target
  const isWay = way !== null && from !== null && !atLeast(0, way, Math.max(Math.abs(from), Math.abs(target)))
  // + 0 turns the −0 of nothing made on a way down into 0
  const progress = isWay ? (actual - from) / (target - from) + 0 : null
  const pace = progress !== null && elapsed > 0 ? progress / elapsed : null
  const known = { progress, pace, fromZero }
  if (isReached) return { light: 'achieved', reason: way === null || isWay ? null : 'held', ...known }
  if (elapsed <= 0) return { light: null, reason: 'not-begun', ...known }
  if (way === null) return { light: null, reason: 'no-baseline', ...known }
  if (pace === null) return { light: 'off-track', reason: 'held', ...known }
  if (pace >= 0 && atLeast(pace, thresholds.onTrack)) return { light: 'on-track', reason: null, ...known }
  if (pace >= 0 && atLeast(pace, thresholds.someDelay)) return { light: 'some-delay', reason: null, ...known }
  return { light: 'off-track', reason: null, ...known }
}

/** Decimal fractions are not exact in binary: 0.8999999999999999 stands for 0.9. */
function atLeast(value: number, least: number, scale = Math.max(Math.abs(value), Math.abs(least))): boolean {
  return value >= least || least - value <= scale * 1e-12
}
