import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './sort-head.module.css'
import { nextSort, type Sort } from './sort-words.ts'

interface Props {
  readonly column: Sort['key']
  readonly label: string
  readonly className?: string | undefined
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** The head of a column: pressed, it sorts by it, then the other way round, then as the list began. */
export function SortHead({ column, label, className, sort, onSort }: Props) {
  const isActive = sort.key === column
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isActive ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.button}
        data-active={isActive || undefined}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {label}
        {isActive ? (
          <Arrow aria-hidden size={14} />
        ) : (
          <ArrowUp aria-hidden size={14} className={styles.idle} />
        )}
      </button>
    </th>
  )
}
