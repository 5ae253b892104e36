import type { KeyboardEvent, ReactNode } from 'react'
import styles from './chart-mark.module.css'
import { hueToken } from './member-hue.ts'

interface Props {
  /** Its place among the marks, and whether it is in the tab order. */
  readonly place: object
  /** What it is and what it says, one thought a line: its name, and its tooltip. */
  readonly words: readonly string[]
  /** What a click does. */
  readonly hint: string
  readonly isChosen: boolean
  readonly hue: number | null
  /** The shape's own box: where the focus ring and the tooltip stand. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Where the pointer finds it, if not a little above and below the shape. */
  readonly target?: Props['box']
  readonly onChoose: (add: boolean) => void
  readonly children: ReactNode
}

/** A mark of a chart that is a button: a click or Enter chooses it, with Shift adds it; the ring shows where the keyboard is. */
export function ChartMark({ place, words, hint, isChosen, hue, box, target, onChoose, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(event.shiftKey)
  }
  const { x, y, width, height } = box
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside of a chart
    <g
      {...place}
      role="button"
      className={styles.mark}
      aria-label={words.join('; ')}
      aria-pressed={isChosen}
      data-hue={hueToken(hue)}
      data-tip={[...words, hint].join('\n')}
      onClick={event => onChoose(event.shiftKey)}
      onKeyDown={onKeyDown}
    >
      <rect className={styles.target} {...(target ?? { x, y: y - 18, width, height: height + 24 })} />
      {children}
      <rect
        data-tip-at
        className={styles.ring}
        x={x - 3}
        y={y - 3}
        width={width + 6}
        height={height + 6}
        rx={5}
      />
    </g>
  )
}
