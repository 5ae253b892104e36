import { useLocale } from '../../locales/context.tsx'
import { useReport } from '../../state/report.ts'

/** The report that is being put together. */
export function ReportDesk() {
  const { say } = useLocale()
  const { pins } = useReport(state => state.report)
  return (
    <>
      <h1>{say('page.report')}</h1>
      <ol>
        {pins.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </>
  )
}
