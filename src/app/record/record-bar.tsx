import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import type { Neighbours } from '../../query/neighbours.ts'
import { sortWords } from '../activities/sort-words.ts'
import { useView } from '../use-view.ts'
import styles from './record-bar.module.css'

interface Props {
  readonly id: string
  readonly neighbours: Neighbours
}

/** Where a record stands in the list that it was opened from: back to its row, the one before, the one after. */
export function RecordBar({ id, neighbours: { position, total, previous, next } }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { view, to } = useView()
  return (
    <nav className={`${styles.bar} no-print`} aria-label={say('record.nav')}>
      <Link to={to('/activities')} state={{ record: id }} className={styles.step}>
        <ArrowLeft aria-hidden size={16} /> {say('record.back')} <kbd>Esc</kbd>
      </Link>
      <p className={styles.position}>
        {position === null
          ? say('record.outside')
          : say('record.position', { position: locale.number(position), total: locale.number(total) })}
        {position !== null && <span className={styles.order}>, {sortWords(locale, view.sort)}</span>}
      </p>
      <span className={styles.steps}>
        <Step to={previous} say={say('record.previous')}>
          <ChevronLeft aria-hidden size={16} /> {previous?.id}
        </Step>
        <Step to={next} say={say('record.next')}>
          {next?.id} <ChevronRight aria-hidden size={16} />
        </Step>
      </span>
    </nav>
  )
}

interface StepProps {
  readonly to: Activity | null
  readonly say: string
  readonly children: ReactNode
}

function Step({ to: activity, say, children }: StepProps) {
  const { text } = useLocale()
  const { to } = useView()
  if (!activity) return null
  const name = `${say}: ${activity.id}, ${text(activity.title)}`
  return (
    <Link
      to={to(`/activities/${activity.id}`)}
      className={styles.step}
      aria-label={name}
      title={text(activity.title)}
    >
      {children}
    </Link>
  )
}
