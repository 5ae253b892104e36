import type { SinceQuestion } from '../../query/since.ts'
import { useAnswer } from '../engine-context.tsx'
import { SinceListFigure } from '../figures/since-list-figure.tsx'
import { SinceMatrixFigure } from '../figures/since-matrix-figure.tsx'
import { useView } from '../use-view.ts'
import { SinceSummary } from './since-summary.tsx'

interface Props {
  readonly question: SinceQuestion
  /** How an address names the earlier version; null = a year is asked for. */
  readonly earlier: string | null
}

/** What changed: in words, by country and outcome, and one by one. */
export function SinceFigures({ question, earlier }: Props) {
  const { view } = useView()
  const answer = useAnswer('since', view.selection, question)
  return (
    <>
      <SinceSummary answer={answer} />
      <SinceMatrixFigure answer={answer} />
      <SinceListFigure answer={answer} earlier={earlier} />
    </>
  )
}
