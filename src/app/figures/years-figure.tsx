import { lazy, useMemo } from 'react'
import { type LegendMark, MarkLegend } from '../../charts/mark-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { gapKinds } from '../../model/gap.ts'
import { toggled, withClause } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'

const YearsChart = lazy(() =>
  import('../../charts/years-chart.tsx').then(chart => ({ default: chart.YearsChart })),
)

/** The work over the years: what a source dates, and what is only inferred to be of that year. */
export function YearsFigure() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { view, select } = useView()
  const { selection } = view
  const answer = useAnswer('series', selection, null)
  const around = useAnswer('series', withClause(selection, 'year', null), null)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { yearsTable } = await import('../../charts/years-table.ts')
        return context => yearsTable(answer, context)
      },
      drawing: async () => {
        const { drawYears } = await import('../../charts/years-picture.ts')
        return context => drawYears(answer, context)
      },
    }),
    [answer],
  )
  const isInferred = answer.years.some(({ inferred }) => inferred > 0)
  const marks: LegendMark[] = [
    ...(answer.years.some(({ stated }) => stated > 0)
      ? [{ kind: 'solid', message: 'legend.stated' } as const]
      : []),
    ...(isInferred ? [{ kind: 'hollow', message: 'legend.inferred' } as const] : []),
    ...(selection.clauses.year ? [{ kind: 'pale', message: 'ladder.pale' } as const] : []),
  ]
  return (
    <Figure
      id="activities-by-year"
      title={say('years.title')}
      breakdown={{ by: ['year'] }}
      selection={selection}
      takeAway={takeAway}
      legend={
        <MarkLegend
          marks={marks}
          gaps={gapKinds.filter(kind => answer.years.some(({ gap }) => gap === kind))}
        />
      }
      note={[
        isInferred && say('years.inferred'),
        answer.tags !== answer.activities && say('years.tags', { n: answer.activities, tags: answer.tags }),
      ]
        .filter(Boolean)
        .join(' ')}
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
