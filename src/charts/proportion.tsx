import { share } from '../query/share.ts'
import styles from './proportion.module.css'

interface Props {
  readonly part: number
  readonly whole: number
  /** Hollow: inferred or not stated. Solid: the record says so. */
  readonly isHollow?: boolean
}

/** A part of a whole as a bar. Its numbers stand beside it. */
export function Proportion({ part, whole, isHollow = false }: Props) {
  const width = (share(part, whole) ?? 0) * 100
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.whole} width="100" height="8" />
      {part > 0 && <rect className={isHollow ? styles.hollow : styles.solid} width={width} height="8" />}
    </svg>
  )
}
