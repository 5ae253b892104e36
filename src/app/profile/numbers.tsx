import { Link, type To } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import styles from './numbers.module.css'

export interface HeadNumber {
  readonly id: string
  /** null = there is none to count, and the words say so. */
  readonly value: number | null
  readonly words: string
  /** What is behind the number. */
  readonly to?: To
}

/** The numbers at the head of a page. One that has something behind it opens it. */
export function Numbers({ numbers }: { readonly numbers: readonly HeadNumber[] }) {
  const { say, number } = useLocale()
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ id, value, words, to }) => {
        const figure = value === null ? say('standing.none') : number(value)
        return (
          <div key={id} className={styles.number}>
            <dt>{words}</dt>
            <dd>
              {to && value ? (
                <Link to={to} className={styles.value} aria-label={`${figure} ${words}`}>
                  {figure}
                </Link>
              ) : (
                <span className={`${styles.value} ${value ? '' : styles.none}`}>{figure}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
