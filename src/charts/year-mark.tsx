import { usePlotArea } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import { estimateText, wrapText } from '../ui/measure-text.ts'
import { ChartMark } from './chart-mark.tsx'
import { GapMark } from './gap-patterns.tsx'
import type { DrawnYear } from './year-columns.ts'
import styles from './years-chart.module.css'

interface Props {
  readonly point: DrawnYear
  /** The place that gives the hue, when the whole figure is about one outcome. */
  readonly hue: number | null
  /** The id of the patterns of gaps. */
  readonly textures: string
  /** The room of the year, in pixels. */
  readonly band: { readonly x: number; readonly width: number }
  /** The activities that a column as high as the chart stands for. */
  readonly most: number
  readonly isChosen: boolean
  readonly place: object
  readonly onChoose: (add: boolean) => void
}

const gapPx = 58
const small = { sizePx: 12, weight: 400, family: 'sans' } as const
const number = { sizePx: 20, weight: 600, family: 'serif' } as const

/** One year: its column with the count above it, or the textured place of a year that nothing is reported of. */
export function YearMark({ point, hue, textures, band, most, isChosen, place, onChoose }: Props) {
  const locale = useLocale()
  const plot = usePlotArea()
  const unit = (plot?.height ?? 0) / most
  const ground = (plot?.y ?? 0) + (plot?.height ?? 0)
  const { year, activities, stated, inferred, gap, outside, drawn } = point
  const width = Math.min(band.width * 0.72, 92)
  const x = band.x + (band.width - width) / 2
  const middle = band.x + band.width / 2
  const height = gap ? gapPx : Math.max(drawn * unit, 2)
  const words = gap
    ? [locale.say('words.pair', { name: year, words: locale.say(`gap.${gap}`) })]
    : [
        locale.say('years.mark', { year, n: activities }),
        ...(stated > 0 ? [locale.say('years.stated', { n: stated })] : []),
        ...(inferred > 0 ? [locale.say('years.year-inferred', { n: inferred })] : []),
        ...(point.changes > 0 ? [locale.say('count.changes', { n: point.changes })] : []),
        ...(outside ? [locale.say('mark.outside', { n: drawn })] : []),
      ]
  const count = locale.number(activities)
  const fits = estimateText(count, number) <= band.width
  const solid = stated * unit
  const hollow = inferred * unit
  return (
    <ChartMark
      place={place}
      words={words}
      hint={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name: year })}
      isChosen={isChosen}
      hue={hue}
      box={{ x, y: ground - height, width, height }}
      onChoose={onChoose}
    >
      {gap && (
        <>
          <GapMark id={textures} gap={gap} x={x} y={ground - gapPx} width={width} height={gapPx} />
          {wrapText(locale.say(`gap.${gap}`), band.width, small, estimateText, 3).map(
            (line, i, { length }) => (
              <text
                key={line}
                className={styles.words}
                x={middle}
                y={ground - gapPx - 8 - (length - 1 - i) * 15}
              >
                {line}
              </text>
            ),
          )}
        </>
      )}
      {!gap && outside && (
        <rect className={styles.pale} x={x} y={ground - height} width={width} height={height} rx={2} />
      )}
      {!gap && !outside && (
        <>
          {solid > 0 && (
            <rect data-strength={0} x={x} y={ground - solid} width={width} height={solid} rx={2} />
          )}
          {hollow > 0 && (
            <rect
              data-strength={0}
              data-hollow
              x={x + 0.75}
              y={ground - solid - hollow}
              width={width - 1.5}
              height={Math.max(hollow - 1.5, 1)}
              rx={2}
            />
          )}
        </>
      )}
      {!gap && fits && (
        <text
          className={`${styles.count} ${outside || activities === 0 ? styles.outside : ''}`}
          x={middle}
          y={ground - (drawn > 0 ? height : 0) - 9}
        >
          {count}
        </text>
      )}
    </ChartMark>
  )
}
