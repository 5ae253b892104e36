import type { Stage } from '../model/taxonomy.ts'
import { strengthOf } from '../ui/palette.ts'
import { stripSegments } from './stage-strip.ts'
import styles from './strip.module.css'

interface Props {
  /** Activities by stage, in the order of the ladder. */
  readonly counts: readonly number[]
  readonly stages: readonly Pick<Stage, 'part'>[]
}

const width = 100
const height = 14

/** How far each activity has come, as bars: the further, the higher and the stronger. Its numbers are said elsewhere. */
export function Strip({ counts, stages }: Props) {
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stripSegments(counts, stages, width).map(segment => (
        <rect
          key={segment.stage}
          data-strength={strengthOf(segment.stage, counts.length)}
          x={segment.x}
          y={height - segment.height * height}
          width={segment.width}
          height={segment.height * height}
        />
      ))}
    </svg>
  )
}
