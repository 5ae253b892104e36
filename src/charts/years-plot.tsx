import { createContext, memo, useContext, useId, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import { estimateText } from '../ui/measure-text.ts'
import { GapPatterns } from './gap-patterns.tsx'
import { selectionHue } from './member-hue.ts'
import { PlotRoom } from './plot-room.tsx'
import type { DrawnYear } from './year-columns.ts'
import { YearMark } from './year-mark.tsx'
import styles from './years-chart.module.css'

interface Props {
  readonly years: readonly DrawnYear[]
  readonly file: DatasetFile
  readonly selection: Selection
  /** A mark's place among the others, by its row and its slot. */
  readonly place: (row: number, slot: number) => object
  readonly onYear: (year: string, add: boolean) => void
}

interface Drawn extends Props {
  readonly most: number
  /** The id of the patterns of gaps. */
  readonly textures: string
}

const Setting = createContext<Drawn | null>(null)

const margin = { top: 30, right: 0, bottom: 0, left: 0 }
const axisLine = { stroke: 'var(--ink)', strokeWidth: 1.5 }
/** Fewer activities than this never fill the figure. */
const leastActivities = 4
const heightOf = (year: DrawnYear) => year.drawn

/** The columns of the years: laid out by the chart library, drawn by us. */
export function YearsPlot(props: Props) {
  const textures = useId()
  const most = Math.max(leastActivities, ...props.years.map(heightOf))
  return (
    <Setting value={{ ...props, most, textures }}>
      <Columns years={props.years} most={most} textures={textures} />
    </Setting>
  )
}

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Columns = memo(function Columns({ years, most, textures }: Pick<Drawn, 'years' | 'most' | 'textures'>) {
  const domain = useMemo(() => [0, most], [most])
  const tick = useMemo(() => <YearTick years={years} />, [years])
  return (
    <PlotRoom>
      {room => (
        <BarChart
          {...room}
          data={years as DrawnYear[]}
          margin={margin}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <GapPatterns id={textures} />
          <XAxis
            dataKey="year"
            axisLine={axisLine}
            tickLine={false}
            height={44}
            interval="preserveStartEnd"
            minTickGap={4}
            tick={tick}
          />
          <YAxis type="number" hide domain={domain} />
          <Bar dataKey={heightOf} isAnimationActive={false} shape={placedMark} />
        </BarChart>
      )}
    </PlotRoom>
  )
})

/** `index`, `x` and `width` of its year are given by the chart library. */
function PlacedMark({ index = 0, x = 0, width = 0 }: Partial<Pick<BarShapeProps, 'index' | 'x' | 'width'>>) {
  const setting = useContext(Setting)
  const point = setting?.years[index]
  if (!setting || !point) return null
  const { file, selection, most, textures, place, onYear } = setting
  return (
    <YearMark
      point={point}
      hue={selectionHue(file, selection)}
      textures={textures}
      band={{ x, width }}
      most={most}
      isChosen={selection.clauses.year?.members.includes(point.year) ?? false}
      place={place(0, index)}
      onChoose={add => onYear(point.year, add)}
    />
  )
}

const placedMark = <PlacedMark />

interface TickProps {
  readonly years: readonly DrawnYear[]
  /** Given by the chart. */
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

/** More years than this leave no room for words below them. */
const mostWithWords = 8

/** The year below its column, and the changes claimed in it where there is room. */
function YearTick({ years, x = 0, y = 0, payload }: TickProps) {
  const { say } = useLocale()
  const point = years.find(({ year }) => year === payload?.value)
  if (!point) return null
  const claimed = point.changes > 0 ? say('picture.claimed', { n: point.changes }) : ''
  const fits =
    years.length <= mostWithWords && estimateText(claimed, { sizePx: 12, weight: 400, family: 'sans' }) < 86
  return (
    <g className={styles.tick}>
      <text x={x} y={y + 10} className={point.outside ? styles.outside : undefined}>
        {point.year}
      </text>
      {fits && (
        <text x={x} y={y + 27} className={styles.claimed}>
          {claimed}
        </text>
      )}
    </g>
  )
}
