import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './popover.module.css'

interface Props {
  /** What stands on the button. */
  readonly label: ReactNode
  /** The button's name, and so the panel's, where the label is not words enough. */
  readonly name?: string
  readonly className?: string | undefined
  readonly panelClassName?: string | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a panel above everything: Esc, a click elsewhere or leaving it closes it, and focus returns. */
export function Popover({ label, name, className, panelClassName, onOpenChange, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open || !button.current || !panel.current) return
    const [at, what] = [button.current, panel.current]
    const put = () => place(at, what)
    const grown = new ResizeObserver(put)
    grown.observe(what)
    addEventListener('scroll', put, { passive: true })
    return () => {
      grown.disconnect()
      removeEventListener('scroll', put)
    }
  }, [open])
  return (
    <>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={open}
        aria-label={name}
        aria-haspopup="dialog"
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-button`}
        className={`${styles.panel} ${panelClassName ?? ''}`}
        onBeforeToggle={event => {
          if (event.newState === 'open') setOpen(true)
        }}
        onToggle={event => {
          setOpen(event.newState === 'open')
          onOpenChange?.(event.newState === 'open')
        }}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

/** Below the button and inside the window: above it where there is more room. */
function place(button: HTMLElement, panel: HTMLElement) {
  const at = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const { clientWidth, clientHeight } = document.documentElement
  const start = document.documentElement.dir === 'rtl' ? at.right - width : at.left
  const isAbove = at.bottom + 6 + height > clientHeight && at.top > clientHeight - at.bottom
  panel.style.left = `${Math.max(8, Math.min(start, clientWidth - width - 8))}px`
  panel.style.top = isAbove ? 'auto' : `${at.bottom + 6}px`
  panel.style.bottom = isAbove ? `${clientHeight - at.top + 6}px` : 'auto'
}
