import { GapMark } from './gap-patterns.tsx'
import { hueToken } from './member-hue.ts'
import styles from './movement-chart.module.css'
import { type DrawnPanel, endOf, setbackMarks, spread } from './movement-panels.ts'
import { useMovementScale } from './movement-scale.ts'
import { setbackShape } from './outcome-mark.ts'

interface Props {
  readonly panel: DrawnPanel
  readonly rungs: number
}

/** Years in which nothing of the panel is reported: textured from top to bottom, never a line at the lowest rung. */
export function GapYears({ panel, rungs, textures }: Props & { readonly textures: string }) {
  const scale = useMovementScale(panel.years.length, [-0.5, rungs - 0.5])
  if (!scale) return null
  return panel.years.map(({ year, gap }, y) =>
    gap === null ? null : (
      <GapMark
        key={year}
        id={textures}
        gap={gap}
        x={scale.x(y) - scale.band / 2 + 2}
        y={scale.plot.y}
        width={Math.max(scale.band - 4, 1)}
        height={scale.plot.height}
      />
    ),
  )
}

/** A hollow triangle where an activity fell back to. Its words are those of its line's year. */
export function Setbacks({ panel, rungs, outside }: Props & { readonly outside: string }) {
  const scale = useMovementScale(panel.years.length, [-0.5, rungs - 0.5])
  if (!scale) return null
  const isOut = outside.split(',')
  return panel.lines.map(line =>
    setbackMarks(line).map(({ at, rung, aside, isOnLine }) => (
      <path
        key={`${line.member.id} ${at} ${rung}`}
        data-hue={hueToken(line.hue)}
        className={line.outside || isOut[at] === 'true' ? styles.paleSetback : styles.setback}
        d={setbackShape}
        transform={`translate(${scale.x(at) - 5 + aside * Math.min(10, scale.band / 4)} ${scale.y(rung) + (isOnLine ? 6 : -5)})`}
      />
    )),
  )
}

/** The code of each line at its end. */
export function EndCodes({ panel, rungs }: Props) {
  const scale = useMovementScale(panel.years.length, [-0.5, rungs - 0.5])
  if (!scale) return null
  const ends = panel.lines.flatMap(line => {
    const stage = endOf(line)?.stage
    return stage == null ? [] : [{ line, y: scale.y(stage + line.offset) }]
  })
  const places = spread(
    ends.map(({ y }) => y),
    12,
    scale.plot.y + scale.plot.height - 4,
  )
  return ends.map(({ line }, i) => (
    <text
      key={line.member.id}
      data-hue={hueToken(line.hue)}
      className={line.outside ? styles.paleCode : styles.code}
      x={scale.plot.x + scale.plot.width + 2}
      y={(places[i] ?? 0) + 4}
    >
      {line.code}
    </text>
  ))
}
