import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { useLocale } from '../../locales/context.tsx'
import action from '../../ui/action.module.css'
import { useOffered } from './offered.ts'
import styles from './open-snapshot-button.module.css'

interface Props {
  /** Says beside it what it does. */
  readonly isExplained?: boolean
}

/** Chooses a saved file, as dropping it on the page does. */
export function OpenSnapshotButton({ isExplained = false }: Props) {
  const { say } = useLocale()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={`${styles.open} no-print`}>
      <button type="button" className={action.action} onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden size={15} /> {say('opening.button')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('opening.button')}
        accept=".png,.svg,.pdf,.xlsx,.pptx,.zip,.csv,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) useOffered.setState({ file })
          // the same file may be chosen again
          target.value = ''
        }}
      />
      {isExplained && <p className={styles.why}>{say('opening.button.hint')}</p>}
    </div>
  )
}
