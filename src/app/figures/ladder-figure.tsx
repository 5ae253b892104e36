import { lazy, type ReactNode, useMemo } from 'react'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { toggled, withClause } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { cellToggled } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import styles from './chart-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const LadderChart = lazy(() =>
  import('../../charts/ladder-chart.tsx').then(chart => ({ default: chart.LadderChart })),
)

interface Props {
  readonly by: DimensionId
  readonly controls?: ReactNode
}

/** How far the work has come: activities by stage for each member of a dimension, the work apart from the change. */
export function LadderFigure({ by, controls }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view, select } = useView()
  const { selection } = view
  const answer = useAnswer('ladder', selection, by)
  const around = useAnswer('ladder', withClause(withClause(selection, 'stage', null), by, null), by)
  const gaps = useAnswer('memberGaps', selection, by)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { ladderTable } = await import('../../charts/ladder-table.ts')
        return context => ladderTable(answer, context)
      },
      drawing: async () => {
        const { drawLadder } = await import('../../charts/ladder-picture.ts')
        return context => drawLadder(answer, context)
      },
    }),
    [answer],
  )
  const isHollow = answer.all.notStated.some(count => count > 0)
  const isPale = Boolean(selection.clauses.stage ?? selection.clauses[by])
  return (
    <Figure
      id={`ladder-by-${by}`}
      title={
        by === 'outcome'
          ? locale.say('ladder.title')
          : locale.say('ladder.title.by', { dimension: locale.say(`dimension.${by}.in-sentence`) })
      }
      breakdown={{ by: [by, 'stage'] }}
      selection={selection}
      takeAway={takeAway}
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
      note={`${locale.say('ladder.rung')} ${by === 'country' ? locale.say('figure.not-effort') : locale.say('figure.counts-once')}`}
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
