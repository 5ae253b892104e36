import { useLocale } from '../locales/context.tsx'
import type { Issue } from '../model/issue.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import styles from './issue-list.module.css'

/** How many issues are listed at once; the rest is counted. */
const most = 50

/** Faults in the data: where each stands, what was found, what was expected. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { say, number } = useLocale()
  return (
    <ScrollRegion className={styles.scroll} label={say('issue.list')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('issue.path')}</th>
            <th scope="col">{say('issue.found')}</th>
            <th scope="col">{say('issue.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, most).map(issue => (
            <tr key={`${issue.path} ${issue.code} ${issue.found}`}>
              <td>
                <code>{issue.path}</code>
              </td>
              <td>{issue.found}</td>
              <td>{issue.expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > most && <p>{say('issue.more', { n: number(issues.length - most) })}</p>}
    </ScrollRegion>
  )
}
