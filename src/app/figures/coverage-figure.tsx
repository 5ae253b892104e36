import { Link } from 'react-router'
import { CoverageChart } from '../../charts/coverage-chart.tsx'
import { coverageAnswer } from '../../charts/coverage-words.ts'
import { coverage, coverageBreakdowns } from '../../charts/figures/coverage.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { substantiations } from '../../model/activity.ts'
import { withClause } from '../../model/selection.ts'
import action from '../../ui/action.module.css'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { cellToggled } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import styles from './coverage-figure.module.css'

const confirmed = substantiations.filter(id => id !== 'no')

/** How sure the changes claimed are: the answer in words, whose word there is for each, and what they cite. */
export function CoverageFigure() {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { change, select, to } = useView()
  const { question, answer: found, frame } = useFigure(coverage)
  const { selection, by } = question
  const { coverage: answer, around } = found
  const words = coverageAnswer(locale, answer.all, around.all, selection)
  const clause = selection.clauses.substantiation
  const isConfirmedOnly =
    clause?.mode === 'any' &&
    clause.members.length === confirmed.length &&
    confirmed.every(id => clause.members.includes(id))
  return (
    <Figure
      {...frame}
      controls={
        <>
          <DimensionSwitch
            name={say('coverage.switch')}
            value={by}
            of={coverageBreakdowns}
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
          caption={sentenceText(locale, file, selection, frame.breakdown)}
          onChoose={(places, add) => {
            const next = cellToggled(selection, places, add)
            if (next) select(next.selection)
          }}
        />
      )}
    </Figure>
  )
}
