import { Link } from 'react-router'
import { stageName, standingWords } from '../../charts/instrument-path-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { type Selection, withClause } from '../../model/selection.ts'
import type { InstrumentPaths } from '../../query/instrument-path.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './instrument-list.module.css'

interface Props {
  readonly answer: InstrumentPaths
  readonly selection: Selection
  /** One was chosen to be followed: the figure is above, out of sight. */
  readonly onFollow: (instrument: string) => void
}

/** Which laws and plans are in play and where each stands. A name follows it; the count opens its activities. */
export function InstrumentList({ answer, selection, onFollow }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { change, to } = useView()
  const { followed, list, unnamed } = answer
  if (list.length < 2) return null
  return (
    <section>
      <table className={styles.list}>
        <caption>{say('instrument-path.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('dimension.instrument')}</th>
            <th scope="col">{say('instrument-path.list.where')}</th>
            <th scope="col">{say('milestones.date')}</th>
            <th scope="col">{say('measure.activities')}</th>
            <th scope="col">{say('instrument-path.list.work')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(standing => {
            const { instrument, latest, activities, gap, furthest, path } = standing
            const { where, beside } = standingWords(locale, standing)
            const isFollowed = instrument.id === followed?.instrument.id
            return (
              <tr key={instrument.id} aria-current={isFollowed || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={isFollowed}
                    onClick={() => {
                      change({ follow: instrument.id }, { replace: true })
                      onFollow(instrument.id)
                    }}
                  >
                    <Localized text={instrument.title} />
                  </button>
                </th>
                <td data-known={path?.here ? '' : undefined}>
                  {where} {beside && <small>{beside}</small>}
                </td>
                <td data-none={latest ? undefined : ''}>
                  {latest ? <time dateTime={latest.date}>{locale.date(latest.date)}</time> : '–'}
                </td>
                <td>
                  {activities > 0 ? (
                    <Link
                      to={to('/activities', {
                        selection: withClause(selection, 'instrument', {
                          mode: 'any',
                          members: [instrument.id],
                        }),
                      })}
                    >
                      {locale.number(activities)}{' '}
                      <span className={styles.unit}>{say('count.unit', { n: activities })}</span>
                    </Link>
                  ) : gap ? (
                    <small>{say(`gap.${gap}`)}</small>
                  ) : (
                    locale.number(activities)
                  )}
                </td>
                <td data-none={furthest ? undefined : ''}>{stageName(locale, file, furthest) || '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {unnamed > 0 && <p className={styles.unnamed}>{say('instrument-path.list.unnamed', { n: unnamed })}</p>}
    </section>
  )
}
