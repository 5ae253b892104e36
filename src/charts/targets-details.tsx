import type { ReactNode } from 'react'
import { useLocale } from '../locales/context.tsx'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TargetRow } from '../query/targets.ts'
import { endWords, periodWords } from './period-words.ts'
import styles from './targets-details.module.css'
import { aimedWords, paceWords, valueWords } from './targets-words.ts'

interface Props {
  readonly row: TargetRow
  readonly file: DatasetFile
  /** The countries, where they do not stand in the open already. */
  readonly children: ReactNode
}

/** Is there anything behind a row to be opened? */
export const hasDetails = ({ places, periods, comments }: TargetRow) =>
  places.length + periods.length + comments.length > 0

/** What lies behind a row: how its word was worked out, its countries, periods, parts and comments. */
export function TargetsDetails({ row, file, children }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { indicator, periods, parts, comments } = row
  return (
    <div className={styles.body}>
      <Working row={row} />
      {periods.length > 0 && <Periods row={row} file={file} />}
      {parts && (
        <section>
          <h4>{say('targets.detail.parts')}</h4>
          <dl className={styles.parts}>
            {parts.parts.map(({ id, actual }) => {
              const part = indicator.parts?.find(each => each.id === id)
              return (
                <div key={id}>
                  <dt>{[locale.text(part?.title), part?.code].filter(Boolean).join(' · ')}</dt>
                  <dd>
                    {actual === null ? say('light.not-reported') : valueWords(locale, indicator, actual)}
                  </dd>
                </div>
              )
            })}
          </dl>
          {parts.partly && (
            <p className={styles.note}>
              {say('targets.parts.broken', {
                n: valueWords(locale, indicator, parts.partly.broken),
                of: valueWords(locale, indicator, parts.partly.of),
              })}
            </p>
          )}
          <p className={styles.note}>
            {say(`targets.parts.${parts.state}`, {
              n: valueWords(locale, indicator, Math.abs(parts.rest ?? 0)),
            })}
          </p>
        </section>
      )}
      {children && (
        <section className={styles.wide}>
          <h4>{say('targets.detail.countries')}</h4>
          {children}
        </section>
      )}
      {comments.length > 0 && (
        <section className={styles.wide}>
          <h4>{say('targets.detail.comments')}</h4>
          <ul className={styles.comments}>
            {comments.map(comment => (
              <li key={`${comment.end} ${comment.country ?? ''} ${comment.start}`}>
                <span className={styles.when}>
                  {[
                    comment.country
                      ? nameOfMember(locale, file, 'country', comment.country, 'short')
                      : say('targets.detail.whole'),
                    periodWords(locale, comment),
                  ].join(', ')}
                </span>{' '}
                {locale.text(comment.text)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** The numbers that the light rests on, as far as there are any. */
function Working({ row }: { readonly row: TargetRow }) {
  const locale = useLocale()
  const { say } = locale
  const { indicator, baseline, target, actual, progress, pace, elapsed, time, current, lastKnown } = row
  const value = (n: number | null) => (n === null ? null : valueWords(locale, indicator, n))
  const lines: [string, string | null][] = [
    ['baseline', baseline === null ? null : `${value(baseline)} (${indicator.baseline?.year ?? ''})`],
    ['target', value(target)],
    [
      'actual',
      actual === null && current && lastKnown
        ? say('targets.detail.not-reported', { period: periodWords(locale, current) })
        : value(actual),
    ],
    [
      indicator.aggregation === 'sum' ? 'so-far' : 'last-known',
      actual === null && lastKnown
        ? say('targets.detail.so-far', {
            value: value(lastKnown.value),
            period: endWords(locale, lastKnown.end),
          })
        : null,
    ],
    ['progress', progress === null ? null : locale.percent(progress)],
    ['time', elapsed === null || !time ? null : `${locale.percent(elapsed)} (${periodWords(locale, time)})`],
    ['pace', pace === null ? null : paceWords(locale, pace)],
  ]
  const known = lines.filter(([, words]) => words !== null)
  if (known.length === 0) return null
  return (
    <section>
      <h4>{say('targets.detail.working')}</h4>
      <dl className={styles.parts}>
        {known.map(([id, words]) => (
          <div key={id}>
            <dt>{say(`targets.term.${id}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Periods({ row: { indicator, periods, aimedIn }, file }: Omit<Props, 'children'>) {
  const locale = useLocale()
  const { say } = locale
  return (
    <section>
      <h4>
        {aimedIn.length === 0
          ? say('targets.detail.periods')
          : say('targets.detail.periods-in', { countries: aimedWords(locale, file, aimedIn) })}
      </h4>
      <table className={styles.periods}>
        <thead>
          <tr>
            <th scope="col">{say('targets.detail.period')}</th>
            <th scope="col">{say('targets.term.target')}</th>
            <th scope="col">{say('targets.term.actual')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ start, end, target, actual, isApart, isDue }) => (
            <tr key={`${start} ${end}`}>
              <th scope="row">{periodWords(locale, { start, end })}</th>
              <td>{target === null ? say('light.no-target') : valueWords(locale, indicator, target)}</td>
              <td>
                {actual !== null
                  ? valueWords(locale, indicator, actual)
                  : say(
                      isApart
                        ? 'targets.detail.apart'
                        : isDue
                          ? 'light.not-reported'
                          : 'targets.detail.not-due',
                    )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
