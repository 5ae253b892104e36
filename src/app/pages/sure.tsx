import { ProgressPart } from '../progress/progress-part.tsx'

/** How sure the claims are, and what is missing. */
export function SurePage() {
  return <ProgressPart part="sure">{null}</ProgressPart>
}
