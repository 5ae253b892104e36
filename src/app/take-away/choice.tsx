import { type ReactNode, useId } from 'react'
import styles from './choice.module.css'

interface Props<Id extends string | number> {
  /** What is chosen among. */
  readonly name: string
  readonly value: Id
  readonly choices: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly onPick: (id: Id) => void
  /** One below the other, each as wide as its place. */
  readonly isList?: boolean
}

/** One of a few, by arrow keys too: true radio buttons that look like one control. */
export function Choice<Id extends string | number>({
  name,
  value,
  choices,
  onPick,
  isList = false,
}: Props<Id>) {
  const group = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.name}>{name}</legend>
      <div className={isList ? styles.list : styles.row}>
        {choices.map(({ id, label }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              checked={id === value}
              onChange={() => onPick(id)}
            />
            <span className={styles.face}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
