import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { CloseButton } from '../../ui/close-button.tsx'
import styles from './opening-dialog.module.css'

interface Props {
  /** What it is about: the file's name. */
  readonly about: string
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons and links, the usual one first. */
  readonly actions?: ReactNode
}

/** What a file turned out to be, over the page: Esc and the cross leave everything as it was. */
export function OpeningDialog({ about, title, onClose, children, actions }: Props) {
  const { say } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector<HTMLElement>('[data-actions] button, [data-actions] a')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} no-print`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      // a close that another opening has overtaken is none
      onClose={() => !dialog.current?.open && onClose()}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <p className={styles.about}>
            <bdi>{about}</bdi>
          </p>
          <h2 id={`${id}-title`}>{title}</h2>
        </div>
        <CloseButton label={say('opening.close')} onClose={() => dialog.current?.close()} />
      </header>
      <div id={`${id}-words`} className={styles.words}>
        {children}
      </div>
      <div className={styles.actions} data-actions>
        {actions ?? (
          <button type="button" className={styles.action} onClick={() => dialog.current?.close()}>
            {say('opening.close')}
          </button>
        )}
      </div>
    </dialog>
  )
}

/** The usual way on, and the other ones. */
export const actionStyles = { main: `${styles.action} ${styles.main}`, other: styles.action ?? '' } as const
