import { useLocale } from '../../locales/context.tsx'
import { saveFile } from '../../snapshot/save-file.ts'
import { report, useReport } from '../../state/report.ts'
import action from '../../ui/action.module.css'
import styles from './notice.module.css'

/** What this browser could not do with the report: read what it kept, or keep what is new. */
export function StorageNotice() {
  const { say } = useLocale()
  const isStored = useReport(state => state.isStored)
  const setAside = useReport(state => state.setAside)
  return (
    <>
      {!isStored && (
        <p className={styles.notice} role="alert">
          {say('report.not-stored')}
        </p>
      )}
      {setAside !== null && (
        <div className={styles.notice} role="alert">
          <p>{say('report.set-aside')}</p>
          <button
            type="button"
            className={action.action}
            onClick={() => saveFile(setAside, 'report-set-aside.txt', 'text/plain')}
          >
            {say('report.set-aside.save')}
          </button>
          <button type="button" className={action.action} onClick={report.forgetSetAside}>
            {say('report.set-aside.close')}
          </button>
        </div>
      )}
    </>
  )
}
