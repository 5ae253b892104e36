import { useLocale } from '../locales/context.tsx'
import { useEngine } from './engine-context.tsx'
import styles from './synthetic-notice.module.css'

/** The mark of made-up data: above the filters, so that it stays in sight however far one scrolls, and on paper. */
export function SyntheticNotice() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  if (!file.synthetic) return null
  return (
    <aside className={styles.notice} aria-label={say('notice.synthetic')}>
      <p>
        <strong>{say('notice.synthetic')}</strong> {say('notice.synthetic.detail')}{' '}
        <span className={styles.more}>{say('notice.synthetic.more')}</span>
      </p>
    </aside>
  )
}
