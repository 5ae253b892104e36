import { ProgressPart } from '../progress/progress-part.tsx'

/** Members of one dimension side by side on shared scales. */
export function ComparePage() {
  return <ProgressPart part="compare">{null}</ProgressPart>
}
