import { useLocale } from '../locales/context.tsx'
import { gapKinds } from '../model/gap.ts'
import type { Stage } from '../model/taxonomy.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { GapLegend } from './gap-legend.tsx'
import styles from './legend.module.css'
import { StageLegend } from './stage-legend.tsx'

interface Props {
  readonly answer: Crosstab
  readonly opened: ReadonlyMap<string, Crosstab>
  readonly stages: readonly Stage[]
}

/** What the strips and the textures of a matrix mean: the ladder, and those kinds of gap that it holds. */
export function MatrixLegend({ answer, opened, stages }: Props) {
  const { say } = useLocale()
  const cells = [answer, ...opened.values()].flatMap(crosstab => crosstab.cells.flat())
  const found = gapKinds.filter(kind => cells.some(cell => cell.gap === kind))
  return (
    <div className={styles.legend}>
      <StageLegend stages={stages} />
      <p className={styles.item}>
        <span className={styles.tints} aria-hidden="true">
          {([1, 2, 3, 4, 5] as const).map(step => (
            <span key={step} data-tint={step} />
          ))}
        </span>
        {say(answer.measure === 'evidence' ? 'legend.tint-share' : 'legend.tint')}
      </p>
      {found.length > 0 && (
        <ul className={styles.gaps}>
          <GapLegend gaps={found} />
        </ul>
      )}
    </div>
  )
}
