import { ListFilter, Table2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { ChosenItem } from '../../charts/timeline-chart.tsx'
import { itemTitle, laneName, whenWords } from '../../charts/timeline-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { namesOfMembers } from '../../locales/member-name.ts'
import type { Milestone } from '../../model/milestone.ts'
import { isOutside, type Selection, withClause } from '../../model/selection.ts'
import type { TimelineBy } from '../../query/timeline.ts'
import action from '../../ui/action.module.css'
import { CloseButton } from '../../ui/close-button.tsx'
import { ActivityLine } from '../activity-line.tsx'
import { CitationList } from '../citation-list.tsx'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './timeline-details.module.css'

interface Props {
  readonly chosen: ChosenItem
  readonly by: TimelineBy
  readonly selection: Selection
  readonly onClose: () => void
}

/** What stands behind a mark of the timeline: an event with its sources, or every record that is only counted. Esc or the cross returns to the mark. */
export function TimelineDetails({ chosen: { item, lane }, by, selection, onClose }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select, to } = useView()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const close = () => {
    const figure = heading.current?.closest('figure')
    const mark = figure?.querySelector<HTMLElement | SVGElement>('[data-opens][aria-expanded="true"]')
    onClose()
    mark?.focus()
  }
  const year = item.span.start.slice(0, 4)
  const name = laneName(locale, file, by, lane)
  const narrow = (all: Selection) => {
    const years = withClause(all, 'year', { mode: 'any', members: [year] })
    return by && lane.member !== null ? withClause(years, by, { mode: 'any', members: [lane.member] }) : years
  }
  const canKeep =
    item.kind === 'work' &&
    !isOutside(selection, 'year', year) &&
    !(by && lane.member !== null && isOutside(selection, by, lane.member))
  const place = [name, year].filter(Boolean).join(', ')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc works wherever the focus is inside
    <section
      className={`${styles.details} no-print`}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <header className={styles.head}>
        <h3 ref={heading} tabIndex={-1}>
          {item.count > 1
            ? [itemTitle(locale, item), whenWords(locale, item)].join(' ')
            : say(`timeline.kind.${item.kind}`)}
          {name && <span className={styles.lane}> · {name}</span>}
        </h3>
        <CloseButton label={say('timeline.close')} onClose={close} />
      </header>
      {item.milestones.length > 0 && (
        <ul className={styles.events}>
          {item.milestones.map(milestone => (
            <Event key={milestone.id} milestone={milestone} />
          ))}
        </ul>
      )}
      {item.activities.length > 0 && (
        <ul className={styles.activities}>
          {item.activities.map(activity => (
            <li key={activity.id}>
              <ActivityLine activity={activity} />
            </li>
          ))}
        </ul>
      )}
      {canKeep && (
        <p className={styles.actions}>
          <button type="button" className={action.action} onClick={() => select(narrow(view.selection))}>
            <ListFilter aria-hidden size={15} /> {say('timeline.keep', { place })}
          </button>
          <Link className={action.action} to={to('/activities', { selection: narrow(selection) })}>
            <Table2 aria-hidden size={15} /> {say('timeline.as-table', { place })}
          </Link>
        </p>
      )}
    </section>
  )
}

/** One dated event: when, where, what, and who says so. */
function Event({ milestone }: { readonly milestone: Milestone }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { title, date, link, note, sources, confidence } = milestone
  const said = [
    ...namesOfMembers(locale, file, 'country', milestone.countries, 'short'),
    say(`timeline.kind.${link}`),
    ...(confidence === 'low' ? [say('confidence.low')] : []),
  ]
  return (
    <li className={styles.event} data-link={link}>
      <p className={styles.when}>
        <time dateTime={date}>{locale.date(date)}</time> · {said.join(' · ')}
      </p>
      <p className={styles.title}>
        <Localized text={title} />
      </p>
      {note && (
        <p className={styles.note}>
          <Localized text={note} />
        </p>
      )}
      <CitationList className={styles.sources} citations={sources} />
    </li>
  )
}
