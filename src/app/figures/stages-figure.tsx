import { useMemo } from 'react'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StagesChart } from '../../charts/stages-chart.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import type { Place } from '../../query/within.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useView } from '../use-view.ts'
import { OutcomeLegend } from './outcome-legend.tsx'

interface Props {
  readonly selection: Selection
  /** Whose empty rungs are gaps. */
  readonly where: Place
}

/** The activities of a profile on the rungs where they sit. */
export function StagesFigure({ selection, where }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const answer = useAnswer('rungs', selection, where)
  const activities = useMemo(() => answer.flatMap(rung => rung.activities), [answer])
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { stagesTable } = await import('../../charts/stages-table.ts')
        return context => stagesTable(activities, context)
      },
      drawing: async () => {
        const { drawStages } = await import('../../charts/stages-picture.ts')
        return context => drawStages(activities, context)
      },
    }),
    [activities],
  )
  const isHollow = activities.some(({ status }) => status === 'not-stated')
  const isClaimed = activities.some(({ result }) => result)
  return (
    <Figure
      long
      id="activities-by-stage"
      title={say('stages.title')}
      breakdown={{ by: ['stage'] }}
      selection={selection}
      takeAway={takeAway}
      legend={
        <OutcomeLegend outcomes={activities.flatMap(({ outcomes }) => outcomes.slice(0, 1))}>
          <MarkLegend
            marks={[
              ...(isHollow ? [{ kind: 'hollow', message: 'legend.hollow' } as const] : []),
              ...(isClaimed ? [{ kind: 'ringed', message: 'activities.ringed' } as const] : []),
            ]}
          />
        </OutcomeLegend>
      }
      note={say('stages.note')}
    >
      <StagesChart answer={answer} file={file} linkTo={({ id }) => to(`/activities/${id}`)} />
    </Figure>
  )
}
