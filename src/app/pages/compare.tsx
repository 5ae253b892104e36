import type { Comparing } from '../../charts/figures/figure.ts'
import { ComparisonControls } from '../figures/comparison-controls.tsx'
import { ComparisonFigure } from '../figures/comparison-figure.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'
import { useView } from '../use-view.ts'

/** Without a choice, every country as a small panel: at once something to see, and the way to two of them. */
const everyCountry: Comparing = { dimension: 'country', members: [] }

/** Members of one dimension side by side on shared scales. */
export function ComparePage() {
  const { view } = useView()
  const comparing = view.compare ?? everyCountry
  return (
    <ProgressPart part="compare">
      <ComparisonFigure comparing={comparing} controls={<ComparisonControls comparing={comparing} />} />
    </ProgressPart>
  )
}
