import type { Locale } from '../../locales/locale.ts'
import { isSnapshotFault, type SnapshotFault } from '../../snapshot/snapshot-fault.ts'
import { adoptReport } from './adopt-report.ts'

/** Opens a file that holds a report: one that was saved, or a PDF, a PPTX or a ZIP made of one. Answers what to tell. */
export async function openReportFile(file: File, { say }: Locale): Promise<string> {
  const { readSnapshot, snapshotLimit } = await import('../../snapshot/read-snapshot.ts')
  if (file.size > snapshotLimit) return say('report.open.large')
  const read = readSnapshot(new Uint8Array(await file.arrayBuffer()))
  if (isSnapshotFault(read)) return say(`report.open.${faults[read.fault]}`)
  if (read.kind !== 'report') return say('report.open.figure')
  const { figures, unread = 0 } = read
  const said = say(`report.open.${adoptReport(read)}`, { n: figures.length })
  return unread === 0
    ? said
    : `${said} ${say('report.open.unread', { n: unread, all: figures.length + unread })}`
}

const faults = {
  empty: 'empty',
  none: 'none',
  damaged: 'damaged',
  hostile: 'damaged',
  large: 'large',
  newer: 'newer',
} as const satisfies Record<SnapshotFault['fault'], string>
