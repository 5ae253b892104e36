import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Timeline, TimelineItem, TimelineLane } from '../query/timeline.ts'
import { MarkFrame } from './mark-frame.tsx'
import styles from './timeline-chart.module.css'
import { TimelineList } from './timeline-list.tsx'
import { TimelinePaperList } from './timeline-paper-list.tsx'
import { TimelinePlot } from './timeline-plot.tsx'
import { itemId } from './timeline-words.ts'
import { useWidth } from './use-width.ts'

/** An item and the lane that it was chosen in. */
export interface ChosenItem {
  readonly item: TimelineItem
  readonly lane: TimelineLane
}

interface Props {
  readonly answer: Timeline
  readonly file: DatasetFile
  readonly selection: Selection
  readonly chosen: ChosenItem | null
  readonly onChoose: (chosen: ChosenItem) => void
  /** What is known of the chosen item; it stands below its mark, or below the item in a list. */
  readonly details: ReactNode
  /** On paper the activities are listed elsewhere on the same sheet. */
  readonly isBrief: boolean
}

/** Below this there is a list by lane and year instead of an axis, in pixels. */
const narrowPx = 700
/** Until the room is known. */
const usualPx = 1000

/** Activities, results and milestones on one axis; a list where there is no room for one. On paper it is a list, which no page's end cuts. */
export function TimelineChart({ answer, file, selection, chosen, onChoose, details, isBrief }: Props) {
  const { say } = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box) ?? usualPx
  const marks = useMemo(
    () => answer.lanes.flatMap((lane, row) => lane.items.map((_, slot) => `${row},${slot}`)),
    [answer],
  )
  const drawn = { answer, file, selection }
  const isChosen = (each: ChosenItem) =>
    chosen?.lane.member === each.lane.member && itemId(chosen.item) === itemId(each.item)
  return (
    <div ref={box} className={styles.timeline}>
      <div className={styles.screen}>
        {width < narrowPx ? (
          <TimelineList {...drawn} isChosen={isChosen} onChoose={onChoose} details={details} />
        ) : (
          <MarkFrame marks={marks} help={say('timeline.keys')} className={styles.plot}>
            {place => (
              <>
                <TimelinePlot
                  {...drawn}
                  width={width}
                  place={place}
                  isChosen={isChosen}
                  onChoose={onChoose}
                />
                {details && <BesideMark>{details}</BesideMark>}
              </>
            )}
          </MarkFrame>
        )}
      </div>
      <div className={styles.paper}>
        <TimelinePaperList answer={answer} file={file} isBrief={isBrief} />
      </div>
    </div>
  )
}

/** Below the mark that is open, inside of the plot from side to side; it may reach below the figure. */
function BesideMark({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const panel = box.current
    const plot = panel?.offsetParent
    const mark = plot?.querySelector('svg [aria-expanded="true"]')
    if (!panel || !plot || !mark) return
    const [at, frame] = [mark.getBoundingClientRect(), plot.getBoundingClientRect()]
    const left = Math.max(0, Math.min(at.left - frame.left, frame.width - panel.offsetWidth))
    panel.style.left = `${left}px`
    panel.style.top = `${at.bottom - frame.top + 6}px`
  })
  return (
    <div ref={box} className={styles.beside}>
      {children}
    </div>
  )
}
