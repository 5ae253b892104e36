import { Link, type To } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import styles from './numbers.module.css'

interface HeadNumber {
  readonly id: string
  /** null = there is none to count, and the words say so. */
  readonly value: number | null
  readonly words: string
  /** What is behind the number: another view, or a figure of this page by its id. */
  readonly to?: To
  readonly figure?: string
}

/** The numbers at the head of a page. One that has something behind it opens it. */
export function Numbers({ numbers }: { readonly numbers: readonly HeadNumber[] }) {
  const { say, number } = useLocale()
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ id, value, words, to, figure }) => {
        const said = value === null ? say('standing.none') : number(value)
        const name = `${said} ${words}`
        return (
          <div key={id} className={styles.number}>
            <dt>{words}</dt>
            <dd>
              {to && value ? (
                <Link to={to} className={styles.value} aria-label={name}>
                  {said}
                </Link>
              ) : figure && value ? (
                <button type="button" className={styles.value} aria-label={name} onClick={() => lead(figure)}>
                  {said}
                </button>
              ) : (
                <span className={`${styles.value} ${value ? '' : styles.none}`}>{said}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Shows a figure of this page, and takes the keyboard there. */
function lead(figure: string) {
  const target = document.querySelector<HTMLElement>(`[data-figure="${figure}"] h2`)
  target?.scrollIntoView({ block: 'center' })
  if (target) target.tabIndex = -1
  target?.focus({ preventScroll: true })
}
