import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import type { Difference } from '../../snapshot/differences.ts'
import styles from './difference-words.module.css'

interface Props {
  readonly differences: readonly Difference[]
  /** How many are spelled; the rest is counted. */
  readonly most: number
}

/** "Niger, Access to justice: 2 → 3." */
export function DifferenceWords({ differences, most }: Props) {
  const locale = useLocale()
  const rest = differences.length - most
  return (
    <>
      {differences.slice(0, most).map((difference, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its words may repeat
        <span key={i}>
          <bdi>{placeOf(locale, difference)}</bdi>{' '}
          {difference.column === null ? (
            locale.say(difference.kind === 'new' ? 'report.diff.new' : 'report.diff.vanished')
          ) : (
            <>
              <del className={styles.before}>{valueWords(locale, difference.before)}</del>
              <span className="visually-hidden"> {locale.say('report.diff.now')}</span>{' '}
              <strong className={styles.after}>{valueWords(locale, difference.after)}</strong>
            </>
          )}
          {'. '}
        </span>
      ))}
      {rest > 0 && locale.say('report.diff.more', { n: rest })}
    </>
  )
}

/** Where a value stands, in words, and what parts it from the value. */
function placeOf({ say }: Locale, { row, column }: Difference): string {
  return say('report.diff.place', { place: [row, column].filter(part => part).join(', ') })
}

/** A value of a table in words. null = nothing was there. */
export function valueWords({ say, number }: Locale, value: string | number | null): string {
  if (value === null || value === '') return say('report.diff.nothing')
  return typeof value === 'number' ? number(value) : value
}
