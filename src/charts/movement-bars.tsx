import { createContext, memo, useContext, useMemo } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import { isOutside } from '../model/selection.ts'
import type { MovedYear } from '../query/movement.ts'
import type { Place } from '../query/within.ts'
import { ChartMark } from './chart-mark.tsx'
import styles from './movement-chart.module.css'
import type { MovementPanelProps } from './movement-panel.tsx'
import { useMovementScale } from './movement-scale.ts'
import { movedWords } from './movement-words.ts'
import { PlotRoom } from './plot-room.tsx'

const Setting = createContext<MovementPanelProps | null>(null)

/** Room for a number above and below, and as high as the bars of all panels together. */
export const barsPx = { head: 16, plot: 56 } as const
const margin = { top: barsPx.head, right: 30, bottom: barsPx.head, left: 2 }
// across as in the lines above: a year stands below its year
const yearOf = ({ year }: MovedYear) => year

/** Below the lines of a panel: activities that moved up, upwards; those that fell back, downwards and hollow. */
export function MovementBars(props: MovementPanelProps) {
  return (
    <div className={styles.bars}>
      <Setting value={props}>
        <Axes years={props.panel.years} up={props.most.up} back={props.most.back} />
      </Setting>
    </div>
  )
}

interface AxesProps {
  readonly years: readonly MovedYear[]
  readonly up: number
  readonly back: number
}

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Axes = memo(function Axes({ years, up, back }: AxesProps) {
  const domain = useMemo(() => [-back, up], [back, up])
  return (
    <PlotRoom>
      {room => (
        <BarChart
          {...room}
          data={years as MovedYear[]}
          margin={margin}
          barCategoryGap={0}
          stackOffset="sign"
          accessibilityLayer={false}
        >
          <XAxis hide dataKey={yearOf} />
          <YAxis type="number" hide domain={domain} />
          <Bar stackId="moves" dataKey="up" isAnimationActive={false} shape={nothing} />
          <ReferenceLine y={0} className={styles.ground ?? ''} />
          <Marks />
        </BarChart>
      )}
    </PlotRoom>
  )
})

/** A bar is never lower than this, so that a hollow one can be told from a solid one. */
const leastPx = 5

// drawn as marks, above all else
const nothing = () => <g />

function Marks() {
  const setting = useContext(Setting)
  const { number } = useLocale()
  const { panel, most } = setting ?? {}
  const scale = useMovementScale(panel?.years.length ?? 0, [-(most?.back ?? 1), most?.up ?? 1])
  if (!setting || !scale) return null
  const ground = scale.y(0)
  const width = Math.min(scale.band * 0.66, 26)
  const fits = scale.band >= 14
  return setting.panel.years.map((year, y) => {
    if (year.up === null || year.back === null) return null
    const isPale = setting.panel.outside || isOutside(setting.selection, 'year', year.year)
    const x = scale.x(y) - width / 2
    const top = Math.min(scale.y(year.up), year.up > 0 ? ground - leastPx : ground)
    const foot = Math.max(scale.y(-year.back), ground + leastPx)
    return (
      <MovedMark key={year.year} {...setting} {...{ year, y, scale }}>
        {year.up > 0 && (
          <rect
            className={isPale ? styles.paleBar : styles.up}
            {...{ x, width }}
            y={top}
            height={ground - top}
          />
        )}
        {year.back > 0 && (
          <rect
            className={isPale ? styles.paleBar : styles.back}
            x={x + 0.75}
            width={width - 1.5}
            y={ground + 0.75}
            height={Math.max(foot - ground - 1.5, 1)}
          />
        )}
        {fits && (year.up > 0 || year.back === 0) && (
          <text
            className={`${styles.number} ${isPale || year.up === 0 ? styles.faint : ''}`}
            x={scale.x(y)}
            y={top - 4}
          >
            {number(year.up)}
          </text>
        )}
        {fits && year.back > 0 && (
          <text className={`${styles.number} ${isPale ? styles.faint : ''}`} x={scale.x(y)} y={foot + 13}>
            {number(year.back)}
          </text>
        )}
      </MovedMark>
    )
  })
}

interface MovedProps extends MovementPanelProps {
  readonly year: MovedYear
  readonly y: number
  readonly scale: NonNullable<ReturnType<typeof useMovementScale>>
  readonly children: React.ReactNode
}

/** What moved in one year of a panel. A click keeps its panel and its year. */
function MovedMark({ panel, year, y, scale, question, selection, place, onMark, children }: MovedProps) {
  const locale = useLocale()
  const { panels: by } = question
  const places: readonly Place[] = [
    { dimension: by, member: panel.member.id },
    { dimension: 'year', member: year.year },
  ]
  const name = locale.say('movement.panel-year', {
    panel: locale.memberName(by, panel.member, 'short'),
    year: year.year,
  })
  const isChosen = places.every(each => selection.clauses[each.dimension]?.members.includes(each.member))
  const { plot, band } = scale
  return (
    <ChartMark
      place={place(panel.lines.length + 1, y)}
      words={[name, ...movedWords(locale, year)]}
      hint={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
      isChosen={isChosen}
      hue={null}
      box={{
        x: scale.x(y) - band / 2 + 4,
        y: plot.y - 10,
        width: Math.max(band - 8, 2),
        height: plot.height + 20,
      }}
      target={{ x: scale.x(y) - band / 2, y: plot.y - 16, width: band, height: plot.height + 32 }}
      onChoose={add => onMark(places, add)}
    >
      {children}
    </ChartMark>
  )
}
