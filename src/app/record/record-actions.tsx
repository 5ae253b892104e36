import { Link2, MessageSquare, Quote } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import action from '../../ui/action.module.css'
import { Popover } from '../../ui/popover.tsx'
import { useEngine } from '../engine-context.tsx'
import { Waiting } from '../ready.tsx'
import { useCopyLink } from '../use-copy-link.ts'
import styles from './record-actions.module.css'

const RecordCitation = lazy(() =>
  import('./record-citation.tsx').then(part => ({ default: part.RecordCitation })),
)

/** What one can do with a record: cite it, copy its link, say what is wrong with it. */
export function RecordActions({ activity }: { readonly activity: Activity }) {
  const { say } = useLocale()
  const { contact } = useEngine().dataset.file.programme
  const { said, copyLink, forget } = useCopyLink()
  return (
    <div className={`${styles.actions} no-print`}>
      <Popover
        className={action.action}
        name={say('figure.cite')}
        label={
          <>
            <Quote aria-hidden size={15} /> {say('figure.cite')}
          </>
        }
      >
        {() => (
          <Suspense fallback={<Waiting />}>
            <RecordCitation activity={activity} />
          </Suspense>
        )}
      </Popover>
      <button type="button" className={action.action} onClick={copyLink} onBlur={forget}>
        <Link2 aria-hidden size={15} /> {say('record.copy-link')}
      </button>
      <a className={action.action} href={correction(contact.address, activity.id)} rel="noopener noreferrer">
        <MessageSquare aria-hidden size={15} /> {say('correction.suggest')}
      </a>
      <output className={styles.said}>{said}</output>
    </div>
  )
}

/** A mail says which record it is about; a page cannot be told. */
function correction(address: string, id: string): string {
  if (!/^mailto:/i.test(address)) return address
  return `${address}${address.includes('?') ? '&' : '?'}subject=${encodeURIComponent(id)}`
}
