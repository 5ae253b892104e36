import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import { faultWords } from '../locales/fault.ts'
import { LoadFault } from '../model/fault.ts'
import { fromSearch, toSearch, type Unread } from '../state/view.ts'
import { useEngine } from './engine-context.tsx'
import styles from './notices.module.css'

interface Props {
  readonly refreshFault: Error | null
  readonly wordsFault: Error | null
  readonly onRetry: () => void
}

/** What the head of the page must say: parts of a link left out, a refresh that failed. None covers a figure. */
export function Notices({ refreshFault, wordsFault, onRetry }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const [unread, forget] = useUnread()
  return (
    <div className={styles.notices}>
      {refreshFault && (
        <div className={styles.notice} role="alert">
          <p>
            {refreshFault instanceof LoadFault
              ? faultWords(locale, refreshFault.fault).what
              : locale.say('fault.internal')}{' '}
            {locale.say('notice.last-good', { date: locale.date(file.asOf) })}
          </p>
          <button type="button" className={styles.action} onClick={onRetry}>
            {locale.say('failing.retry')}
          </button>
        </div>
      )}
      {wordsFault && (
        <div className={styles.notice} role="alert">
          <p>
            {locale.say('fault.part')} {locale.say('fault.part.remedy')}
          </p>
          <button type="button" className={styles.action} onClick={() => location.reload()}>
            {locale.say('fault.reload')}
          </button>
        </div>
      )}
      {unread.length > 0 && (
        <div className={styles.notice} role="status" data-testid="unread">
          <p>
            {locale.say('notice.unread', { n: unread.length })}{' '}
            {unread.slice(0, 5).map(({ part }) => (
              <code key={part}>{part.slice(0, 80)}</code>
            ))}{' '}
            {locale.say('notice.unread.rest')}
          </p>
          <button
            type="button"
            className={styles.close}
            onClick={forget}
            aria-label={locale.say('notice.close')}
          >
            <X aria-hidden size={16} />
          </button>
        </div>
      )}
    </div>
  )
}

/** Parts of the address that were not understood. The address is rewritten to what is really shown; the notice stays until closed. */
function useUnread(): readonly [readonly Unread[], () => void] {
  const { file } = useEngine().dataset
  const { pathname, search, hash, state } = useLocation()
  const navigate = useNavigate()
  const [kept, keep] = useState<readonly Unread[]>([])
  useEffect(() => {
    const { view, unread } = fromSearch(search, file)
    const shown = toSearch(view)
    if (unread.length > 0) keep(unread)
    if (shown !== search) navigate({ pathname, search: shown, hash }, { replace: true, state })
  }, [file, navigate, pathname, search, hash, state])
  return [kept, () => keep([])]
}
