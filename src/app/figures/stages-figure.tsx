import { stages } from '../../charts/figures/stages.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StagesChart } from '../../charts/stages-chart.tsx'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useView } from '../use-view.ts'
import { OutcomeLegend } from './outcome-legend.tsx'

/** The activities of a profile on the rungs where they sit. */
export function StagesFigure() {
  const { file } = useEngine().dataset
  const { to } = useView()
  const { answer, frame } = useFigure(stages)
  const activities = answer.flatMap(rung => rung.activities)
  const isHollow = activities.some(({ status }) => status === 'not-stated')
  const isClaimed = activities.some(({ result }) => result)
  return (
    <Figure
      long
      {...frame}
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
    >
      <StagesChart answer={answer} file={file} linkTo={({ id }) => to(`/activities/${id}`)} />
    </Figure>
  )
}
