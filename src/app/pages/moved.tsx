import { InstrumentPathFigure } from '../figures/instrument-path-figure.tsx'
import { MovementFigure } from '../figures/movement-figure.tsx'
import { TimelineFigure } from '../figures/timeline-figure.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'

/** What moved, what explains it, and where each law and plan is. */
export function MovedPage() {
  return (
    <ProgressPart part="moved" figures={['movement', 'instrument-path', 'timeline']}>
      <MovementFigure />
      <InstrumentPathFigure />
      <TimelineFigure />
    </ProgressPart>
  )
}
