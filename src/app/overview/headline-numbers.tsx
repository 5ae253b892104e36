import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { useAnswer } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './headline-numbers.module.css'

/** The record in four numbers. Each opens what is behind it. */
export function HeadlineNumbers() {
  const { say, number } = useLocale()
  const { view, to } = useView()
  const { shown, countries, international, changes, gaps } = useAnswer('headline', view.selection, null)
  const entries = [
    {
      id: 'activities',
      value: shown,
      words: say('headline.activities', { n: shown }),
      target: to('/activities'),
    },
    {
      id: 'countries',
      value: countries,
      words: say(international > 0 ? 'headline.countries-and-international' : 'headline.countries', {
        n: countries,
      }),
      target: to('/matrix', { rows: 'country', columns: 'stage' }),
    },
    {
      id: 'changes',
      value: changes,
      words: say('headline.changes', { n: changes }),
      target: to('/', {}),
      anchor: 'changes-claimed',
    },
    {
      id: 'gaps',
      value: gaps,
      words: say('headline.gaps', { n: gaps }),
      target: to('/', {}),
      anchor: 'gaps',
    },
  ]
  return (
    <dl className={styles.numbers}>
      {entries.map(({ id, value, words, target, anchor }) => (
        <div key={id} className={styles.number}>
          <dt>{words}</dt>
          <dd>
            {anchor ? (
              <button
                type="button"
                className={styles.value}
                onClick={() => scrollTo(anchor)}
                aria-label={`${number(value)} ${words}`}
              >
                {number(value)}
              </button>
            ) : (
              <Link to={target} className={styles.value} aria-label={`${number(value)} ${words}`}>
                {number(value)}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function scrollTo(figure: string) {
  const target = document.querySelector<HTMLElement>(`[data-figure="${figure}"] h2`)
  target?.scrollIntoView({ block: 'center' })
  if (target) target.tabIndex = -1
  target?.focus({ preventScroll: true })
}
