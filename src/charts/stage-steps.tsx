import type { Stage } from '../model/taxonomy.ts'
import { strengthOf } from '../ui/palette.ts'
import styles from './stage-steps.module.css'
import { stageHeight } from './stage-strip.ts'

interface Props {
  /** The rung where the activity sits, from 0. */
  readonly stage: number
  readonly stages: readonly Pick<Stage, 'id' | 'part'>[]
  /** Hollow: the source does not say whether it is done. */
  readonly isHollow?: boolean
}

/** The ladder in small, filled up to one rung. Its word stands beside it. */
export function StageSteps({ stage, stages, isHollow = false }: Props) {
  let x = 0
  return (
    <svg className={styles.steps} viewBox={`0 0 ${stages.length * 9 + 4} 14`} aria-hidden="true">
      {stages.map((each, i) => {
        if (i > 0) x += each.part === stages[i - 1]?.part ? 9 : 13
        const height = 13 * stageHeight(i, stages.length)
        const at = { x, y: 13.5 - height, width: 7.5, height, rx: 1 }
        return i <= stage ? (
          <rect
            key={each.id}
            {...at}
            data-strength={strengthOf(i, stages.length)}
            data-hollow={isHollow || undefined}
          />
        ) : (
          <rect key={each.id} {...at} className={styles.above} />
        )
      })}
    </svg>
  )
}
