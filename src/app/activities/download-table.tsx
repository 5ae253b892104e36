import { Download } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { useEngine } from '../engine-context.tsx'
import styles from './download-table.module.css'

/** Hands over the activities of the list, in its order and language, with all that the record says of each. */
export function DownloadTable({ activities }: { readonly activities: readonly Activity[] }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const [hasFailed, setHasFailed] = useState(false)
  const download = async () => {
    setHasFailed(false)
    try {
      const [{ activitiesTable }, { csv }, { fileName }, { saveFile }] = await Promise.all([
        import('../../charts/activities-table.ts'),
        import('../../snapshot/csv-file.ts'),
        import('../../snapshot/file-name.ts'),
        import('../../snapshot/save-file.ts'),
      ])
      const { id: dataset, asOf, synthetic } = file
      const named = { figure: 'activities', dataset, asOf, synthetic, language: locale.language }
      saveFile(
        csv(activitiesTable(activities, { locale, file })),
        fileName(named, 'csv'),
        'text/csv;charset=utf-8',
      )
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <>
      <button type="button" className={styles.button} onClick={download}>
        <Download aria-hidden size={15} /> {locale.say('activities.download')}
      </button>
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          {locale.say('fault.part')} {locale.say('activities.download.remedy')}
        </p>
      )}
    </>
  )
}
