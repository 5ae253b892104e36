import { everyCountry } from '../../charts/figures/comparison.ts'
import { ComparisonControls } from '../figures/comparison-controls.tsx'
import { ComparisonFigure } from '../figures/comparison-figure.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'
import { useView } from '../use-view.ts'

/** Members of one dimension side by side on shared scales. */
export function ComparePage() {
  const { view } = useView()
  return (
    <ProgressPart part="compare">
      <ComparisonFigure controls={<ComparisonControls comparing={view.compare ?? everyCountry} />} />
    </ProgressPart>
  )
}
