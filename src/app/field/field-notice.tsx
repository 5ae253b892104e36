import { useLocale } from '../../locales/context.tsx'
import { isOutdated } from '../../query/outdated.ts'
import { enclosed } from '../../state/enclosed.ts'
import { useEngine } from '../engine-context.tsx'
import { today } from '../today.ts'
import styles from './field-notice.module.css'

/** What a copy must say of itself on every page: that it is one, how old its data is, and by the reader's clock whether to ask for a newer one. */
export function FieldNotice() {
  const { say, date } = useLocale()
  const { file } = useEngine().dataset
  if (!enclosed) return null
  const day = today()
  return (
    <aside className={styles.notice} aria-label={say('field.name')}>
      <p>
        <strong>{say('field.name')}</strong>{' '}
        {say('field.dates', { data: date(file.asOf), made: date(enclosed.made) })}{' '}
        {isOutdated(file.asOf, day) && <span className={styles.old}>{say('field.old')}</span>}
      </p>
    </aside>
  )
}
