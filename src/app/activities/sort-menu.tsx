import { useLocale } from '../../locales/context.tsx'
import { useView } from '../use-view.ts'
import styles from './sort-menu.module.css'
import { type Sort, sortWords } from './sort-words.ts'

/** The orders worth choosing where there are no heads to press. */
const orders: readonly Sort[] = [
  { key: 'stage', descending: true },
  { key: 'stage', descending: false },
  { key: 'title', descending: false },
  { key: 'outcome', descending: false },
  { key: 'country', descending: false },
  { key: 'year', descending: true },
  { key: 'year', descending: false },
  { key: 'status', descending: false },
  { key: 'evidence', descending: true },
  { key: 'record', descending: false },
]

const idOf = ({ key, descending }: Sort) => `${descending ? '-' : ''}${key}`

/** The order of the list, to choose from. One that an address brought along stands among them. */
export function SortMenu() {
  const locale = useLocale()
  const { view, change } = useView()
  const current = idOf(view.sort)
  const offered = orders.some(order => idOf(order) === current) ? orders : [view.sort, ...orders]
  return (
    <select
      className={styles.select}
      aria-label={locale.say('activities.order')}
      value={current}
      onChange={({ target }) => {
        const sort = offered.find(order => idOf(order) === target.value)
        if (sort) change({ sort })
      }}
    >
      {offered.map(order => (
        <option key={idOf(order)} value={idOf(order)}>
          {sortWords(locale, order)}
        </option>
      ))}
    </select>
  )
}
