import { useLocale } from '../../locales/context.tsx'
import type { Milestone } from '../../model/milestone.ts'
import { CitationList } from '../citation-list.tsx'
import { Localized } from '../localized.tsx'
import styles from './related-milestones.module.css'

/** What happened to the laws and plans of a record. A contribution is solid; context is hollow and slanted, and never its result. */
export function RelatedMilestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const { say, date } = useLocale()
  if (milestones.length === 0) return null
  return (
    <section>
      <h2>{say('record.milestones')}</h2>
      <ul className={styles.list}>
        {milestones.map(milestone => (
          <li key={milestone.id} className={styles.milestone} data-link={milestone.link}>
            <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" />
            </svg>
            <div>
              <p className={styles.date}>
                {date(milestone.date)} · {say(`milestone.${milestone.link}`)}
                {milestone.confidence && ` · ${say(`confidence.${milestone.confidence}`)}`}
              </p>
              <p className={styles.title}>
                <Localized text={milestone.title} />
              </p>
              {milestone.note && (
                <p className={styles.note}>
                  <Localized text={milestone.note} />
                </p>
              )}
              <CitationList className={styles.sources} citations={milestone.sources} />
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{say('record.milestones.note')}</p>
    </section>
  )
}
