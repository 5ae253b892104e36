import type { ChangeKind } from '../query/since.ts'
import styles from './change-mark.module.css'
import { changeShapes } from './change-shape.ts'

/** The mark of a kind of change; its word stands beside it, or is said to those who listen. */
export function ChangeMark({ kind }: { readonly kind: ChangeKind }) {
  const { d, isFilled } = changeShapes[kind]
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} className={isFilled ? styles.filled : styles.line} />
    </svg>
  )
}
