import type { Locale } from '../../locales/locale.ts'
import { isSnapshotFault, type SnapshotFault } from '../../snapshot/snapshot-fault.ts'
import { shortened } from '../../state/report-file.ts'
import { adoptReport } from './adopt-report.ts'

/** Opens a file that holds a report: one that was saved, or a PDF, a PPTX or a ZIP made of one. Answers what to tell. */
export async function openReportFile(file: File, { say }: Locale): Promise<string> {
  const { readSnapshot, snapshotLimit } = await import('../../snapshot/read-snapshot.ts')
  if (file.size > snapshotLimit) return say('report.open.large')
  const read = readSnapshot(new Uint8Array(await file.arrayBuffer()))
  if (isSnapshotFault(read)) return say(`report.open.${faults[read.fault]}`)
  if (read.kind !== 'report') return say('report.open.figure')
  const { figures, unread = 0 } = read
  const cut = shortened(read)
  return [
    say(`report.open.${adoptReport(read)}`, { n: figures.length }),
    unread > 0 && say('report.open.unread', { n: unread, all: figures.length + unread }),
    cut > 0 && say('report.open.shortened', { n: cut }),
  ]
    .filter(words => words !== false)
    .join(' ')
}

const faults = {
  empty: 'empty',
  none: 'none',
  damaged: 'damaged',
  hostile: 'damaged',
  large: 'large',
  newer: 'newer',
} as const satisfies Record<SnapshotFault['fault'], string>
