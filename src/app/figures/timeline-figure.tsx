import { lazy, useContext, useState } from 'react'
import { useNavigate } from 'react-router'
import { timeline, timelineLanes } from '../../charts/figures/timeline.ts'
import type { ChosenItem } from '../../charts/timeline-chart.tsx'
import { TimelineKey } from '../../charts/timeline-key.tsx'
import { itemId } from '../../charts/timeline-words.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Timeline, TimelineBy } from '../../query/timeline.ts'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useEngine } from '../engine-context.tsx'
import { AloneContext } from '../figure/alone.ts'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'
import { TimelineDetails } from './timeline-details.tsx'
import styles from './timeline-figure.module.css'

const TimelineChart = lazy(() =>
  import('../../charts/timeline-chart.tsx').then(each => ({ default: each.TimelineChart })),
)

/** What happened and what explains it: activities, results and milestones on one axis. */
export function TimelineFigure() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const navigate = useNavigate()
  const isAlone = useContext(AloneContext) !== null
  const { question, answer: found, frame } = useFigure(timeline)
  const { selection, by, isBrief } = question
  const answer = found.timeline
  const [chosen, setChosen] = useState<ChosenItem | null>(null)
  const items = answer.lanes.flatMap(lane => lane.items)
  // what was chosen under another selection may be gone
  const open = chosen && stillThere(answer, chosen)
  const choose = (next: ChosenItem) => {
    const [activity] = next.item.activities
    // alone on another page it stays in its frame
    if (!isAlone && activity && next.item.count === 1) return navigate(to(`/activities/${activity.id}`))
    const isSame = open && itemId(open.item) === itemId(next.item) && open.lane.member === next.lane.member
    setChosen(isSame ? null : next)
  }
  return (
    <Figure
      long
      {...frame}
      controls={isBrief ? undefined : <Lanes by={by} />}
      legend={<TimelineKey items={items} file={file} />}
    >
      {items.length === 0 ? (
        <p className={styles.none}>{say('timeline.none')}</p>
      ) : (
        <LazyChart>
          <TimelineChart
            answer={answer}
            file={file}
            selection={selection}
            chosen={open}
            onChoose={choose}
            isBrief={isBrief}
            details={
              open && (
                <TimelineDetails
                  key={`${open.lane.member} ${itemId(open.item)}`}
                  chosen={open}
                  by={by}
                  selection={selection}
                  onClose={() => setChosen(null)}
                />
              )
            }
          />
        </LazyChart>
      )}
    </Figure>
  )
}

function stillThere(answer: Timeline, { item, lane }: ChosenItem): ChosenItem | null {
  const now = answer.lanes.find(({ member }) => member === lane.member)
  const same = now?.items.find(each => itemId(each) === itemId(item))
  return now && same ? { item: same, lane: now } : null
}

function Lanes({ by }: { readonly by: TimelineBy }) {
  const { say } = useLocale()
  const { change } = useView()
  return (
    <DimensionSwitch
      name={say('timeline.switch')}
      value={by}
      of={timelineLanes}
      onPick={id => change({ columns: id })}
    />
  )
}
