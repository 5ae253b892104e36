import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { useView } from '../use-view.ts'
import styles from './search-field.module.css'

/** Words searched for in every activity. The first letter makes a step that Back undoes; the rest of the word replaces it. */
export function SearchField() {
  const { say } = useLocale()
  const { view, select } = useView()
  const { search } = view.selection
  const [typed, setTyped] = useState(search)
  const sent = useRef(search)
  useEffect(() => {
    if (search !== sent.current) setTyped(search)
    sent.current = search
  }, [search])
  return (
    <span className={styles.field}>
      <Search aria-hidden size={15} className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        aria-label={say('filter.search')}
        placeholder={say('filter.search')}
        value={typed}
        maxLength={200}
        onChange={({ target: { value } }) => {
          setTyped(value)
          const words = value.trim()
          if (words === search) return
          sent.current = words
          select({ ...view.selection, search: words }, { replace: search !== '' })
        }}
      />
    </span>
  )
}
