import { ActivityMark } from '../../charts/activity-mark.tsx'
import { Dots } from '../../charts/dots.tsx'
import { hueToken } from '../../charts/member-hue.ts'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { YearDot } from '../../charts/year-dot.tsx'
import { useLocale } from '../../locales/context.tsx'
import { grades } from '../../model/source.ts'
import { useEngine } from '../engine-context.tsx'
import styles from './activities-legend.module.css'

/** What the marks of the list mean: outcome by hue, status, change claimed, year, ladder, and how sure. */
export function ActivitiesLegend() {
  const { say, text } = useLocale()
  const { outcomes, stages } = useEngine().dataset.file
  return (
    <section className={styles.legend} aria-label={say('activities.legend')}>
      <ul className={styles.items}>
        {outcomes.map((outcome, place) => (
          <li key={outcome.id} data-hue={hueToken(place)}>
            <ActivityMark isStated isClaimed={false} /> {text(outcome.short ?? outcome.title)}
          </li>
        ))}
      </ul>
      <ul className={styles.items}>
        <li>
          <ActivityMark isStated isClaimed={false} /> {say('activities.solid')}
        </li>
        <li>
          <ActivityMark isStated={false} isClaimed={false} /> {say('legend.hollow')}
        </li>
        <li>
          <ActivityMark isStated isClaimed /> {say('activities.ringed')}
        </li>
        <li>
          <YearDot basis="stated" /> {say('legend.stated')}
        </li>
        <li>
          <YearDot basis="inferred" /> {say('legend.inferred')}
        </li>
      </ul>
      <ul className={styles.items}>
        {grades.map(grade => (
          <li key={grade}>
            <Dots grade={grade} /> {say(`grade.${grade}`)}
          </li>
        ))}
      </ul>
      <StageLegend stages={stages} />
    </section>
  )
}
