import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { ActivityMark } from '../../charts/activity-mark.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './activity-cards.module.css'
import { hueOfActivity, Names, StageFact, Sureness, Years } from './activity-facts.tsx'
import { NotPrinted } from './not-printed.tsx'
import { useLongList } from './use-long-list.ts'

interface Props {
  readonly activities: readonly Activity[]
  readonly caption: string
  readonly returningFrom: string | null
}

/** The activities one below the other, for a screen too narrow for a table. */
export function ActivityCards({ activities, caption, returningFrom }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const list = useRef<HTMLUListElement>(null)
  const { indexes, before, after, notPrinted, measure, show, onKeyDown } = useLongList({
    rows: activities,
    rowPx: 128,
    list,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (returningFrom) show(activities.findIndex(({ id }) => id === returningFrom))
  }, [])
  return (
    <>
      <NotPrinted n={notPrinted} />
      <ul ref={list} className={styles.list} aria-label={caption} onKeyDown={onKeyDown}>
        {before > 0 && <li aria-hidden="true" style={{ blockSize: before }} />}
        {indexes.map(index => {
          const activity = activities[index]
          if (!activity) return null
          return (
            <li
              key={activity.id}
              ref={measure}
              className={styles.card}
              data-index={index}
              data-hue={hueOfActivity(file, activity)}
              aria-posinset={index + 1}
              aria-setsize={activities.length}
            >
              <ActivityMark
                isStated={activity.status !== 'not-stated'}
                isClaimed={activity.result !== undefined}
              />
              <div className={styles.body}>
                <p className={styles.place}>
                  <span>
                    <Names activity={activity} dimension="country" />
                  </span>
                  <Years activity={activity} />
                </p>
                <Link to={to(`/activities/${activity.id}`)} className={styles.link}>
                  <Localized text={activity.title} />
                </Link>
                <p className={styles.outcome}>
                  <Names activity={activity} dimension="outcome" />
                  {activity.result && ` · ${say('activities.claimed')}`}
                </p>
                <p className={styles.facts}>
                  <StageFact activity={activity} />
                  <span>{say(`member.status.${activity.status}`)}</span>
                  <Sureness activity={activity} isSpelled />
                </p>
              </div>
            </li>
          )
        })}
        {after > 0 && <li aria-hidden="true" style={{ blockSize: after }} />}
      </ul>
    </>
  )
}
