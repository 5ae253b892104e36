import styles from './marks.module.css'

interface Props {
  /** Does the source say whether the work was done? Else the mark is hollow. */
  readonly isStated: boolean
  /** A change is claimed: the mark wears a ring. */
  readonly isClaimed: boolean
}

/** One activity as a mark in the hue around it: solid, hollow or ringed. Words beside it say the same. */
export function ActivityMark({ isStated, isClaimed }: Props) {
  return (
    <svg className={styles.mark} viewBox="0 0 18 18" aria-hidden="true">
      {isClaimed && <rect className={styles.ring} x="1" y="1" width="16" height="16" rx="4.5" />}
      <rect
        className={isStated ? styles.solid : styles.hollow}
        data-outcome-mark=""
        x="4"
        y="4"
        width="10"
        height="10"
        rx="2"
      />
    </svg>
  )
}
