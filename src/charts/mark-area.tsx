import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react'
import { useTip } from './use-tip.tsx'

interface Props {
  /** What the keys do among the marks. */
  readonly keys: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur?: () => void
  }
  /** The same in words, for readers of screens. */
  readonly help: string
  readonly className: string | undefined
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** Where the marks of a picture stand: keys go from one to the next, and the words of the one pointed at stand beside it. */
export function MarkArea({ keys, help, className, ref, children }: Props) {
  const tip = useTip()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the marks inside
    <div
      ref={ref}
      className={className}
      {...tip.handlers}
      onKeyDown={event => {
        keys.onKeyDown(event)
        tip.onKeyDown(event)
      }}
      onFocus={event => {
        keys.onFocus(event)
        tip.handlers.onFocus(event)
      }}
      onBlur={() => {
        keys.onBlur?.()
        tip.handlers.onBlur()
      }}
    >
      {children}
      <p className="visually-hidden">{help}</p>
      {tip.tip}
    </div>
  )
}
