import { Copy } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useLocale } from '../../locales/context.tsx'
import act from './act.module.css'
import styles from './copy-field.module.css'
import type { Attempt } from './use-attempts.ts'

interface Props {
  readonly label: string
  readonly text: string
  /** What its button says, and what is said once it is copied. */
  readonly copy: string
  readonly copied: string
  readonly attempt: Attempt
  /** What stands beside its button. */
  readonly children?: ReactNode
}

/** A text to be copied: whole in sight, so that it can be copied by hand too. */
export function CopyField({ label, text, copy, copied, attempt, children }: Props) {
  const { say } = useLocale()
  const id = useId()
  const put = async () => {
    await navigator.clipboard.writeText(text)
    return copied
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles.row}>
        <button type="button" className={act.act} onClick={() => attempt(put, say('take.copy-text.refused'))}>
          <Copy aria-hidden size={16} /> {copy}
        </button>
        {children}
      </div>
    </div>
  )
}
