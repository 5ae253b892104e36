import { InstrumentPathFigure } from '../figures/instrument-path-figure.tsx'
import { MilestonesFigure } from '../figures/milestones-figure.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'
import { useView } from '../use-view.ts'

/** What moved, what explains it, and where each law and plan is. */
export function MovedPage() {
  const { view } = useView()
  return (
    <ProgressPart part="moved">
      <InstrumentPathFigure selection={view.selection} />
      <MilestonesFigure selection={view.selection} />
    </ProgressPart>
  )
}
