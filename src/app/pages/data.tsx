import { useLocale } from '../../locales/context.tsx'
import { shipped } from '../../state/catalogue.ts'
import { defaultDataset } from '../../state/dataset.ts'
import { enclosed } from '../../state/enclosed.ts'
import type { Opened } from '../../state/open.ts'
import { Contents } from '../data/contents.tsx'
import { Counting } from '../data/counting.tsx'
import { DatasetCard } from '../data/dataset-card.tsx'
import { DatasetList } from '../data/dataset-list.tsx'
import { FileNotices } from '../data/file-notices.tsx'
import { ProgrammeCard } from '../data/programme-card.tsx'
import { QualityList } from '../data/quality-list.tsx'
import { Refresh } from '../data/refresh.tsx'
import { SaveCopy } from '../data/save-copy.tsx'
import { Section } from '../data/section.tsx'
import { SourceTable } from '../data/source-table.tsx'
import { Taxonomies } from '../data/taxonomies.tsx'
import { useAnchor } from '../data/use-anchor.ts'
import { IssueList } from '../issue-list.tsx'
import { OpenSnapshotButton } from '../opening/open-snapshot-button.tsx'
import styles from './data.module.css'

const parts = ['datasets', 'loaded', 'counting', 'quality', 'issues', 'sources', 'words'] as const

interface Props {
  readonly opened: Opened
  /** Loads the dataset anew; answers whether it came. */
  readonly onRefresh: () => Promise<boolean>
}

/** The one that the site opens with first. */
const datasets = shipped().toSorted(
  (a, b) => Number(b.current.address === defaultDataset) - Number(a.current.address === defaultDataset),
)
const hasChoice = datasets.length > 1 || datasets.some(({ earlier }) => earlier.length > 0)

/** What is loaded, how its numbers come about, how good it is, where it comes from. About the whole record: no filter applies. */
export function DataPage({ opened: { issues, moreKeys, notices }, onRefresh }: Props) {
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
        <Contents parts={hasChoice ? parts : parts.slice(1)} />
        <div className={styles.parts}>
          {hasChoice && (
            <Section {...part('datasets')} lead={say('data.datasets.lead')}>
              <DatasetList datasets={datasets} />
            </Section>
          )}
          <Section {...part('loaded')}>
            <div className={styles.cards}>
              <ProgrammeCard />
              <DatasetCard />
            </div>
            {!enclosed && <Refresh onRefresh={onRefresh} />}
            <SaveCopy />
            <OpenSnapshotButton isExplained />
          </Section>
          <Section {...part('counting')}>
            <Counting />
          </Section>
          <Section {...part('quality')} lead={say('data.quality.lead')}>
            <QualityList />
          </Section>
          <Section
            {...part('issues')}
            lead={say('data.issues.count', { n: issues.length + moreKeys + notices.length })}
          >
            {issues.length > 0 && <IssueList issues={issues} />}
            {moreKeys > 0 && <p>{say('issue.more-keys', { n: moreKeys })}</p>}
            {notices.length > 0 && <FileNotices notices={notices} />}
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
