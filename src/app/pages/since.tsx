import { ProgressPart } from '../progress/progress-part.tsx'

/** What changed since the last report: another version of the record, or the year before. */
export function SincePage() {
  return <ProgressPart part="since">{null}</ProgressPart>
}
