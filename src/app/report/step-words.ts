import type { Locale } from '../../locales/locale.ts'
import type { ReportStep } from '../../state/report-store.ts'

/** What a step did: "“The ladder” was taken out". */
export function stepWords({ say }: Locale, { did, title }: ReportStep): string {
  return say(`report.did.${did}`, { title: title ?? '' })
}
