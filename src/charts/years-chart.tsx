import { useId, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Series } from '../query/series.ts'
import { estimateText } from '../ui/measure-text.ts'
import { selectionHue } from './member-hue.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useTip } from './use-tip.tsx'
import { type DrawnYear, drawnYears } from './year-columns.ts'
import { YearMark } from './year-mark.tsx'
import styles from './years-chart.module.css'

interface Props {
  readonly answer: Series
  /** The same without the clause on years: what stays in place, pale, outside of it. */
  readonly around: Series
  readonly file: DatasetFile
  readonly selection: Selection
  readonly onYear: (year: string, add: boolean) => void
}

const margin = { top: 30, right: 0, bottom: 0, left: 0 }

/** A column a year: solid where the source states the year, hollow where it is inferred; a year without reports is hatched, in words. */
export function YearsChart({ answer, around, file, selection, onYear }: Props) {
  const { say } = useLocale()
  const hatching = useId()
  const years = useMemo(() => drawnYears(answer, around, selection), [answer, around, selection])
  const marks = useMemo(() => years.map((_, i) => `0,${i}`), [years])
  const keys = useMarkKeys(marks)
  const tip = useTip()
  const hue = selectionHue(file, selection)
  const most = Math.max(4, ...years.map(({ drawn }) => drawn))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the marks inside
    <div
      className={styles.years}
      {...tip.handlers}
      onKeyDown={event => {
        keys.onKeyDown(event)
        tip.onKeyDown(event)
      }}
      onFocus={event => {
        keys.onFocus(event)
        tip.handlers.onFocus(event)
      }}
    >
      <div className={styles.chart}>
        <BarChart
          responsive
          data={years as DrawnYear[]}
          margin={margin}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <defs>
            <pattern
              id={hatching}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V6" className={styles.hatch} />
            </pattern>
          </defs>
          <XAxis
            dataKey="year"
            axisLine={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
            tickLine={false}
            height={44}
            interval="preserveStartEnd"
            minTickGap={4}
            tick={({ x, y, payload, index }) => (
              <YearTick
                x={Number(x)}
                y={Number(y)}
                year={String(payload.value)}
                point={years[index]}
                places={years.length}
              />
            )}
          />
          <YAxis type="number" hide domain={[0, most]} />
          <Bar
            dataKey={(year: DrawnYear) => Math.max(year.drawn, 0)}
            isAnimationActive={false}
            shape={({ index, x, width }) => {
              const point = years[index]
              if (!point) return null
              return (
                <YearMark
                  point={point}
                  hue={hue}
                  hatching={hatching}
                  band={{ x, width }}
                  most={most}
                  isChosen={selection.clauses.year?.members.includes(point.year) ?? false}
                  place={keys.place(0, index)}
                  onChoose={add => onYear(point.year, add)}
                />
              )
            }}
          />
        </BarChart>
      </div>
      <p className="visually-hidden">{say('years.keys')}</p>
      {tip.tip}
    </div>
  )
}

interface TickProps {
  readonly x: number
  readonly y: number
  readonly year: string
  readonly point: DrawnYear | undefined
  readonly places: number
}

/** The year below its column, and the changes claimed in it where there is room. */
function YearTick({ x, y, year, point, places }: TickProps) {
  const { say } = useLocale()
  const claimed = point && point.changes > 0 ? say('picture.claimed', { n: point.changes }) : ''
  const fits = places <= 8 && estimateText(claimed, { sizePx: 12, weight: 400, family: 'sans' }) < 86
  return (
    <g className={styles.tick}>
      <text x={x} y={y + 10} className={point?.outside ? styles.outside : undefined}>
        {year}
      </text>
      {fits && (
        <text x={x} y={y + 27} className={styles.claimed}>
          {claimed}
        </text>
      )}
    </g>
  )
}
