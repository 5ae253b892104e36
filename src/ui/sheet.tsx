import { type ReactNode, useRef } from 'react'
import styles from './sheet.module.css'

interface Props {
  readonly label: ReactNode
  readonly title: string
  readonly className?: string | undefined
  readonly children: ReactNode
  /** Words of the button that closes it and shows what was chosen. */
  readonly done: string
}

/** A button that opens a sheet over the page: the narrow screen's way to what stands in a row on a wide one. */
export function Sheet({ label, title, className, children, done }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className={styles.sheet} aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.content}>{children}</div>
        <div className={styles.foot}>
          <button type="button" className={styles.done} onClick={() => dialog.current?.close()}>
            {done}
          </button>
        </div>
      </dialog>
    </>
  )
}
