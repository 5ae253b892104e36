import { Link, useLocation } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import { LoadFault } from '../model/fault.ts'
import { dataIn, withData } from '../state/asked-data.ts'
import { addressOf, defaultDataset } from '../state/dataset.ts'
import styles from './failing.module.css'
import { FaultWords } from './fault-words.tsx'
import { Settled } from './ready.tsx'

/** No dataset could be opened, and none was on screen before: what was found, and what to do. */
export function Failing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { say } = useLocale()
  const { pathname, search } = useLocation()
  // A browser may remember that a module failed: only a new page asks for it again.
  const isMissingPart = error instanceof LoadFault && error.fault.class === 'part'
  return (
    <main className={styles.page}>
      <Settled />
      <div role="alert" className={styles.card}>
        <h1>{say('failing.title')}</h1>
        <FaultWords error={error} />
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.retry}
            onClick={isMissingPart ? () => location.reload() : onRetry}
          >
            {say('failing.retry')}
          </button>
          {addressOf(dataIn(search)) !== defaultDataset && (
            <Link className={styles.other} to={{ pathname, search: withData(search, null) }}>
              {say('failing.default')}
            </Link>
          )}
        </div>
      </div>
      {error instanceof LoadFault && <p className={styles.hint}>{say('failing.nothing-lost')}</p>}
    </main>
  )
}
