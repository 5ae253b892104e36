import { createContext, memo, useContext, useId, useMemo } from 'react'
import { DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { isOutside } from '../model/selection.ts'
import type { Stage } from '../model/taxonomy.ts'
import { GapPatterns } from './gap-patterns.tsx'
import { hueToken } from './member-hue.ts'
import styles from './movement-chart.module.css'
import { EndCodes, GapYears, Setbacks } from './movement-layers.tsx'
import { MovementMark } from './movement-mark.tsx'
import type { MovementPanelProps } from './movement-panel.tsx'
import type { DrawnLine, DrawnPanel } from './movement-panels.ts'
import { PlotRoom } from './plot-room.tsx'

const Setting = createContext<MovementPanelProps | null>(null)

const margin = { top: 8, right: 30, bottom: 0, left: 2 }
interface Point {
  readonly at: number
}

/** The lines of a panel, a year in its band: laid out by the chart library, its marks drawn by us. */
export function MovementLines(props: MovementPanelProps) {
  const { panel, file, selection } = props
  const outside = panel.years.map(({ year }) => isOutside(selection, 'year', year)).join()
  return (
    <div className={styles.lines}>
      <Setting value={props}>
        <Lines panel={panel} stages={file.stages} outside={outside} />
      </Setting>
    </div>
  )
}

interface LinesProps {
  readonly panel: DrawnPanel
  readonly stages: readonly Stage[]
  /** Whether each year is outside of the clause on years: `true,false`. */
  readonly outside: string
}

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Lines = memo(function Lines({ panel, stages, outside }: LinesProps) {
  const textures = useId()
  const count = panel.years.length
  const data = useMemo(() => panel.years.map((_, at): Point => ({ at })), [panel.years])
  const drawn = useMemo(() => linesOf(panel, outside.split(',')), [panel, outside])
  const xDomain = useMemo(() => [-0.5, count - 0.5], [count])
  const yDomain = useMemo(() => [-0.5, stages.length - 0.5], [stages.length])
  const ticks = useMemo(() => data.map(({ at }) => at), [data])
  const turn = stages.findIndex(({ part }) => part === 'change')
  return (
    <PlotRoom>
      {room => (
        <LineChart {...room} data={data} margin={margin} accessibilityLayer={false}>
          <GapPatterns id={textures} />
          <XAxis
            type="number"
            dataKey="at"
            domain={xDomain}
            ticks={ticks}
            interval="preserveStart"
            minTickGap={4}
            height={20}
            axisLine={false}
            tickLine={false}
            tickFormatter={(at: number) => `’${panel.years[at]?.year.slice(-2) ?? ''}`}
          />
          <YAxis type="number" hide domain={yDomain} />
          {stages.map(({ id }, rung) => (
            <ReferenceLine key={id} y={rung} zIndex={DefaultZIndexes.grid} className={styles.rung ?? ''} />
          ))}
          {turn > 0 && (
            <ReferenceLine y={turn - 0.5} zIndex={DefaultZIndexes.grid} className={styles.turn ?? ''} />
          )}
          <GapYears panel={panel} rungs={stages.length} textures={textures} />
          {drawn.map(({ key, line, isPale, value }) => (
            <Line
              key={key}
              type="step"
              dataKey={value}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              className={`${styles.line ?? ''} ${isPale ? ((line.outside ? styles.left : styles.pale) ?? '') : ''}`}
              data-hue={hueToken(line.hue)}
              strokeWidth={isPale ? 2 : 2.75}
            />
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
            <Setbacks panel={panel} rungs={stages.length} outside={outside} />
            <Marks rungs={stages.length} />
            <EndCodes panel={panel} rungs={stages.length} />
          </ZIndexLayer>
        </LineChart>
      )}
    </PlotRoom>
  )
})

/** Each line twice: pale as a whole where any of it is left out, and in its hue over the years that are read. */
function linesOf(panel: DrawnPanel, outside: readonly string[]) {
  const isOut = (at: number) => outside[at] === 'true'
  return [true, false].flatMap(isPale =>
    panel.lines
      .filter(line => (isPale ? line.outside || outside.includes('true') : !line.outside))
      .map(line => ({
        key: `${line.member.id} ${isPale}`,
        line,
        isPale,
        value: ({ at }: Point) => (!isPale && isOut(at) ? null : heightOf(line, at)),
      })),
  )
}

function heightOf(line: DrawnLine, at: number): number | null {
  const stage = line.years[at]?.stage ?? null
  return stage === null ? null : stage + line.offset
}

/** A mark for every year of every line that is known. */
function Marks({ rungs }: { readonly rungs: number }) {
  const setting = useContext(Setting)
  if (!setting) return null
  const { panel } = setting
  return panel.lines.map((line, l) =>
    line.years.map((year, y) =>
      year.stage === null ? null : (
        <MovementMark key={`${line.member.id} ${year.year}`} {...setting} {...{ line, l, year, y, rungs }} />
      ),
    ),
  )
}
