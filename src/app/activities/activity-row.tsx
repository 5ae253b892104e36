import { memo } from 'react'
import { Link } from 'react-router'
import { ActivityMark } from '../../charts/activity-mark.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import { hueOfActivity, Names, StageFact, Sureness, Years } from './activity-facts.tsx'
import styles from './activity-table.module.css'

interface Props {
  readonly activity: Activity
  /** Its place in the whole list, from 0. */
  readonly index: number
  readonly measure?: ((row: Element | null) => void) | undefined
}

/** One activity as a row. Its title is the link to the record, and reaches over the whole row. */
export const ActivityRow = memo(function ActivityRow({ activity, index, measure }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const isStated = activity.status !== 'not-stated'
  const isClaimed = activity.result !== undefined
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-hue={hueOfActivity(file, activity)}
      aria-rowindex={index + 2}
    >
      <th scope="row" className={styles.title}>
        <span className={styles.named}>
          <ActivityMark isStated={isStated} isClaimed={isClaimed} />
          <span>
            <Link to={to(`/activities/${activity.id}`)} className={styles.link}>
              <Localized text={activity.title} />
            </Link>
            {isClaimed && <span className="visually-hidden">, {say('activities.claimed')}</span>}
            <span className={styles.under}>
              <Names activity={activity} dimension="outcome" />
              <span className={styles.underStatus}> · {say(`member.status.${activity.status}`)}</span>
            </span>
          </span>
        </span>
      </th>
      <td className={styles.outcome}>
        <Names activity={activity} dimension="outcome" />
      </td>
      <td className={styles.country}>
        <Names activity={activity} dimension="country" />
      </td>
      <td className={styles.year}>
        <Years activity={activity} />
      </td>
      <td className={styles.stage}>
        <StageFact activity={activity} />
      </td>
      <td className={`${styles.status} ${isStated ? '' : styles.unsaid}`}>
        {say(`member.status.${activity.status}`)}
      </td>
      <td className={styles.evidence}>
        <Sureness activity={activity} />
      </td>
    </tr>
  )
})
