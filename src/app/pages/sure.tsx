import { CoverageFigure } from '../figures/coverage-figure.tsx'
import { WorkListFigure } from '../figures/work-list-figure.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'

/** How sure the claims are, and what is missing. */
export function SurePage() {
  return (
    <ProgressPart part="sure" figures={['coverage', 'work-list']}>
      <CoverageFigure />
      <WorkListFigure />
    </ProgressPart>
  )
}
