import type { ReactNode } from 'react'
import { hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import { useEngine } from '../engine-context.tsx'
import styles from './outcome-legend.module.css'

interface Props {
  /** The outcomes that are drawn, by id. */
  readonly outcomes: readonly string[]
  readonly children?: ReactNode
}

/** The outcomes of a figure by their hue, and whatever else its marks mean. */
export function OutcomeLegend({ outcomes, children }: Props) {
  const { text } = useLocale()
  const { file } = useEngine().dataset
  return (
    <div className={styles.legend}>
      <ul className={styles.outcomes}>
        {file.outcomes.map((outcome, i) =>
          outcomes.includes(outcome.id) ? (
            <li key={outcome.id} data-hue={hueToken(i)}>
              <i className={styles.hue} data-outcome-mark="" />
              {text(outcome.short ?? outcome.title)}
            </li>
          ) : null,
        )}
      </ul>
      {children}
    </div>
  )
}
