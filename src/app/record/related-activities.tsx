import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { dimensionOf } from '../../model/dimensions/index.ts'
import { type Selection, wholeRecord } from '../../model/selection.ts'
import type { Neighbours } from '../../query/neighbours.ts'
import { ActivityLine } from '../activity-line.tsx'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './related-activities.module.css'

/** How many of a list are shown before the table takes over. */
const most = 5

interface Props {
  readonly activity: Activity
  readonly neighbours: Neighbours
}

/** Other activities about the same law or plan, and for the same outcome in the same country. */
export function RelatedActivities({ activity, neighbours }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { outcomes, countries } = activity
  const instruments = new Map(
    dimensionOf('instrument')
      .members(file)
      .map(member => [member.id, member]),
  )
  const any = (members: readonly string[]) => ({ mode: 'any', members }) as const
  return (
    <div className={styles.lists}>
      {neighbours.sameInstruments.map(({ instrument, activities }) => {
        const member = instruments.get(instrument)
        const name = member ? locale.memberName('instrument', member) : instrument
        return (
          <List
            key={instrument}
            title={locale.say('record.same-instrument', { name })}
            activities={activities}
            selection={{ ...wholeRecord, clauses: { instrument: any([instrument]) } }}
          />
        )
      })}
      <List
        title={locale.say('record.same-place')}
        activities={neighbours.samePlace}
        selection={{ ...wholeRecord, clauses: { outcome: any(outcomes), country: any(countries) } }}
      />
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly activities: readonly Activity[]
  /** What the table shows when there is more. */
  readonly selection: Selection
}

function List({ title, activities, selection }: ListProps) {
  const { say } = useLocale()
  const { to } = useView()
  if (activities.length === 0) return null
  return (
    <section className={styles.list}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <p>{say('record.others', { n: activities.length })}</p>
      </header>
      <ul>
        {activities.slice(0, most).map(activity => (
          <li key={activity.id}>
            <ActivityLine activity={activity} />
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <Link to={to('/activities', { selection })}>{say('panel.table')}</Link>
      </p>
    </section>
  )
}
