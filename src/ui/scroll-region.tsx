import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part that scrolls by itself: named, and reachable by keyboard, or its end could not be read without a mouse. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys could not scroll
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
