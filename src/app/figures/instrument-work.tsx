import { Link, type LinkProps } from 'react-router'
import { stageName, workWords } from '../../charts/instrument-path-words.ts'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import type { InstrumentWork as Work } from '../../query/instrument-path.ts'
import { useEngine } from '../engine-context.tsx'
import styles from './instrument-work.module.css'

interface Props {
  readonly work: Work
  /** The way to the activities. */
  readonly activities: LinkProps['to']
}

/** The work on a law or plan over the years: solid where the source states the year, outlined where it is inferred. */
export function InstrumentWork({ work, activities }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const words = workWords(locale, file, work)
  return (
    <section
      className={styles.work}
      data-hue={hueToken(huePlace(file, 'outcome', work.outcome ?? ''))}
      data-none={work.activities === 0 || undefined}
    >
      <p>
        <strong>{say('instrument-path.work')}</strong>{' '}
        {work.activities > 0 ? <Link to={activities}>{words}</Link> : words}
      </p>
      {work.activities > 0 && (
        <ol className={styles.years}>
          {work.years.map(({ year, activities: n, inferred, furthest }) => (
            <li key={year} data-year={n === 0 ? 'none' : inferred > 0 ? 'inferred' : 'stated'}>
              <span aria-hidden="true">{n > 0 ? locale.number(n) : ''}</span>
              <small aria-hidden="true">{year}</small>
              {n > 0 && (
                <span className="visually-hidden">
                  {say('instrument-path.work.year', { year, n, stage: stageName(locale, file, furthest) })}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
