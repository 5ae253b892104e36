import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { ActivitiesLegend } from '../activities/activities-legend.tsx'
import { ActivityCards } from '../activities/activity-cards.tsx'
import { ActivityTable } from '../activities/activity-table.tsx'
import { DownloadTable } from '../activities/download-table.tsx'
import { useReturningFrom } from '../activities/returning.ts'
import { SortMenu } from '../activities/sort-menu.tsx'
import { sortWords } from '../activities/sort-words.ts'
import { Empty } from '../empty.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { useNarrow } from '../use-narrow.ts'
import { useView } from '../use-view.ts'
import styles from './activities.module.css'

/** Every activity under the selection, one by one. */
export function ActivitiesPage() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const { selection, sort } = view
  const activities = useAnswer('list', selection, { ...sort, language: locale.language })
  const isNarrow = useNarrow()
  const returningFrom = useReturningFrom()
  const sentence = sentenceText(locale, file, selection, { by: [] })
  const caption = locale.say('activities.caption', {
    sentence: sentence.replace(/\.$/, ''),
    order: sortWords(locale, sort),
  })
  const List = isNarrow ? ActivityCards : ActivityTable
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{locale.say('page.activities')}</h1>
          {activities.length > 0 && <p className={styles.sentence}>{caption}</p>}
        </div>
        {activities.length > 0 && (
          <div className={`${styles.tools} no-print`}>
            {isNarrow && <SortMenu />}
            <DownloadTable activities={activities} />
          </div>
        )}
      </header>
      {activities.length > 0 ? (
        <>
          <List activities={activities} caption={caption} returningFrom={returningFrom} />
          <ActivitiesLegend />
        </>
      ) : (
        <Empty />
      )}
    </>
  )
}
