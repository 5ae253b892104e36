import { lazy, type ReactNode } from 'react'
import { ladder } from '../../charts/figures/ladder.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { toggled, withClause } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { cellToggled } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import styles from './chart-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const LadderChart = lazy(() =>
  import('../../charts/ladder-chart.tsx').then(chart => ({ default: chart.LadderChart })),
)

/** How far the work has come: activities by stage for each member of a dimension, the work apart from the change. */
export function LadderFigure({ controls }: { readonly controls?: ReactNode }) {
  const { file } = useEngine().dataset
  const { select } = useView()
  const { question, answer: found, frame } = useFigure(ladder)
  const { selection, by } = question
  const { ladder: answer, gaps } = found
  const around = useAnswer('ladder', withClause(withClause(selection, 'stage', null), by, null), by)
  const isHollow = answer.all.notStated.some(count => count > 0)
  const isPale = Boolean(selection.clauses.stage ?? selection.clauses[by])
  return (
    <Figure
      {...frame}
      controls={controls}
      legend={
        <div className={styles.legends}>
          <StageLegend stages={file.stages} />
          <MarkLegend
            marks={[
              ...(isHollow ? [{ kind: 'hollow', message: 'legend.hollow' } as const] : []),
              ...(isPale ? [{ kind: 'pale', message: 'ladder.pale' } as const] : []),
            ]}
          />
        </div>
      }
    >
      <LazyChart>
        <LadderChart
          answer={answer}
          around={around}
          gaps={gaps}
          file={file}
          selection={selection}
          onMember={(member, add) => select(toggled(selection, by, member, add))}
          onMark={(places, add) => select(cellToggled(selection, places, add)?.selection ?? selection)}
        />
      </LazyChart>
    </Figure>
  )
}
