import { Upload } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import { useOffered } from './offered.ts'
import { OpenedFile } from './opened-file.tsx'
import styles from './opening-desk.module.css'

/** The place where files are dropped, and what becomes of them. */
export function OpeningDesk() {
  const { say } = useLocale()
  const { file, isOver } = useOffered()
  return (
    <>
      {file && (
        <OpenedFile key={keyOf(file)} file={file} onClose={() => useOffered.setState({ file: null })} />
      )}
      {isOver && (
        <div className={styles.spot} data-drop-spot>
          <div className={styles.card}>
            <Upload aria-hidden size={28} />
            <p className={styles.what}>{say('opening.drop')}</p>
            <p>{say('opening.drop.kinds')}</p>
          </div>
        </div>
      )}
    </>
  )
}

const keys = new WeakMap<File, number>()
let last = 0

/** The same file dropped again is another one: what became of the first is over. */
function keyOf(file: File): number {
  const key = keys.get(file) ?? ++last
  keys.set(file, key)
  return key
}
