import { useLocale } from '../../locales/context.tsx'
import type { Difference } from '../../snapshot/differences.ts'
import styles from './difference-table.module.css'
import { differenceWords } from './difference-words.ts'

/** Differences shown at once; the rest is told as a number, and stands in the file of the whole list. */
const most = 12

interface Props {
  readonly differences: readonly Difference[]
  /** The language that the file's words are in. */
  readonly language: string
}

/** What a saved figure said and what the data says today, line by line. */
export function DifferenceTable({ differences, language }: Props) {
  const locale = useLocale()
  const { say } = locale
  const rest = differences.length - most
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('opening.what')}</th>
            <th scope="col">{say('opening.then')}</th>
            <th scope="col">{say('opening.now')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, most).map((difference, i) => {
            const { where, before, after } = differenceWords(locale, difference)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its words may repeat
              <tr key={i}>
                <th scope="row" lang={language}>
                  {where}
                </th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.more}>{say('opening.more', { n: rest })}</p>}
    </>
  )
}
