import { Link } from 'react-router'
import { Dots } from '../charts/dots.tsx'
import { hueToken } from '../charts/member-hue.ts'
import { StageSteps } from '../charts/stage-steps.tsx'
import { useLocale } from '../locales/context.tsx'
import { locatorWords } from '../locales/locator.ts'
import type { Activity } from '../model/activity.ts'
import styles from './activity-line.module.css'
import { useEngine } from './engine-context.tsx'
import { useView } from './use-view.ts'

/** One activity in a list: title, how far it came, how sure it is, where its source says so. Opens the record. */
export function ActivityLine({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const [first] = activity.evidence
  const hue = file.outcomes.findIndex(({ id }) => id === activity.outcomes[0])
  const stage = file.stages.findIndex(({ id }) => id === activity.stage)
  const rung = file.stages[stage]
  return (
    <Link to={to(`/activities/${activity.id}`)} className={styles.line} data-hue={hueToken(hue)}>
      <span className={styles.title}>{locale.text(activity.title)}</span>
      <span className={styles.fact}>
        <StageSteps stage={stage} stages={file.stages} />
        {rung && locale.text(rung.title)}
      </span>
      <span className={styles.fact}>
        {first && <Dots grade={first.grade} />}
        {first
          ? `${locale.say(`grade.${first.grade}`)} · ${locatorWords(locale, first.locator)}`
          : locale.say('evidence.none')}
        {activity.status === 'not-stated' && ` · ${locale.say('status.not-stated.short')}`}
      </span>
    </Link>
  )
}
