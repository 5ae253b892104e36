import { useLocale } from '../locales/context.tsx'
import { faultWords } from '../locales/fault.ts'
import { LoadFault } from '../model/fault.ts'
import styles from './fault-words.module.css'
import { IssueList } from './issue-list.tsx'

/** What went wrong with a file, in words: what was found, where, and what to do. Any other error is a fault of ours, and said so. */
export function FaultWords({ error }: { readonly error: Error }) {
  const locale = useLocale()
  if (!(error instanceof LoadFault)) {
    return (
      <div className={styles.words}>
        <p className={styles.what}>{locale.say('fault.internal')}</p>
        <p>{locale.say('fault.internal.remedy')}</p>
        <code className={styles.excerpt}>{error.message.slice(0, 200)}</code>
      </div>
    )
  }
  const { fault } = error
  const { what, remedy } = faultWords(locale, fault)
  return (
    <div className={styles.words}>
      <p className={styles.what}>{what}</p>
      <p>{remedy}</p>
      {fault.excerpt && <code className={styles.excerpt}>{fault.excerpt}</code>}
      {fault.issues && fault.issues.length > 0 && <IssueList issues={fault.issues} />}
      {!!fault.moreKeys && <p>{locale.say('issue.more-keys', { n: fault.moreKeys })}</p>}
    </div>
  )
}
