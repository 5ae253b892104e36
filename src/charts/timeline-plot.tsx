import { memo, useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Timeline } from '../query/timeline.ts'
import { estimateText } from '../ui/measure-text.ts'
import type { ChosenItem } from './timeline-chart.tsx'
import { eventLook, TimelineEvent } from './timeline-event.tsx'
import { type DrawnLane, type DrawnTimeline, headPx, timelineLayout } from './timeline-layout.ts'
import styles from './timeline-plot.module.css'
import { claimsOf, itemId, laneName } from './timeline-words.ts'

/** What makes marks of the items. */
export interface TimelineMarks {
  /** A mark's place among the others, by its lane and its place in it. */
  readonly place: (row: number, slot: number) => object
  readonly isChosen: (each: ChosenItem) => boolean
  readonly onChoose: (chosen: ChosenItem) => void
}

interface Props extends TimelineMarks {
  readonly answer: Timeline
  readonly file: DatasetFile
  readonly selection: Selection
  readonly width: number
}

/** Names what is inside: a fieldset cannot stand in a picture. */
const group = { role: 'group' }

/** The lanes on their axis, laid out for the width there is. */
export function TimelinePlot({ answer, file, selection, width, ...marks }: Props) {
  const locale = useLocale()
  const drawn = useMemo(
    () => timelineLayout(answer, { locale, file, measure: estimateText, width }),
    [answer, locale, file, width],
  )
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${drawn.height}`}
      width={width}
      height={drawn.height}
      {...group}
      aria-label={locale.say('timeline.title')}
    >
      <Axis drawn={drawn} selection={selection} />
      {drawn.lanes.map((lane, row) => (
        <g
          key={lane.lane.member ?? ''}
          {...group}
          aria-label={
            answer.by
              ? [
                  laneName(locale, file, answer.by, lane.lane),
                  claimsOf(locale, lane.lane),
                  lane.silence?.date,
                ]
                  .filter(Boolean)
                  .join(', ')
              : undefined
          }
          data-outside={
            answer.by && lane.lane.member !== null && isOutside(selection, answer.by, lane.lane.member)
              ? ''
              : undefined
          }
        >
          <Ground lane={lane} drawn={drawn} file={file} selection={selection} />
          {lane.items.map(item => (
            <TimelineEvent
              key={itemId(item.item)}
              drawn={item}
              lane={lane.lane}
              slot={lane.lane.items.indexOf(item.item)}
              {...{ row, file, selection, ...marks }}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** How much room a year's name needs, in pixels. */
const yearPx = 34

const Axis = memo(function Axis({
  drawn: { scale, lanes, plot, asOf, height, width },
  selection,
}: {
  readonly drawn: DrawnTimeline
  readonly selection: Selection
}) {
  const { say } = useLocale()
  const last = lanes.at(-1)
  const bottom = (last?.y ?? 0) + (last?.height ?? 0)
  const end = plot.x + plot.width - (scale.later?.width ?? 0)
  const every = Math.max(1, Math.ceil(yearPx / Math.min(...scale.years.map(year => year.width))))
  const strips = [
    { strip: scale.earlier, words: 'timeline.before', year: scale.years[0]?.year },
    { strip: scale.later, words: 'timeline.after', year: scale.years.at(-1)?.year },
  ]
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the ground of a picture takes no focus
    <g aria-hidden="true">
      {[...scale.years.map(({ x }) => x), end].map(x => (
        <path key={x} className={styles.grid} d={`M${x} ${headPx - 8}V${bottom}`} />
      ))}
      {scale.years
        .filter((_, i) => i % every === 0)
        .map(({ year, x }) => (
          <text
            key={year}
            className={styles.year}
            x={x + 5}
            y={13}
            data-outside={isOutside(selection, 'year', String(year)) ? '' : undefined}
          >
            {year}
          </text>
        ))}
      {strips.map(
        ({ strip, words, year }) =>
          strip && (
            <text key={words} className={styles.year} x={strip.x + 4} y={13}>
              {say(words, { year: String(year) })}
            </text>
          ),
      )}
      <path className={styles.asOf} d={`M${asOf.x} ${headPx - 8}V${height - 16}`} />
      <text className={styles.year} x={asOf.label.x} y={asOf.label.baseline} textAnchor={asOf.label.anchor}>
        {asOf.label.date}
      </text>
      <path className={styles.grid} d={`M0 ${bottom + 0.5}H${width}`} />
    </g>
  )
})

/** What a lane stands on: its name, its line, the names of its halves, and the leaders of its marks. */
function Ground({
  lane,
  drawn: { plot, width },
  file,
  selection,
}: {
  readonly lane: DrawnLane
  readonly drawn: DrawnTimeline
  readonly file: DatasetFile
  readonly selection: Selection
}) {
  const { say } = useLocale()
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the ground of a picture takes no focus
    <g aria-hidden="true">
      <path className={styles.grid} d={`M0 ${lane.y + 0.5}H${width}`} />
      {lane.name.map((line, i) => (
        <text key={line} className={styles.name} x={0} y={lane.nameAt + i * 17}>
          {line}
        </text>
      ))}
      {lane.claims.map(({ words, baseline }) => (
        <text key={words} className={styles.claims} x={0} y={baseline}>
          {words}
        </text>
      ))}
      {lane.aboveAt !== null && (
        <text className={styles.above} x={0} y={lane.aboveAt}>
          {say('timeline.above')}
        </text>
      )}
      {lane.belowAt !== null && (
        <text className={styles.below} x={0} y={lane.belowAt}>
          {say('timeline.below')}
        </text>
      )}
      <path
        className={styles.line}
        d={`M${plot.x} ${lane.line}H${width}`}
        data-gap-line={lane.lane.gap ?? undefined}
      />
      {lane.items.map(
        ({ item, leader }) =>
          leader && (
            <path
              key={itemId(item)}
              className={`${styles.event} ${styles.leader}`}
              d={`M${leader.x} ${leader.from}V${leader.to}`}
              {...eventLook(item, file, selection)}
            />
          ),
      )}
      {lane.silence && (
        <>
          <rect
            className={styles.ground}
            x={lane.silence.x - 4}
            y={lane.line - 9}
            width={estimateText(lane.silence.date, { sizePx: 11.5, weight: 400, family: 'sans' }) + 8}
            height={18}
          />
          <text className={styles.silence} x={lane.silence.x} y={lane.silence.baseline}>
            {lane.silence.date}
          </text>
        </>
      )}
    </g>
  )
}
