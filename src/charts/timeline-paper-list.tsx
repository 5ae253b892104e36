import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Timeline } from '../query/timeline.ts'
import { ListMark, listLook } from './timeline-list.tsx'
import styles from './timeline-paper-list.module.css'
import { claimsOf, dateWords, itemHue, itemId, itemTitle, laneName } from './timeline-words.ts'

interface Props {
  readonly answer: Timeline
  readonly file: DatasetFile
  /** The activities are listed elsewhere on the sheet. */
  readonly isBrief: boolean
}

/** A timeline on paper: its items in narrow columns, each with its mark, its date and its kind in words. */
export function TimelinePaperList({ answer, file, isBrief }: Props) {
  const locale = useLocale()
  // an outcome runs through every country, and the context of all of them would fill a second sheet
  const isWithoutContext = isBrief && answer.by === 'country'
  const kinds = new Set(answer.lanes.flatMap(({ items }) => items.map(({ kind }) => kind)))
  return (
    <>
      <div className={styles.lanes}>
        {answer.lanes.map(lane => (
          <div key={lane.member ?? ''} className={styles.lane}>
            {answer.by && (
              <h3>
                {[laneName(locale, file, answer.by, lane), claimsOf(locale, lane)]
                  .filter(Boolean)
                  .join(' · ')}
              </h3>
            )}
            <ol>
              {lane.items
                .filter(({ kind }) => !isBrief || kind !== 'work')
                .filter(({ kind }) => !isWithoutContext || kind !== 'context')
                .map(item => (
                  <li key={itemId(item)} className={styles.item} {...listLook(item, file)}>
                    <ListMark item={item} />
                    <p>
                      {dateWords(locale, item)}
                      {item.count === 1 && ` · ${locale.say(`timeline.kind.${item.kind}`)}`}{' '}
                      {item.kind !== 'work' && itemHue(file, item) !== null && (
                        <i className={styles.outcome} data-outcome-mark="" />
                      )}{' '}
                      <span className={styles.title}>{itemTitle(locale, item)}</span>
                    </p>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
      {isWithoutContext && kinds.has('context') && (
        <p className={styles.rest}>{locale.say('print.context')}</p>
      )}
    </>
  )
}
