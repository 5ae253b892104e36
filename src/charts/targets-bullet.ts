import type { Reached } from '../query/reach.ts'

/** Where a target stands in its track, the same in every row that fits. */
const targetAt = 0.72
/** How far into the track a mark may come. */
const [least, most] = [0.02, 0.98]

/** The marks of a bullet, each as a share of its track from the start: 0 to 1. null = not drawn. */
export interface Bullet {
  /** From where the bar runs, and to where; `point` instead, where a number falls and from where is not said. */
  readonly bar: readonly [from: number, to: number] | null
  readonly point: number | null
  readonly ghost: readonly [from: number, to: number] | null
  readonly baseline: number | null
  readonly target: number
  /** The target stands elsewhere than in the other rows: the actual goes too far past it. */
  readonly isOwnScale: boolean
  readonly isReported: boolean
}

type Values = Pick<Reached, 'baseline' | 'target' | 'actual' | 'previous' | 'lastKnown'>

/** The bullet of a row; null = there is no target, and so no bar. Better is always further along, what falls too. */
export function bulletOf(values: Values, ascending: boolean): Bullet | null {
  const { baseline, target, actual } = values
  if (target === null) return null
  const ghost = (values.previous ?? values.lastKnown)?.value ?? null
  const known = [baseline, actual, ghost].filter(value => value !== null)
  const scale = ascending ? rising(target, known) : falling(target, known)
  const origin = ascending
    ? scale.at(Math.max(0, scale.worst))
    : baseline === null
      ? null
      : scale.at(baseline)
  const reach = (value: number | null) =>
    value === null || origin === null ? null : ordered(origin, scale.at(value))
  return {
    bar: reach(actual),
    point: origin === null && actual !== null ? scale.at(actual) : null,
    ghost: reach(ghost),
    baseline: baseline === null ? null : scale.at(baseline),
    target: scale.at(target),
    isOwnScale: scale.isOwn,
    isReported: actual !== null,
  }
}

interface Scale {
  readonly at: (value: number) => number
  /** The value at the start of the track. */
  readonly worst: number
  readonly isOwn: boolean
}

/** From 0, or from the lowest value below it. Where a value goes too far past the target, it fills the track by itself. */
function rising(target: number, known: readonly number[]): Scale {
  const lowest = Math.min(0, target, ...known)
  const highest = Math.max(target, ...known)
  const start = lowest < 0 ? least * 2 : 0
  const wanted = (targetAt - start) / (target - lowest)
  const isOwn = !(start + (highest - lowest) * wanted <= most)
  const step = isOwn ? (most - start) / (highest - lowest || 1) : wanted
  return { at: value => clamp(start + (value - lowest) * step), worst: lowest, isOwn }
}

/** Towards the target from the worst value, the baseline or worse. The target keeps its place whatever lies beyond it. */
function falling(target: number, known: readonly number[]): Scale {
  const worst = Math.max(target, ...known)
  const best = Math.min(target, ...known)
  const before = (targetAt - least * 2) / (worst - target || Number.POSITIVE_INFINITY)
  const beyond = (most - targetAt) / (target - best || Number.POSITIVE_INFINITY)
  const steps = [worst > target ? before : null, best < target ? beyond : null].filter(step => step !== null)
  const step = steps.length > 0 ? Math.min(...steps) : 0
  return { at: value => clamp(targetAt + (target - value) * step), worst, isOwn: false }
}

const clamp = (share: number) => Math.min(1, Math.max(0, share))
const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a])

/** A value written below its tick. */
export interface TickLabel {
  readonly kind: 'baseline' | 'target'
  readonly at: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The values below the ticks, apart from each other; where there is no room for both, the target's alone. */
export function tickLabels({ baseline, target, isOwnScale }: Bullet): readonly TickLabel[] {
  const anchorAt = (at: number) => (at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle')
  const labels: TickLabel[] = [{ kind: 'target', at: target, anchor: anchorAt(target) }]
  if (baseline === null || (isOwnScale && baseline > 0.1)) return labels
  const gap = Math.abs(target - baseline)
  if (gap >= 0.2) return [{ kind: 'baseline', at: baseline, anchor: anchorAt(baseline) }, ...labels]
  if (gap < 0.02) return labels
  const isBefore = baseline < target
  if (Math.min(baseline, target) < 0.12) {
    // no room to the left of either: both run on to the right, if they do not meet
    const start = (kind: TickLabel['kind'], at: number) => ({ kind, at, anchor: 'start' }) as const
    return gap < 0.08 ? labels : [start('baseline', baseline), start('target', target)]
  }
  return [
    { kind: 'baseline', at: baseline, anchor: isBefore ? 'end' : 'start' },
    { kind: 'target', at: target, anchor: isBefore ? 'start' : 'end' },
  ]
}
