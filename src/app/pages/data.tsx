import { useLocale } from '../../locales/context.tsx'
import type { Issue } from '../../model/issue.ts'
import { Contents } from '../data/contents.tsx'
import { Counting } from '../data/counting.tsx'
import { DatasetCard } from '../data/dataset-card.tsx'
import { ProgrammeCard } from '../data/programme-card.tsx'
import { QualityList } from '../data/quality-list.tsx'
import { Section } from '../data/section.tsx'
import { SourceTable } from '../data/source-table.tsx'
import { Taxonomies } from '../data/taxonomies.tsx'
import { useAnchor } from '../data/use-anchor.ts'
import { IssueList } from '../issue-list.tsx'
import styles from './data.module.css'

const parts = ['loaded', 'counting', 'quality', 'issues', 'sources', 'words'] as const

/** What is loaded, how its numbers come about, how good it is, where it comes from. About the whole record: no filter applies. */
export function DataPage({ issues }: { readonly issues: readonly Issue[] }) {
  const { say } = useLocale()
  useAnchor()
  const part = (id: (typeof parts)[number]) => ({ id, title: say(`data.${id}`) })
  return (
    <>
      <header className={styles.head}>
        <h1>{say('page.data')}</h1>
        <p>{say('data.lead')}</p>
      </header>
      <div className={styles.page}>
        <Contents parts={parts} />
        <div className={styles.parts}>
          <Section {...part('loaded')}>
            <div className={styles.cards}>
              <ProgrammeCard />
              <DatasetCard />
            </div>
          </Section>
          <Section {...part('counting')}>
            <Counting />
          </Section>
          <Section {...part('quality')} lead={say('data.quality.lead')}>
            <QualityList />
          </Section>
          <Section {...part('issues')} lead={say('data.issues.count', { n: issues.length })}>
            {issues.length > 0 && <IssueList issues={issues} />}
          </Section>
          <Section {...part('sources')} lead={say('data.sources.lead')}>
            <SourceTable />
          </Section>
          <Section {...part('words')}>
            <Taxonomies />
          </Section>
        </div>
      </div>
    </>
  )
}
