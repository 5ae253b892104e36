import type { Activity } from '../model/activity.ts'
import styles from './marks.module.css'

/** How a year is known: solid where the source states it, hollow where it is inferred. Its word stands beside it. */
export function YearDot({ basis }: { readonly basis: Activity['yearBasis'] }) {
  return (
    <svg className={styles.dot} viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="3.4" className={basis === 'stated' ? styles.stated : styles.inferred} />
    </svg>
  )
}
