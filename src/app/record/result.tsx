import { confirmedDots } from '../../charts/activity-words.ts'
import { Dots } from '../../charts/dots.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Result as ResultClaimed } from '../../model/activity.ts'
import { grades } from '../../model/source.ts'
import { Localized } from '../localized.tsx'
import styles from './result.module.css'

/** The change claimed: who did what differently, the part claimed in it, why it matters, who else confirms it. */
export function Result({ result }: { readonly result: ResultClaimed | undefined }) {
  const { say } = useLocale()
  if (!result) {
    return (
      <section className={styles.section}>
        <h2>{say('record.result')}</h2>
        <p className={styles.none}>{say('record.no-result')}</p>
      </section>
    )
  }
  const grade = grades[confirmedDots(result.substantiated) - 1] ?? 'own'
  return (
    <section className={styles.section}>
      <h2>{say('record.result')}</h2>
      <dl className={styles.result}>
        <dt>{say('table.change')}</dt>
        <dd className={styles.change}>
          <Localized text={result.change} />
        </dd>
        <dt>{say('table.contribution')}</dt>
        <dd>
          <Localized text={result.contribution} />
        </dd>
        <dt>{say('record.significance')}</dt>
        <dd className={result.significance ? undefined : styles.none}>
          {result.significance ? <Localized text={result.significance} /> : say('record.not-in-record')}
        </dd>
        <dt>{say('table.substantiated')}</dt>
        <dd className={styles.confirmed}>
          <Dots grade={grade} /> {say(`substantiated.${result.substantiated}`)}
        </dd>
      </dl>
    </section>
  )
}
