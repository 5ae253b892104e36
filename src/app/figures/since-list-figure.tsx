import { useMemo } from 'react'
import { Link } from 'react-router'
import { memberNames } from '../../charts/activity-words.ts'
import { ChangeMark } from '../../charts/change-mark.tsx'
import type { Since } from '../../charts/figures/figure.ts'
import { sinceList } from '../../charts/figures/since-list.ts'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { type SinceGroup, sinceGroups } from '../../charts/since-groups.ts'
import { changeLines } from '../../locales/change-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { wholeRecord } from '../../model/selection.ts'
import type { ActivityChange, ChangeKind } from '../../query/since.ts'
import { useShortened } from '../../ui/shortened.tsx'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './since-list-figure.module.css'

/** How many of a kind are listed before one asks for all. */
const first = 6

interface Props {
  readonly since: Since
  /** How an address names the earlier version, where what left the record can still be read; null = none is compared. */
  readonly earlier: string | null
}

/** What changed, activity by activity, with before and after; what calls for a look comes first. */
export function SinceListFigure({ since, earlier }: Props) {
  const { say } = useLocale()
  const { answer, frame } = useFigure(sinceList, { since })
  const groups = useMemo(() => sinceGroups(answer), [answer])
  return (
    <Figure long {...frame}>
      {groups.length === 0 ? (
        <p className={styles.nothing}>{say('since.nothing')}</p>
      ) : (
        groups.map(group => <Group key={group.kind} group={group} earlier={earlier} />)
      )}
    </Figure>
  )
}

function Group({
  group: { kind, changes },
  earlier,
}: {
  readonly group: SinceGroup
  readonly earlier: string | null
}) {
  const { say } = useLocale()
  const [listed, more] = useShortened(changes, changes.slice(0, first))
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <ChangeMark kind={kind} /> {say(`since.group.${kind}`, { n: changes.length })}
      </h3>
      <ul className={styles.list}>
        {listed.map(change => (
          <Changed key={change.activity.id} change={change} kind={kind} earlier={earlier} />
        ))}
      </ul>
      {more}
    </section>
  )
}

interface ChangedProps {
  readonly change: ActivityChange
  readonly kind: ChangeKind
  readonly earlier: string | null
}

function Changed({ change, kind, earlier }: ChangedProps) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const { activity } = change
  const names = useMemo(() => memberNames(locale, file), [locale, file])
  const hue = huePlace(file, 'outcome', activity.outcomes[0] ?? '')
  const path = `/activities/${activity.id}`
  // what left the record can be read where it still stood
  const isGone = kind === 'removed' && earlier !== null
  return (
    <li className={styles.changed} data-hue={hueToken(hue)}>
      <div>
        <Link
          className={styles.name}
          to={isGone ? to(path, { data: earlier, selection: wholeRecord, since: null }) : to(path)}
        >
          <Localized text={activity.title} />
        </Link>
        <p className={styles.where}>
          {[names(activity, 'country').join(', '), names(activity, 'outcome', 'short').join(', ')].join(
            ' · ',
          )}
        </p>
      </div>
      <ul className={styles.lines}>
        {changeLines(locale, file, change, kind).map(({ label, before, after, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of an answer have no id and never move
          <li key={i}>
            <span className={styles.label}>{label}</span>{' '}
            <span>
              {before !== null && (
                <>
                  <span className={styles.before}>{before}</span>
                  <span aria-hidden>{' → '}</span>
                  <span className="visually-hidden">, {locale.say('since.then')} </span>
                </>
              )}
              <span className={before === null ? undefined : styles.after}>{after}</span>
              {reason && <span className={styles.reason}> {reason}</span>}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
