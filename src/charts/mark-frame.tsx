import type { ReactNode } from 'react'
import { useMarkKeys } from './use-mark-keys.ts'
import { useTip } from './use-tip.tsx'

interface Props {
  /** Every mark as `row,slot`, in order. */
  readonly marks: readonly string[]
  /** What the keys do, for readers of screens. */
  readonly help: string
  readonly className: string | undefined
  /** Draws the marks, each at its place. */
  readonly children: (place: (row: number, slot: number) => object) => ReactNode
}

/** What every chart of marks stands in: arrow keys from mark to mark, and the words of the one pointed at beside it. */
export function MarkFrame({ marks, help, className, children }: Props) {
  const keys = useMarkKeys(marks)
  const tip = useTip()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the marks inside
    <div
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
        keys.onBlur()
        tip.handlers.onBlur()
      }}
    >
      {children(keys.place)}
      <p className="visually-hidden">{help}</p>
      {tip.tip}
    </div>
  )
}
