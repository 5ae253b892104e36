import type { Locale } from '../../locales/locale.ts'
import { isSnapshotFault } from '../../snapshot/snapshot-fault.ts'
import { adoptReport } from './adopt-report.ts'

/** Opens a file that holds a report: one that was saved, or a PDF, a PPTX or a ZIP made of one. Answers what to tell. */
export async function openReportFile(file: File, { say }: Locale): Promise<string> {
  const { readSnapshot, snapshotLimit } = await import('../../snapshot/read-snapshot.ts')
  if (file.size > snapshotLimit) return say('report.open.large')
  const read = readSnapshot(new Uint8Array(await file.arrayBuffer()))
  if (isSnapshotFault(read)) return say(read.fault === 'newer' ? 'report.open.newer' : 'report.open.none')
  if (read.kind !== 'report') return say('report.open.figure')
  return say(`report.open.${adoptReport(read)}`, { n: read.figures.length })
}
