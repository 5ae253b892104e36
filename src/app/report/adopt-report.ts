import type { ReportProof } from '../../snapshot/proof.ts'
import { useArrived } from '../../state/arrived-report.ts'
import { emptyReport, type Pin, type Report, reportLimits } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import { atEnd, type ReportChange } from '../../state/report-changes.ts'
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
  let pins: readonly Pin[] = kept.pins
  const changes: ReportChange[] = isReplaced ? own.pins.map(({ id }) => ({ kind: 'remove', id })) : []
  for (const pin of arrived.pins) {
    changes.push({ kind: 'add', pin, place: atEnd(pins) })
    pins = [...pins, pin]
  }
  if (arrived.title !== '' && (isReplaced || own.title === ''))
    changes.push({ kind: 'name', title: arrived.title })
  return report.change(changes, { did: isReplaced ? 'replaced' : 'added' })
}

/** How many figures of a report would find no room behind one's own. */
export function withoutRoom(own: Report, arrived: Report): number {
  return Math.max(0, own.pins.length + arrived.pins.length - reportLimits.pins)
}
