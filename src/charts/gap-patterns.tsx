import type { GapKind } from '../model/gap.ts'
import styles from './gap-patterns.module.css'

/** The textures of gaps as patterns of a chart, for its `GapMark`s: a page's style sheet gives no ground to what is inside a picture. */
export function GapPatterns({ id }: { readonly id: string }) {
  const lines = (kind: GapKind, stepPx: number, turn: number, d: string) => (
    <pattern
      id={`${id}-${kind}`}
      width={stepPx}
      height={stepPx}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <path d={d} className={styles.line} data-gap-line={kind} />
    </pattern>
  )
  return (
    <defs>
      {lines('not-reported', 6, 45, 'M0 0V6')}
      {lines('withheld', 6, 45, 'M0 0V6M0 0H6')}
      {lines('stopped', 13, -45, 'M0 0V13')}
      {lines('not-planned', 8, 0, 'M4 4h0')}
    </defs>
  )
}

interface Props {
  /** That of the patterns. */
  readonly id: string
  readonly gap: GapKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The place of a number that there is none of: each kind of gap with its own texture; planned has an edge and none. */
export function GapMark({ id, gap, ...box }: Props) {
  const fill = gap === 'planned' ? 'none' : `url(#${id}-${gap})`
  return <rect className={styles.gap} data-gap={gap} {...box} rx={3} fill={fill} />
}
