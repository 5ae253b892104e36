import type { Since } from '../../charts/figures/figure.ts'
import { sinceQuestion } from '../../charts/figures/since-asked.ts'
import { useAnswer } from '../engine-context.tsx'
import { SinceListFigure } from '../figures/since-list-figure.tsx'
import { SinceMatrixFigure } from '../figures/since-matrix-figure.tsx'
import { useView } from '../use-view.ts'
import { SinceSummary } from './since-summary.tsx'

interface Props {
  /** Said by the page, where the address leaves it open. */
  readonly since: Since
  /** How an address names the earlier version; null = a year is asked for. */
  readonly earlier: string | null
}

/** What changed: in words, by country and outcome, and one by one. */
export function SinceFigures({ since, earlier }: Props) {
  const { view } = useView()
  const answer = useAnswer('since', view.selection, sinceQuestion(since))
  return (
    <>
      <SinceSummary answer={answer} />
      <SinceMatrixFigure since={since} />
      <SinceListFigure since={since} earlier={earlier} />
    </>
  )
}
