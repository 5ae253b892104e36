import type { MeasureId } from '../model/measures/index.ts'
import type { Compared } from '../query/comparison.ts'
import styles from './comparison-pair.module.css'
import { silenceOf } from './comparison-words.ts'

interface Props {
  readonly side: Compared
  readonly measure: MeasureId
  /** What a bar as long as its cell stands for. */
  readonly most: number
  /** The strength of a stage; without one the bar has the full hue. */
  readonly strength?: number | undefined
}

/** One number as a bar on the scale of its figure: solid, and outlined where the source does not say it outright; a gap is its texture. */
export function ComparisonBar({ side, measure, most, strength = 0 }: Props) {
  const { value, hollow } = side
  const gap = silenceOf(measure, side)
  if (gap) return <span className={styles.gap} data-gap={gap} data-swatch="" />
  if (value === null || most === 0) return null
  const wide = (100 * value) / most
  const outlined = value > 0 ? (wide * hollow) / value : 0
  const solid = wide - outlined
  return (
    <svg className={styles.bar} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      {solid > 0 && <rect data-strength={strength} width={solid} height="14" />}
      {outlined > 0 && (
        <rect data-strength={strength} data-hollow="" x={solid} y="0.75" width={outlined} height="12.5" />
      )}
    </svg>
  )
}
