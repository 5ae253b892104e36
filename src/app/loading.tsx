import { useEffect, useState } from 'react'
import { useLocale } from '../locales/context.tsx'
import { useDownloadProgress } from '../state/dataset.ts'
import styles from './loading.module.css'
import { Waiting } from './ready.tsx'

const rows = ['a', 'b', 'c']
const columns = ['1', '2', '3', '4', '5', '6', '7']

/** The page before its data: the figure's cells hold their place, and after three seconds it says how far it is. */
export function Loading() {
  const { say, number } = useLocale()
  const { bytesRead, bytesTotal } = useDownloadProgress()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 3000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.page} aria-busy="true">
      <Waiting />
      <p className={styles.words} role="status">
        {say('loading.title')}
      </p>
      <div className={styles.grid} aria-hidden>
        {rows.flatMap(row => columns.map(column => <span key={row + column} className={styles.cell} />))}
      </div>
      <progress
        className={styles.progress}
        aria-label={say('loading.title')}
        {...(bytesTotal ? { value: bytesRead, max: bytesTotal } : {})}
      />
      {slow && (
        <p className={styles.detail}>{say('loading.read', { read: number(Math.round(bytesRead / 1000)) })}</p>
      )}
    </main>
  )
}
