import { useEffect, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Report } from '../../state/pin.ts'
import { Waiting } from '../ready.tsx'
import { today } from '../today.ts'
import { useView } from '../use-view.ts'
import styles from './notice.module.css'
import { SharedReport } from './shared-report.tsx'

interface Props {
  readonly letters: string
  /** Whether there is a report in them. */
  readonly onRead: (isReport: boolean) => void
}

/** A report that came as a link. Letters that hold none are told, and nothing else happens. */
export function SharedLink({ letters, onRead }: Props) {
  const { say } = useLocale()
  const { change } = useView()
  const [report, setReport] = useState<Report | null | 'reading'>('reading')
  useEffect(() => {
    let isWanted = true
    const day = today()
    import('../../state/report-link.ts')
      .then(({ fromLetters }) => fromLetters(letters, day))
      .catch(() => null)
      .then(read => {
        if (!isWanted) return
        setReport(read)
        onRead(read !== null)
      })
    return () => {
      isWanted = false
    }
  }, [letters, onRead])
  if (report === 'reading') return <Waiting />
  if (!report)
    return (
      <p className={styles.notice} role="alert">
        {say('report.link-broken')}
      </p>
    )
  return <SharedReport report={report} onDone={() => change({ pins: null }, { replace: true })} />
}
