import { lazy } from 'react'
import { years } from '../../charts/figures/years.ts'
import { type LegendMark, MarkLegend } from '../../charts/mark-legend.tsx'
import { gapKinds } from '../../model/gap.ts'
import { toggled, withClause } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'

const YearsChart = lazy(() =>
  import('../../charts/years-chart.tsx').then(chart => ({ default: chart.YearsChart })),
)

/** The work over the years: what a source dates, and what is only inferred to be of that year. */
export function YearsFigure() {
  const { file } = useEngine().dataset
  const { select } = useView()
  const { question: selection, answer, frame } = useFigure(years)
  const around = useAnswer('series', withClause(selection, 'year', null), null)
  const marks: LegendMark[] = [
    ...(answer.years.some(({ stated }) => stated > 0)
      ? [{ kind: 'solid', message: 'legend.stated' } as const]
      : []),
    ...(answer.years.some(({ inferred }) => inferred > 0)
      ? [{ kind: 'hollow', message: 'legend.inferred' } as const]
      : []),
    ...(selection.clauses.year ? [{ kind: 'pale', message: 'ladder.pale' } as const] : []),
  ]
  return (
    <Figure
      {...frame}
      legend={
        <MarkLegend
          marks={marks}
          gaps={gapKinds.filter(kind => answer.years.some(({ gap }) => gap === kind))}
        />
      }
    >
      <LazyChart>
        <YearsChart
          answer={answer}
          around={around}
          file={file}
          selection={selection}
          onYear={(year, add) => select(toggled(selection, 'year', year, add))}
        />
      </LazyChart>
    </Figure>
  )
}
