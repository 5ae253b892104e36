import { lazy, type ReactNode } from 'react'
import { Link } from 'react-router'
import { targets } from '../../charts/figures/targets.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useNarrow } from '../use-narrow.ts'
import { useView } from '../use-view.ts'
import { LazyChart } from './lazy-chart.tsx'
import styles from './targets-figure.module.css'

const TargetsChart = lazy(() =>
  import('../../charts/targets-chart.tsx').then(chart => ({ default: chart.TargetsChart })),
)

/** Targets against actuals: per indicator what was aimed at, what is reached, and a light by rule. In a profile without any: nothing. */
export function TargetsFigure({ controls }: { readonly controls?: ReactNode }) {
  const { file } = useEngine().dataset
  const { question, answer, frame } = useFigure(targets)
  const { selection, isCompact } = question
  const isNarrow = useNarrow()
  if (isCompact && answer.rows.length === 0) return null
  return (
    <Figure long {...frame} controls={answer.rows.length > 0 && controls}>
      {answer.inDataset === 0 ? (
        <NoTargets />
      ) : (
        <LazyChart>
          <TargetsChart
            answer={answer}
            file={file}
            isCompact={isCompact}
            isNarrow={isNarrow}
            country={onlyCountry(selection)}
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
