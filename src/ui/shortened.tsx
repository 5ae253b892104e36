import { Fragment, type ReactNode, useState } from 'react'
import { useLocale } from '../locales/context.tsx'
import styles from './shortened.module.css'

/**
 * A few entries of a list, and what stands below them: the button that shows all or folds them again; on paper, which cannot
 * be asked for the rest, how many more there are. Null where nothing is folded.
 */
export function useShortened<T>(
  entries: readonly T[],
  few: readonly T[],
): readonly [readonly T[], ReactNode] {
  const { say } = useLocale()
  const [all, setAll] = useState(false)
  if (entries.length <= few.length) return [entries, null]
  const n = entries.length - few.length
  return [
    all ? entries : few,
    <Fragment key="more">
      <button
        type="button"
        className={`${styles.more} no-print`}
        aria-expanded={all}
        onClick={() => setAll(!all)}
      >
        {say(all ? 'list.fewer' : 'list.more', { n })}
      </button>
      {!all && (
        <p className={styles.rest} data-rest="">
          {say('list.rest', { n })}
        </p>
      )}
    </Fragment>,
  ]
}
