import { type Grade, grades } from '../model/source.ts'
import styles from './dots.module.css'

/** How sure a claim is on the four-dot scale: own report, partner, independent, official. Its word stands beside it. */
export function Dots({ grade }: { readonly grade: Grade }) {
  const filled = grades.indexOf(grade) + 1
  return (
    <svg className={styles.dots} viewBox="0 0 46 12" aria-hidden="true">
      {grades.map((each, i) => (
        <circle
          key={each}
          cx={6 + i * 11.3}
          cy="6"
          r="4.2"
          className={i < filled ? styles.filled : styles.hollow}
        />
      ))}
    </svg>
  )
}
