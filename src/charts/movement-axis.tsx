import { useLocale } from '../locales/context.tsx'
import type { Stage } from '../model/taxonomy.ts'
import { barsPx } from './movement-bars.tsx'
import styles from './movement-chart.module.css'

interface Props {
  readonly stages: readonly Stage[]
  /** The ends of the scale of the bars, in activities. */
  readonly most: { readonly up: number; readonly back: number }
}

/** The names of the rungs, the highest on top, at the start of a row of panels; the panels' own words say them too. */
export function MovementAxis({ stages, most }: Props) {
  const { say, text } = useLocale()
  const ground = barsPx.head + (barsPx.plot * most.up) / (most.up + most.back)
  return (
    <div className={styles.axis} aria-hidden="true">
      <ol className={styles.rungs}>
        {stages.toReversed().map(stage => (
          <li key={stage.id} title={text(stage.definition)}>
            <span>{text(stage.short ?? stage.title)}</span>
          </li>
        ))}
      </ol>
      <svg className={styles.moves} aria-hidden="true">
        <text x="100%" y={ground - 7}>
          {say('movement.axis.up')}
        </text>
        <text x="100%" y={ground + 13}>
          {say('movement.axis.back')}
        </text>
      </svg>
    </div>
  )
}
