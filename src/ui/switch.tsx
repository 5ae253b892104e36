import styles from './switch.module.css'

interface Choice<Id> {
  readonly id: Id
  readonly label: string
  /** Why it cannot be chosen now: it keeps its place, struck through. */
  readonly why?: string | undefined
}

interface Props<Id extends string | null> {
  /** What is chosen among, for those who listen. */
  readonly name: string
  readonly value: Id
  readonly choices: readonly Choice<Id>[]
  readonly onPick: (id: Id) => void
}

/** One of a few, all in sight side by side; the one that holds is pressed. It never stands on paper. */
export function Switch<Id extends string | null>({ name, value, choices, onPick }: Props<Id>) {
  return (
    <fieldset className={`${styles.switch} no-print`}>
      <legend className="visually-hidden">{name}</legend>
      {choices.map(({ id, label, why }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={id === value}
          aria-disabled={why !== undefined}
          title={why}
          onClick={() => why === undefined && onPick(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
