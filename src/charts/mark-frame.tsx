import type { ReactNode } from 'react'
import { MarkArea } from './mark-area.tsx'
import { useMarkKeys } from './use-mark-keys.ts'

interface Props {
  /** Every mark as `row,slot`, in order. */
  readonly marks: readonly string[]
  /** What the keys do, for readers of screens. */
  readonly help: string
  readonly className: string | undefined
  /** Draws the marks, each at its place. */
  readonly children: (place: (row: number, slot: number) => object) => ReactNode
}

/** What every chart whose marks stand in rows has around it: arrow keys from mark to mark, and their words. */
export function MarkFrame({ marks, help, className, children }: Props) {
  const keys = useMarkKeys(marks)
  return (
    <MarkArea keys={keys} help={help} className={className}>
      {children(keys.place)}
    </MarkArea>
  )
}
