import { lazy, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ChosenItem } from '../../charts/timeline-chart.tsx'
import { TimelineKey } from '../../charts/timeline-key.tsx'
import { itemId } from '../../charts/timeline-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensions } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Timeline, TimelineBy } from '../../query/timeline.ts'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'
import { TimelineDetails } from './timeline-details.tsx'
import styles from './timeline-figure.module.css'

const TimelineChart = lazy(() =>
  import('../../charts/timeline-chart.tsx').then(each => ({ default: each.TimelineChart })),
)

/** What the lanes can be. */
const lanes = ['country', 'outcome'] as const

/** What milestones know: clauses on other dimensions leave them in place. */
const known: readonly DimensionId[] = ['outcome', 'country', 'year', 'instrument']

interface Props {
  readonly selection: Selection
  /** What the lanes are; absent = as the address says, with a switch. */
  readonly by?: TimelineBy
}

/** What happened and what explains it: activities, results and milestones on one axis. */
export function TimelineFigure({ selection, by: given }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const navigate = useNavigate()
  const by = given === undefined ? (lanes.find(id => id === view.columns) ?? 'country') : given
  const answer = useAnswer('timeline', selection, by)
  const { shown, total } = useAnswer('headline', selection, null)
  const [chosen, setChosen] = useState<ChosenItem | null>(null)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { timelineTable } = await import('../../charts/timeline-table.ts')
        return context => timelineTable(answer, context)
      },
      drawing: async () => {
        const { drawTimeline } = await import('../../charts/timeline-picture.ts')
        return context => drawTimeline(answer, context)
      },
    }),
    [answer],
  )
  const items = answer.lanes.flatMap(lane => lane.items)
  // what was chosen under another selection may be gone
  const open = chosen && stillThere(answer, chosen)
  const choose = (next: ChosenItem) => {
    const [activity] = next.item.activities
    if (activity && next.item.count === 1) return navigate(to(`/activities/${activity.id}`))
    const isSame = open && itemId(open.item) === itemId(next.item) && open.lane.member === next.lane.member
    setChosen(isSame ? null : next)
  }
  return (
    <Figure
      long
      id="timeline"
      title={say('timeline.title')}
      breakdown={{ measure: 'timeline', by: by ? [by] : [] }}
      selection={selection}
      cites="timeline"
      standing={[
        say('count.milestones', { shown: answer.milestones, total: file.milestones.length }),
        say('count.shown', { shown, total }),
      ].join(' · ')}
      takeAway={takeAway}
      controls={given === undefined ? <Lanes by={by} /> : undefined}
      legend={<TimelineKey items={items} file={file} />}
      note={[
        say('timeline.note'),
        answer.shared > 0 && say('timeline.shared', { n: answer.shared }),
        items.some(({ span, activities }) => activities.length > 0 && span.precision === 'year') &&
          say('timeline.years'),
        hasUnknown(selection) && say('timeline.clauses'),
      ]
        .filter(Boolean)
        .join(' ')}
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
            isBrief={given !== undefined}
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

/** Is there a clause, or a search, that says nothing of milestones? */
function hasUnknown({ clauses, search }: Selection): boolean {
  return search !== '' || dimensions.some(({ id }) => clauses[id] && !known.includes(id))
}

function Lanes({ by }: { readonly by: TimelineBy }) {
  const { say } = useLocale()
  const { change } = useView()
  return (
    <DimensionSwitch
      name={say('timeline.switch')}
      value={by}
      of={lanes}
      onPick={id => change({ columns: id })}
    />
  )
}
