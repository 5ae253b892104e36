import { Fragment } from 'react'
import { ChangeMark } from '../../charts/change-mark.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { ChangeKind, ChangeTally } from '../../query/since.ts'
import styles from './since-tally.module.css'

interface Props {
  /** The kinds that can be told, in their order. */
  readonly told: readonly ChangeKind[]
  readonly tally: ChangeTally
  /** A total begins with the activities that changed: one of two kinds counts in both. */
  readonly isTotal?: boolean
  /** Its place for the arrow keys. */
  readonly at?: { readonly 'data-at': string; readonly tabIndex: number }
  readonly isPressed?: boolean
  readonly onPress?: () => void
}

/** The numbers of a cell, each with its mark and, for those who listen, its word. */
export function SinceTally({ told, tally, isTotal = false, at, isPressed = false, onPress }: Props) {
  const { say, number } = useLocale()
  const total = isTotal ? ` ${styles.total}` : ''
  const kinds = told.filter(kind => tally.kinds[kind] > 0)
  const marks = (
    <>
      {isTotal && (
        <span className={styles.changed}>
          {number(tally.changed)}{' '}
          <span className="visually-hidden">{say('since.changed.short', { n: tally.changed })}</span>
        </span>
      )}
      <span className={styles.marks}>
        {kinds.map((kind, i) => (
          <Fragment key={kind}>
            {(isTotal || i > 0) && <span className="visually-hidden">, </span>}
            <span className={styles.kind} title={say(`since.kind.${kind}`, { n: tally.kinds[kind] })}>
              <ChangeMark kind={kind} />
              {number(tally.kinds[kind])}
              <span className="visually-hidden"> {say(`since.kind.${kind}`, { n: tally.kinds[kind] })}</span>
            </span>
          </Fragment>
        ))}
      </span>
    </>
  )
  if (!onPress) return <span className={`${styles.cell}${total}`}>{marks}</span>
  return (
    <button
      {...at}
      type="button"
      className={`${styles.cell}${total}`}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {marks}
    </button>
  )
}

interface LegendProps {
  readonly told: readonly ChangeKind[]
  readonly total: ChangeTally
}

/** What the marks mean: those that stand somewhere and no other. */
export function SinceLegend({ told, total }: LegendProps) {
  const { say } = useLocale()
  return (
    <ul className={styles.legend}>
      {told.map(kind =>
        total.kinds[kind] === 0 ? null : (
          <li key={kind} className={styles.kind}>
            <ChangeMark kind={kind} /> {say(`since.kind.${kind}`, { n: 1 })}
          </li>
        ),
      )}
    </ul>
  )
}
