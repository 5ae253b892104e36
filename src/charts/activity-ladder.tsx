import { useLocale } from '../locales/context.tsx'
import type { Stage } from '../model/taxonomy.ts'
import { strengthOf } from '../ui/palette.ts'
import styles from './activity-ladder.module.css'

interface Props {
  readonly stages: readonly Stage[]
  /** The rung where the activity sits, from 0. */
  readonly stage: number
  /** Does the source say whether the work was done? Else the rungs are hollow. */
  readonly isStated: boolean
}

/** The whole ladder for one activity: rungs up to where it sits are filled, those above dashed; the wide slot parts work from change. */
export function ActivityLadder({ stages, stage, isStated }: Props) {
  const { say, text } = useLocale()
  return (
    <ol className={styles.ladder} aria-label={say('record.ladder')}>
      {stages.map((rung, i) => {
        const isFirst = rung.part !== stages[i - 1]?.part
        const state = i > stage ? styles.above : isStated ? styles.solid : styles.hollow
        return (
          <li
            key={rung.id}
            className={`${styles.rung} ${isFirst && i > 0 ? styles.turn : ''}`}
            aria-current={i === stage ? 'step' : undefined}
            title={text(rung.definition)}
          >
            <span className={styles.part}>{isFirst && say(`legend.${rung.part}`)}</span>
            <span className={styles.box}>
              <span className={`${styles.bar} ${state}`} data-strength={strengthOf(i, stages.length)} />
            </span>
            <span className={styles.name}>{text(rung.short ?? rung.title)}</span>
          </li>
        )
      })}
    </ol>
  )
}
