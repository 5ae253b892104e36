import type { Locale } from '../../locales/locale.ts'
import type { ReportUndo } from '../../state/report-store.ts'

/** What a step did: "“The ladder” was taken out". */
export function stepWords({ say }: Locale, { did, title, changes }: ReportUndo): string {
  // what an undoing takes out is what came in
  const n = changes.filter(({ kind }) => kind === 'remove').length
  return say(`report.did.${did}`, { title: title ?? '', n })
}
