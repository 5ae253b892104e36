import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { useLocale } from '../../locales/context.tsx'
import { useEngine } from '../engine-context.tsx'
import styles from './refresh.module.css'

type State = 'looking' | 'newest' | 'failed'

interface Props {
  /** Loads the dataset anew; answers whether it came. */
  readonly onRefresh: () => Promise<boolean>
}

/** Asks the host for newer data. Why none came is told at the head of the page, and the last good data stays. */
export function Refresh({ onRefresh }: Props) {
  const { say } = useLocale()
  const { dataset } = useEngine()
  const [told, tell] = useState<{ readonly state: State; readonly of: Dataset } | null>(null)
  // a failure is over once data came in another way: by the notice's own button
  const state = told?.state === 'failed' && told.of !== dataset ? null : told?.state
  const look = async () => {
    // a second press would end the first question and ask it anew
    if (state === 'looking') return
    tell({ state: 'looking', of: dataset })
    tell({ state: (await onRefresh()) ? 'newest' : 'failed', of: dataset })
  }
  return (
    <div className={`${styles.refresh} no-print`}>
      <button type="button" className={styles.button} aria-disabled={state === 'looking'} onClick={look}>
        <RefreshCw aria-hidden size={15} /> {say('data.refresh')}
      </button>
      <p role="status">{state && say(`data.refresh.${state}`, { version: dataset.file.version })}</p>
    </div>
  )
}
