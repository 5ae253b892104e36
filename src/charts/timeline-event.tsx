import type { KeyboardEvent } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { TimelineItem, TimelineLane } from '../query/timeline.ts'
import { estimateText } from '../ui/measure-text.ts'
import { hueToken } from './member-hue.ts'
import type { DrawnItem, DrawnLine } from './timeline-item.ts'
import { dateFont, titleFont } from './timeline-label.ts'
import styles from './timeline-plot.module.css'
import type { TimelineMarks } from './timeline-plot.tsx'
import { isInferred, itemHue, itemWords } from './timeline-words.ts'

interface Props extends TimelineMarks {
  readonly drawn: DrawnItem
  readonly lane: TimelineLane
  readonly row: number
  readonly slot: number
  readonly file: DatasetFile
  readonly selection: Selection
}

/** One thing on the timeline: its mark and its label, together a button, or a link where it is one activity. */
export function TimelineEvent({ drawn, lane, row, slot, file, selection, place, isChosen, onChoose }: Props) {
  const locale = useLocale()
  const { item, box, bar, mark, lines } = drawn
  const shape = (
    <>
      {!bar && lines.map(line => <LineGround key={line.baseline} line={line} kind={item.kind} />)}
      {bar ? (
        <rect className={styles.bar} {...bar} rx={item.kind === 'result' ? 1 : Math.min(4, bar.width / 4)} />
      ) : (
        <path className={styles.shape} d={mark} />
      )}
      {lines.map(({ title, date, x, baseline, anchor }) => (
        <text key={baseline} className={styles.label} x={x} y={baseline} textAnchor={anchor}>
          {title}
          {date && (
            <tspan className={styles.date}>
              {title && ' '}
              {date}
            </tspan>
          )}
        </text>
      ))}
    </>
  )
  const look = { className: styles.event, ...eventLook(item, file, selection) }
  const chosen = { item, lane }
  const isRecord = item.count === 1 && item.activities.length === 1
  const words = itemWords(locale, file, item)
  const role = isRecord
    ? { role: 'link' }
    : { role: 'button', 'aria-expanded': isChosen(chosen), 'data-opens': '' }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(chosen)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a link's or a button's
    <g
      {...look}
      {...place(row, slot)}
      {...role}
      aria-label={words.join('; ')}
      data-tip={[...words, locale.say(isRecord ? 'timeline.open-record' : 'timeline.open')].join('\n')}
      onClick={() => onChoose(chosen)}
      onKeyDown={onKeyDown}
    >
      {shape}
      <rect className={styles.target} {...box} rx={4} data-tip-at />
    </g>
  )
}

/** What the style sheet needs to know of an item. */
export function eventLook(item: TimelineItem, file: DatasetFile, selection: Selection) {
  const years = [item.span.start, item.span.end].map(day => day.slice(0, 4))
  return {
    'data-kind': item.kind,
    'data-inferred': isInferred(item) || undefined,
    'data-hue': hueToken(item.kind === 'work' ? null : itemHue(file, item)),
    'data-outside': years.every(year => isOutside(selection, 'year', year)) ? '' : undefined,
  }
}

/** Hides grid and leaders behind words. */
function LineGround({
  line: { title, date, x, baseline, anchor },
  kind,
}: {
  readonly line: DrawnLine
  readonly kind: keyof typeof titleFont
}) {
  const width = estimateText(`${title} `, titleFont[kind]) + estimateText(date, dateFont)
  return (
    <rect
      className={styles.ground}
      x={(anchor === 'end' ? x - width : x) - 3}
      y={baseline - 11}
      width={width + 6}
      height={15}
    />
  )
}
