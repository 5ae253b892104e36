import type { ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  /** The part of the address behind a second `#` that leads here. */
  readonly id: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A part of the page that an address can lead to. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}
