import { useLocale } from '../locales/context.tsx'
import type { Stage } from '../model/taxonomy.ts'
import styles from './movement-chart.module.css'

/** The names of the rungs, the highest on top, at the start of a row of panels; the panels' own words say them too. */
export function MovementAxis({ stages }: { readonly stages: readonly Stage[] }) {
  const { say, text } = useLocale()
  return (
    <div className={styles.axis} aria-hidden="true">
      <ol className={styles.rungs}>
        {stages.toReversed().map(stage => (
          <li key={stage.id} title={text(stage.definition)}>
            <span>{text(stage.short ?? stage.title)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.moves}>
        <span>{say('movement.axis.up')}</span>
        <span>{say('movement.axis.back')}</span>
      </div>
    </div>
  )
}
