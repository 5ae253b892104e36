import { useLocale } from '../locales/context.tsx'
import type { Stage } from '../model/taxonomy.ts'
import { strengthOf } from '../ui/palette.ts'
import styles from './legend.module.css'
import { stageHeight } from './stage-strip.ts'

interface Props {
  readonly stages: readonly Stage[]
  /** By the numbers that stand below their columns. */
  readonly isNumbered?: boolean
}

/** The ladder as a legend: rungs that rise in height and strength, the work apart from the change. */
export function StageLegend({ stages, isNumbered = false }: Props) {
  const { say, text, number } = useLocale()
  return (
    <div className={styles.ladder} data-numbered={isNumbered || undefined}>
      {(['work', 'change'] as const).map(part => (
        <div key={part} className={styles.part}>
          <span className={styles.partName}>{say(`legend.${part}`)}</span>
          <ol className={styles.rungs}>
            {stages.map((stage, i) =>
              stage.part === part ? (
                <li key={stage.id} className={styles.rung} title={text(stage.definition)}>
                  <svg
                    className={styles.bar}
                    viewBox="0 0 100 16"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect
                      data-strength={strengthOf(i, stages.length)}
                      width="100"
                      height={16 * stageHeight(i, stages.length)}
                      y={16 - 16 * stageHeight(i, stages.length)}
                    />
                  </svg>
                  {isNumbered && <b>{number(i + 1)} </b>}
                  {text(stage.short ?? stage.title)}
                </li>
              ) : null,
            )}
          </ol>
        </div>
      ))}
    </div>
  )
}
