import { type ReactNode, useState } from 'react'
import { useLocale } from '../locales/context.tsx'
import styles from './shortened.module.css'

/**
 * A few entries of a list, and the button that shows all of them or folds them again. The button is null where nothing is
 * folded; on paper the list stays as it is on screen.
 */
export function useShortened<T>(
  entries: readonly T[],
  few: readonly T[],
): readonly [readonly T[], ReactNode] {
  const { say } = useLocale()
  const [all, setAll] = useState(false)
  if (entries.length <= few.length) return [entries, null]
  return [
    all ? entries : few,
    <button
      key="more"
      type="button"
      className={`${styles.more} no-print`}
      aria-expanded={all}
      onClick={() => setAll(!all)}
    >
      {say(all ? 'list.fewer' : 'list.more', { n: entries.length - few.length })}
    </button>,
  ]
}
