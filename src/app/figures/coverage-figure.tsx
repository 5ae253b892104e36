import { useMemo } from 'react'
import { Link } from 'react-router'
import { CoverageChart } from '../../charts/coverage-chart.tsx'
import { coverageAnswer } from '../../charts/coverage-words.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { substantiations } from '../../model/activity.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { withClause } from '../../model/selection.ts'
import action from '../../ui/action.module.css'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { cellToggled } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import styles from './coverage-figure.module.css'

/** What the claims can be broken down by. */
const breakdowns = ['outcome', 'country'] as const satisfies readonly DimensionId[]
const confirmed = substantiations.filter(id => id !== 'no')

/** How sure the changes claimed are: the answer in words, whose word there is for each, and what they cite. */
export function CoverageFigure() {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, change, select, to } = useView()
  const { selection } = view
  const by = breakdowns.find(id => id === view.rows) ?? 'outcome'
  const answer = useAnswer('coverage', selection, by)
  const around = useAnswer('coverage', withClause(selection, 'substantiation', null), by)
  const words = coverageAnswer(locale, answer.all, around.all, selection)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { coverageTable } = await import('../../charts/coverage-table.ts')
        return context => coverageTable(answer, context)
      },
      drawing: async () => {
        const { drawCoverage } = await import('../../charts/coverage-picture.ts')
        return context => drawCoverage(answer, around.all, context)
      },
    }),
    [answer, around],
  )
  const clause = selection.clauses.substantiation
  const isConfirmedOnly =
    clause?.mode === 'any' &&
    clause.members.length === confirmed.length &&
    confirmed.every(id => clause.members.includes(id))
  const breakdown = { measure: 'changes', by: [by, 'substantiation'] } as const
  return (
    <Figure
      id="coverage"
      title={say('coverage.title')}
      breakdown={breakdown}
      selection={selection}
      shown={answer.all.claims}
      cites="changes"
      takeAway={takeAway}
      note={`${say('measure.evidence.note')} ${say('coverage.kinds.note')}`}
      controls={
        <>
          <DimensionSwitch
            name={say('coverage.switch')}
            value={by}
            of={breakdowns}
            onPick={id => change({ rows: id })}
          />
          <button
            type="button"
            className={`${action.action} no-print`}
            aria-pressed={isConfirmedOnly}
            onClick={() =>
              select(
                withClause(
                  selection,
                  'substantiation',
                  isConfirmedOnly ? null : { mode: 'any', members: confirmed },
                ),
              )
            }
          >
            {say('coverage.only-confirmed')}
          </button>
        </>
      }
      legend={
        around.all.claims > 0 && (
          <div className={styles.legends}>
            <MarkLegend
              marks={[
                { kind: 'solid', message: 'coverage.legend.confirmed' },
                { kind: 'hollow', message: 'coverage.legend.own' },
              ]}
            />
            <Link to={to('/matrix', { measure: 'evidence', rows: 'outcome', columns: 'country' })}>
              {say('coverage.matrix')}
            </Link>
          </div>
        )
      }
    >
      <p className={answers.answer}>{words}</p>
      {around.all.claims > 0 && (
        <CoverageChart
          answer={answer}
          file={file}
          selection={selection}
          caption={sentenceText(locale, file, selection, breakdown)}
          onChoose={(places, add) => {
            const next = cellToggled(selection, places, add)
            if (next) select(next.selection)
          }}
        />
      )}
    </Figure>
  )
}
