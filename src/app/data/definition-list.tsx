import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

interface Props {
  readonly items: readonly {
    readonly id: string
    readonly mark?: ReactNode
    readonly term: ReactNode
    readonly meaning: ReactNode
  }[]
}

/** Terms with what they mean, each behind the mark that stands for it elsewhere. */
export function DefinitionList({ items }: Props) {
  return (
    <dl className={styles.list}>
      {items.map(({ id, mark, term, meaning }) => (
        <div key={id} className={styles.item}>
          <dt>
            {mark && <span className={styles.mark}>{mark}</span>}
            <span>{term}</span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
