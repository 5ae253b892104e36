import type { ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  readonly title: string
  readonly words?: string
  readonly children: ReactNode
}

/** A part of a tab: what it is about, in a line, and what one can do. */
export function Section({ title, words, children }: Props) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {words && <p className={styles.words}>{words}</p>}
      {children}
    </section>
  )
}
