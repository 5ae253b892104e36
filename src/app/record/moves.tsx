import { rungName } from '../../charts/movement-words.ts'
import { StageSteps } from '../../charts/stage-steps.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { toldBy } from '../../query/movement-tally.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import styles from './moves.module.css'

/** How an activity came to its stage: where it began, and each move, the earliest first, with its reason. Nothing where no move is dated. */
export function Moves({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const [first] = activity.moves ?? []
  if (!first) return null
  const rungs = new Map(file.stages.map(({ id }, rung) => [id, rung]))
  const { steps } = toldBy(activity, rungs)
  const moves = [
    { move: first, to: rungs.get(first.stage) ?? 0, way: 'began' },
    ...steps.map(step => ({
      ...step,
      way: step.to < step.from ? 'back' : step.to > step.from ? 'up' : 'stayed',
    })),
  ]
  return (
    <section>
      <h2>{locale.say('record.moves')}</h2>
      <ol className={styles.moves}>
        {moves.map(({ move, to, way }) => (
          <li key={`${move.date} ${move.stage}`}>
            <span className={styles.date}>{locale.date(move.date)}</span>
            <StageSteps stage={to} stages={file.stages} />
            <p>
              <strong>{rungName(locale, file, to)}</strong> · {locale.say(`record.move.${way}`)}
              {move.reason && (
                <span className={styles.reason}>
                  <Localized text={move.reason} />
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
