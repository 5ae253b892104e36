import { ReportDesk } from '../report/report-desk.tsx'

/** The figures that a visitor has pinned, in order, and the files that they become. */
export function ReportPage() {
  return <ReportDesk />
}
