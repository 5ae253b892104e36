import type { Severity } from '../query/work-list.ts'
import styles from './light-mark.module.css'
import { severityShapes } from './work-list-shape.ts'

/** The shape of a severity, in ink. Its word stands beside it. */
export function SeverityGlyph({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" aria-hidden="true">
      {severityShapes[severity].map(({ d, kind }) => (
        <path key={d} d={d} data-kind={kind} />
      ))}
    </svg>
  )
}
