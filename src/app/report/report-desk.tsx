import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { useArrived } from '../../state/arrived-report.ts'
import { useReport } from '../../state/report.ts'
import { useView } from '../use-view.ts'
import { EmptyReport } from './empty-report.tsx'
import { JustDone } from './just-done.tsx'
import { MakingBar } from './making-bar.tsx'
import { PinList } from './pin-list.tsx'
import styles from './report-desk.module.css'
import { ReportFiles } from './report-files.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportPaper } from './report-paper.tsx'
import { SharedLink } from './shared-link.tsx'
import { SharedReport } from './shared-report.tsx'
import { StorageNotice } from './storage-notice.tsx'
import { useMaking } from './use-making.ts'
import { usePins } from './use-pins.ts'
import { useProofs } from './use-proofs.ts'

/** The report that is being put together; above it one that somebody sent. */
export function ReportDesk() {
  const { say } = useLocale()
  const { view } = useView()
  const [isRead, setLinked] = useState(false)
  const isLinked = view.pins !== null && isRead
  const report = useReport(state => state.report)
  const arrived = useArrived(state => state.report)
  const standings = usePins(report.pins)
  const maker = useMaking()
  useProofs(report.pins, standings)
  // somebody's first report is the one that was sent: an empty one of their own beside it would only ask for the same room
  const isFirst = report.pins.length === 0 && isLinked
  return (
    <div className={styles.desk}>
      {view.pins !== null && <SharedLink key={view.pins} letters={view.pins} onRead={setLinked} />}
      {view.pins === null && arrived && (
        <SharedReport report={arrived} onDone={() => useArrived.setState({ report: null })} />
      )}
      <StorageNotice />
      {!isFirst && (
        <header className={styles.head}>
          <ReportHead report={report} standings={standings} />
          <ReportFiles />
        </header>
      )}
      {report.pins.length === 0 ? (
        !isFirst && <EmptyReport />
      ) : (
        <div className={styles.columns}>
          <PinList pins={report.pins} standings={standings} />
          <aside className={`${styles.side} no-print`} aria-label={say('report.paper')}>
            <ReportPaper report={report} standings={standings} maker={maker} />
          </aside>
        </div>
      )}
      <div className={styles.foot}>
        <JustDone />
        <MakingBar report={report} maker={maker} />
      </div>
    </div>
  )
}
