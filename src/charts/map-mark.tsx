import type { KeyboardEvent } from 'react'
import styles from './map-chart.module.css'
import type { MapShape } from './map-ground.ts'
import { type MapLabel, nameFont } from './map-labels.ts'

interface Props {
  readonly shape: MapShape
  /** Where its name and number stand; undefined = they are said beside the map. */
  readonly label: MapLabel | undefined
  /** Its place in the tab order. */
  readonly place: object
  /** What it is and what it says, one thought a line. */
  readonly words: readonly string[]
  /** What a click does. */
  readonly hint: string
  readonly isChosen: boolean
  readonly isOutside: boolean
  /** Its tint is one of the strongest, so that in the dark its label stands on a plate. */
  readonly isStrong: boolean
  readonly onChoose: (add: boolean) => void
}

/** How far around the middle of a small country a click still counts, in pixels. */
const reachPx = 14

/** A country that is a button: a click or Enter chooses it, with Shift adds it. Lies over the shapes, so that none hides its ring. */
export function MapMark({
  shape,
  label,
  place,
  words,
  hint,
  isChosen,
  isOutside,
  isStrong,
  onChoose,
}: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(event.shiftKey)
  }
  const [x, y] = shape.centre
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside of a picture
    <g
      {...place}
      role="button"
      className={isOutside ? `${styles.mark} ${styles.outside}` : styles.mark}
      aria-label={words.join('; ')}
      aria-pressed={isChosen}
      data-strong={(isStrong && label?.leader === null) || undefined}
      data-tip={[...words, hint].join('\n')}
      onClick={event => onChoose(event.shiftKey)}
      onKeyDown={onKeyDown}
    >
      <circle className={styles.reach} cx={x} cy={y} r={reachPx} />
      <path className={styles.ring} data-tip-at d={shape.path} />
      {label && <Label label={label} />}
    </g>
  )
}

function Label({ label }: { readonly label: MapLabel }) {
  const { name, lines, isNumber, x, box, leader, wordsFont } = label
  return (
    <>
      {leader && (
        <>
          <line
            className={styles.leader}
            x1={leader.from[0]}
            y1={leader.from[1]}
            x2={leader.to[0]}
            y2={leader.to[1]}
          />
          {!leader.isFromEdge && (
            <circle className={styles.dot} cx={leader.from[0]} cy={leader.from[1]} r={2} />
          )}
        </>
      )}
      <rect className={isNumber ? styles.under : styles.plate} {...box} rx={3} />
      <text className={styles.name} x={x} y={label.nameBaseline} fontSize={nameFont.sizePx}>
        {name}
      </text>
      {lines.map(({ text, baseline }) => (
        <text
          key={baseline}
          className={isNumber ? styles.number : styles.words}
          x={x}
          y={baseline}
          fontSize={wordsFont.sizePx}
        >
          {text}
        </text>
      ))}
    </>
  )
}
