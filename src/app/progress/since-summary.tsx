import { useLocale } from '../../locales/context.tsx'
import { sinceSentences } from '../../locales/since-words.ts'
import { isWhole } from '../../model/selection.ts'
import type { SinceAnswer } from '../../query/since.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './since-summary.module.css'

/** What changed in plain sentences, what came in beside the activities, and what a reader has to know before trusting the pairs. */
export function SinceSummary({ answer }: { readonly answer: SinceAnswer }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view } = useView()
  const { news, withheld, published, renamed, question } = answer
  return (
    <div className={styles.summary}>
      <p className={styles.sentences} data-testid="since-sentences">
        {sinceSentences(locale, file, answer).join(' ')}
      </p>
      {(news.milestones > 0 || (news.indicators ?? 0) > 0) && (
        <p>
          {news.milestones > 0 &&
            say(`since.news.milestones.${question.kind}`, {
              n: news.milestones,
              contributions: news.contributions,
            })}{' '}
          {(news.indicators ?? 0) > 0 &&
            say(`since.news.indicators.${question.kind}`, { n: news.indicators })}{' '}
          {!isWhole(view.selection) && say('since.news.clauses')}
        </p>
      )}
      {withheld > 0 && <p>{say('since.withheld', { n: withheld })}</p>}
      {published > 0 && <p>{say('since.published', { n: published })}</p>}
      {renamed.length > 0 && (
        <div className={styles.issue} role="note">
          <p>
            <strong>{say('since.renamed', { n: renamed.length })}</strong> {say('since.renamed.detail')}
          </p>
          <ul>
            {renamed.map(({ before, after }) => (
              <li key={before.id}>
                <code>{before.id}</code> → <code>{after.id}</code> <Localized text={after.title} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
