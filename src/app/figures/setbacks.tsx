import { Link } from 'react-router'
import { ActivityMark } from '../../charts/activity-mark.tsx'
import { memberNames } from '../../charts/activity-words.ts'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { rungName } from '../../charts/movement-words.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Setback } from '../../query/movement.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './movement-figure.module.css'

/** What fell back, on demand: when, from where to where, and why. Each leads to its record. */
export function Setbacks({ setbacks }: { readonly setbacks: readonly Setback[] }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const names = memberNames(locale, file)
  if (setbacks.length === 0) return null
  return (
    <details className={styles.setbacks}>
      <summary>{locale.say('movement.setbacks', { n: setbacks.length })}</summary>
      <ol>
        {setbacks.map(({ activity, move, from, to: fallen }) => (
          <li
            key={`${activity.id} ${move.date} ${fallen}`}
            data-hue={hueToken(huePlace(file, 'outcome', activity.outcomes[0] ?? ''))}
          >
            <span className={styles.when}>{locale.date(move.date)}</span>
            <ActivityMark
              isStated={activity.status !== 'not-stated'}
              isClaimed={activity.result !== undefined}
            />
            <p>
              <Link to={to(`/activities/${activity.id}`)}>
                <Localized text={activity.title} />
              </Link>
              <span className={styles.way}>
                {locale.say('movement.setback.way', {
                  from: rungName(locale, file, from),
                  to: rungName(locale, file, fallen),
                })}
                {' · '}
                {locale.list(names(activity, 'country', 'short'))}
              </span>
              <span>{move.reason ? <Localized text={move.reason} /> : locale.say('movement.no-reason')}</span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
