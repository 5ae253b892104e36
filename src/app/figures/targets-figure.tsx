import { lazy, type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { DimensionId } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { TargetsBy } from '../../query/targets.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useNarrow } from '../use-narrow.ts'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'
import styles from './targets-figure.module.css'

const TargetsChart = lazy(() =>
  import('../../charts/targets-chart.tsx').then(chart => ({ default: chart.TargetsChart })),
)

/** The clauses that indicators know. */
const known = ['outcome', 'country', 'year'] as const satisfies readonly DimensionId[]

interface Props {
  readonly selection: Selection
  readonly by: TargetsBy
  readonly controls?: ReactNode
  /** In a profile: the rule is folded, and without an indicator that is measured there nothing stands. */
  readonly isCompact?: boolean
}

/** Targets against actuals: per indicator what was aimed at, what is reached, and a light by rule. */
export function TargetsFigure({ selection, by, controls, isCompact = false }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const asked = useMemo(() => reduced(selection), [selection])
  const answer = useAnswer('targets', asked, by)
  const isNarrow = useNarrow()
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { targetsTable } = await import('../../charts/targets-table.ts')
        return context => targetsTable(answer, context)
      },
      drawing: async () => {
        const { drawTargets } = await import('../../charts/targets-picture.ts')
        return context => drawTargets(answer, context)
      },
    }),
    [answer],
  )
  if (isCompact && answer.rows.length === 0) return null
  const isReduced = Object.keys(selection.clauses).length > Object.keys(asked.clauses).length
  return (
    <Figure
      long
      id="targets"
      title={say('targets.title')}
      breakdown={{ measure: 'indicators', by: answer.inDataset > 0 ? [by] : [] }}
      selection={asked}
      cites="indicators"
      standing={say('targets.standing', { shown: answer.rows.length, total: answer.inDataset })}
      takeAway={takeAway}
      note={[
        ...(answer.inDataset > 0 ? [say('targets.note')] : []),
        ...(isReduced || selection.search ? [say('targets.note.clauses')] : []),
      ].join(' ')}
      controls={answer.rows.length > 0 && controls}
    >
      {answer.inDataset === 0 ? (
        <NoTargets />
      ) : (
        <LazyChart>
          <TargetsChart
            answer={answer}
            file={file}
            isCompact={isCompact}
            isNarrow={isNarrow}
            country={onlyCountry(asked)}
          />
        </LazyChart>
      )}
    </Figure>
  )
}

/** A record without indicators claims nothing: it says so, and shows where targets can be seen. */
function NoTargets() {
  const { say } = useLocale()
  const { to } = useView()
  return (
    <div className={styles.none}>
      <p className={styles.word}>{say('targets.none')}</p>
      <p>{say('targets.none.detail')}</p>
      <p>
        <Link to={to('/progress', { data: 'demonstration' })}>{say('targets.none.demonstration')}</Link>
      </p>
    </div>
  )
}

/** The country that a selection is about, if it is one. */
function onlyCountry({ clauses: { country } }: Selection): string | null {
  return country?.mode === 'any' && country.members.length === 1 ? (country.members[0] ?? null) : null
}

/** The selection without what indicators do not know. */
function reduced({ clauses }: Selection): Selection {
  const kept = known.flatMap(id => (clauses[id] ? [[id, clauses[id]] as const] : []))
  return { clauses: Object.fromEntries(kept), search: '' }
}
