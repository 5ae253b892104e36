import { Download } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './download-table.module.css'

const endings = ['csv', 'xlsx'] as const
type Ending = (typeof endings)[number]

/** Hands over the activities of the list, in its order and language, with all that the record says of each. */
export function DownloadTable({ activities }: { readonly activities: readonly Activity[] }) {
  const locale = useLocale()
  const engine = useEngine()
  const { file } = engine.dataset
  const { selection } = useView().view
  const [writing, setWriting] = useState<Ending | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const ending = useRef<AbortController | null>(null)
  useEffect(() => () => ending.current?.abort(), [])

  const written = async (as: Ending, signal: AbortSignal): Promise<Blob | string> => {
    if (as === 'xlsx') {
      const { activitiesWorkbook } = await import('./activities-workbook.ts')
      return activitiesWorkbook(activities, engine, selection, locale, signal)
    }
    const [{ activitiesTable }, { csv }] = await Promise.all([
      import('../../charts/activities-table.ts'),
      import('../../snapshot/csv-file.ts'),
    ])
    return csv(activitiesTable(activities, { locale, file }))
  }
  const download = async (as: Ending) => {
    if (writing) return
    const control = new AbortController()
    ending.current = control
    setHasFailed(false)
    setWriting(as)
    try {
      const [content, { fileName }, { saveFile }] = await Promise.all([
        written(as, control.signal),
        import('../../snapshot/file-name.ts'),
        import('../../snapshot/save-file.ts'),
      ])
      const { id: dataset, asOf, synthetic } = file
      const named = { figure: 'activities', dataset, asOf, synthetic, language: locale.language }
      saveFile(content, fileName(named, as), 'text/csv;charset=utf-8')
    } catch {
      if (control.signal.aborted) return
      setHasFailed(true)
    }
    setWriting(null)
  }
  return (
    <>
      {endings.map(as => (
        <button
          key={as}
          type="button"
          className={styles.button}
          aria-disabled={writing !== null}
          onClick={() => download(as)}
        >
          <Download aria-hidden size={15} />{' '}
          {locale.say(writing === as ? 'activities.download.busy' : `activities.download.${as}`)}
        </button>
      ))}
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          {locale.say('fault.part')} {locale.say('activities.download.remedy')}
        </p>
      )}
    </>
  )
}
