import { Link, type To } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Rung } from '../query/rungs.ts'
import { strengthOf } from '../ui/palette.ts'
import { useShortened } from '../ui/shortened.tsx'
import { ActivityMark } from './activity-mark.tsx'
import { huePlace, hueToken } from './member-hue.ts'
import { StageSteps } from './stage-steps.tsx'
import styles from './stages-chart.module.css'

interface Props {
  readonly answer: readonly Rung[]
  readonly file: DatasetFile
  readonly linkTo: (activity: Activity) => To
}

/** More titles than this on one rung and the stairs become a list, rung below rung. */
const mostOnStairs = 6

/** More titles than this on one rung are folded: three lines of three. */
const mostOnRung = 9

/** Rungs that rise, with the activities that sit on each. An empty one says whether nothing is reported or only nothing is left. */
export function StagesChart({ answer, file, linkTo }: Props) {
  const { say, text, number } = useLocale()
  const isStairs = answer.every(({ activities }) => activities.length <= mostOnStairs)
  return (
    <div className={styles.frame}>
      <ol className={isStairs ? styles.stairs : styles.list}>
        {answer.map(({ stage, activities, gap }, i) => (
          <li key={stage.id} className={styles.rung} data-strength={strengthOf(i, answer.length)}>
            <div className={styles.step} data-gap={gap ?? undefined}>
              <span className={styles.steps}>
                <StageSteps stage={i} stages={file.stages} />
              </span>
              <h3 title={text(stage.definition)}>{text(stage.short ?? stage.title)}</h3>
              {activities.length > 0 && <b>{number(activities.length)}</b>}
            </div>
            {activities.length === 0 ? (
              <p className={styles.none}>
                {gap ? (
                  <span className={styles.chip} data-gap={gap}>
                    <span>{say(`gap.${gap}`)}</span>
                  </span>
                ) : (
                  say('stages.none')
                )}
              </p>
            ) : (
              <Standing activities={activities} file={file} linkTo={linkTo} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The activities of one rung, the first of them when they are many. */
function Standing({ activities, file, linkTo }: Omit<Props, 'answer'> & Pick<Rung, 'activities'>) {
  const [listed, more] = useShortened(activities, activities.slice(0, mostOnRung))
  return (
    <div>
      <ul className={styles.activities}>
        {listed.map(activity => (
          <StandingActivity key={activity.id} activity={activity} file={file} to={linkTo(activity)} />
        ))}
      </ul>
      {more}
    </div>
  )
}

interface StandingProps {
  readonly activity: Activity
  readonly file: DatasetFile
  readonly to: To
}

/** One activity on its rung, in the hue of its primary outcome. */
function StandingActivity({ activity, file, to }: StandingProps) {
  const { say, text } = useLocale()
  const hue = huePlace(file, 'outcome', activity.outcomes[0] ?? '')
  const isStated = activity.status !== 'not-stated'
  return (
    <li className={styles.activity} data-hue={hueToken(hue)}>
      <ActivityMark isStated={isStated} isClaimed={activity.result !== undefined} />
      <Link to={to}>{text(activity.title)}</Link>
      {!isStated && <span className="visually-hidden"> ({say('status.not-stated.short')})</span>}
    </li>
  )
}
