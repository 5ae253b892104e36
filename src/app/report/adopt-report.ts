import type { ReportProof } from '../../snapshot/proof.ts'
import { useArrived } from '../../state/arrived-report.ts'
import { emptyReport, type Report, reportLimits } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import { atEnd, changed, type ReportChange } from '../../state/report-changes.ts'
import { fromReportFile } from '../../state/report-file.ts'

/**
 * Takes in a report that came as a file. `added`: nothing was pinned here, so it is the report now. `asked`: the report's page asks what
 * to do with it, and until then nothing changes.
 */
export function adoptReport(proof: ReportProof): 'added' | 'asked' {
  const arrived = fromReportFile(proof)
  if (report.state.getState().report.pins.length > 0) {
    useArrived.setState({ report: arrived })
    return 'asked'
  }
  void keepReport(arrived, 'replace')
  return 'added'
}

/** Puts a report that came in the place of one's own, or behind it. Either can be undone. */
export function keepReport(arrived: Report, how: 'replace' | 'add'): Promise<void> {
  const { report: own } = report.state.getState()
  const isReplaced = how === 'replace'
  const kept: Report = isReplaced ? { ...emptyReport, options: own.options } : own
  const changes: ReportChange[] = isReplaced ? own.pins.map(({ id }) => ({ kind: 'remove', id })) : []
  changes.push(...additions(kept, arrived))
  if (arrived.title !== '' && (isReplaced || own.title === ''))
    changes.push({ kind: 'name', title: arrived.title })
  return report.change(changes, { did: isReplaced ? 'replaced' : 'added' })
}

/** How many figures of a report would come in behind one's own, and at most how many would find no room; a figure that is there already does not come twice. */
export function roomFor(own: Report, arrived: Report): { readonly added: number; readonly lost: number } {
  const added = additions(own, arrived).reduce(changed, own).pins.length - own.pins.length
  return { added, lost: Math.max(0, own.pins.length + arrived.pins.length - reportLimits.pins) }
}

function additions({ pins: own }: Report, { pins }: Report): ReportChange[] {
  return pins.map((pin, i) => ({ kind: 'add', pin, place: atEnd([...own, ...pins.slice(0, i)]) }))
}
