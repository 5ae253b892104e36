import { createContext, memo, useContext, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, ReferenceLine, usePlotArea, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import type { Stage } from '../model/taxonomy.ts'
import type { Place } from '../query/within.ts'
import { estimateText } from '../ui/measure-text.ts'
import styles from './ladder-chart.module.css'
import { LadderMark } from './ladder-mark.tsx'
import { type DrawnRow, ladderDomain } from './ladder-rows.ts'
import { PlotRoom } from './plot-room.tsx'

interface Props extends MarkSetting {
  readonly rows: readonly DrawnRow[]
}

/** What the marks need and the chart library does not pass on. */
interface MarkSetting {
  readonly by: DimensionId
  readonly file: DatasetFile
  readonly selection: Selection
  /** A mark's place among the others, by its row and its slot. */
  readonly place: (row: number, slot: number) => object
  readonly onMark: (places: readonly Place[], add: boolean) => void
}

interface Drawn extends Props {
  readonly domain: readonly [number, number]
}

const Setting = createContext<Drawn | null>(null)

const margin = { top: 26, right: 14, bottom: 0, left: 14 }
/** Between a row's bars and its lower edge. */
const footPx = 8
const idOf = (row: DrawnRow) => row.member.id

/** The bars of a ladder: laid out by the chart library, drawn by us. */
export function LadderPlot(props: Props) {
  const { rows, file } = props
  const domain = useMemo(() => ladderDomain(rows, file.stages), [rows, file.stages])
  return (
    <Setting value={{ ...props, domain }}>
      <Bars rows={rows} stages={file.stages} domain={domain} />
    </Setting>
  )
}

interface BarsProps {
  readonly rows: readonly DrawnRow[]
  readonly stages: readonly Stage[]
  readonly domain: readonly [number, number]
}

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Bars = memo(function Bars({ rows, stages, domain }: BarsProps) {
  const axisDomain = useMemo(() => [...domain], [domain])
  const series = useMemo(
    () =>
      stages.map(({ id, part }, stage) => ({
        id,
        signed: (row: DrawnRow) => (part === 'work' ? -1 : 1) * (row.stages[stage] ?? 0),
        shape: <PlacedMark stage={stage} />,
      })),
    [stages],
  )
  return (
    <PlotRoom>
      {room => (
        <BarChart
          {...room}
          layout="vertical"
          data={rows as DrawnRow[]}
          margin={margin}
          barCategoryGap={0}
          stackOffset="sign"
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={axisDomain} />
          <YAxis type="category" hide dataKey={idOf} />
          <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={2} label={heads} />
          {series.map(({ id, signed, shape }) => (
            <Bar key={id} stackId="stages" isAnimationActive={false} dataKey={signed} shape={shape} />
          ))}
        </BarChart>
      )}
    </PlotRoom>
  )
})

/** `index`, `y` and `height` of its row are given by the chart library. */
function PlacedMark({
  stage,
  index = 0,
  y = 0,
  height = 0,
}: { readonly stage: number } & Partial<Pick<BarShapeProps, 'index' | 'y' | 'height'>>) {
  const setting = useContext(Setting)
  const row = setting?.rows[index]
  if (!setting || !row?.stages[stage]) return null
  const { by, file, selection, domain, place, onMark } = setting
  return (
    <LadderMark
      {...{ row, stage, by, file, selection, domain, onMark }}
      ground={y + height - footPx}
      place={place(index, stage + 1)}
    />
  )
}

/** The names of the two halves, either side of the axis, inside of the plot whatever its width. */
function AxisHeads({ viewBox }: { readonly viewBox?: unknown }) {
  const { say } = useLocale()
  const plot = usePlotArea()
  const x = (viewBox as { readonly x?: number } | undefined)?.x ?? 0
  const change = say('legend.change')
  const end = (plot?.x ?? 0) + (plot?.width ?? 0) + margin.right
  const start = Math.min(x + 10, end - estimateText(change, { sizePx: 12, weight: 600, family: 'sans' }))
  return (
    <g className={styles.heads}>
      <text x={Math.min(x - 10, start - 12)} y={14} textAnchor="end">
        {say('legend.work')}
      </text>
      <text x={start} y={14} className={styles.change}>
        {change}
      </text>
    </g>
  )
}

const heads = <AxisHeads />
