import { Fragment, type ReactNode } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Timeline, TimelineItem, TimelineLane } from '../query/timeline.ts'
import { hueToken } from './member-hue.ts'
import type { ChosenItem } from './timeline-chart.tsx'
import styles from './timeline-list.module.css'
import { timelineMark } from './timeline-mark.ts'
import { dateWords, isInferred, itemHue, itemId, itemTitle, laneName } from './timeline-words.ts'

interface Props {
  readonly answer: Timeline
  readonly file: DatasetFile
  readonly selection: Selection
  readonly isChosen: (each: ChosenItem) => boolean
  readonly onChoose: (chosen: ChosenItem) => void
  readonly details: ReactNode
}

/** The same lanes and items where there is no room for an axis: lanes that open, and in each its years. */
export function TimelineList({ answer, ...props }: Props) {
  const locale = useLocale()
  const { file, selection } = props
  return (
    <div className={styles.list}>
      {answer.lanes.map(lane => {
        const name = laneName(locale, file, answer.by, lane)
        const years = <Years key="years" lane={lane} {...props} />
        if (name === '') return years
        const isLeftOut = answer.by && lane.member !== null && isOutside(selection, answer.by, lane.member)
        return (
          <details key={lane.member ?? ''} data-outside={isLeftOut ? '' : undefined}>
            <summary className={styles.lane}>
              <span className={styles.name}>{name}</span>{' '}
              <span className={styles.count}>
                {[
                  lane.gap
                    ? locale.say(`gap.${lane.gap}`)
                    : locale.say('count.activities', { n: lane.activities }),
                  ...(lane.results > 0 ? [locale.say('timeline.group.result', { n: lane.results })] : []),
                  ...(lane.milestones > 0 ? [locale.say('timeline.events', { n: lane.milestones })] : []),
                ].join(' · ')}
              </span>
            </summary>
            {years}
          </details>
        )
      })}
    </div>
  )
}

function Years({
  lane,
  file,
  isChosen,
  onChoose,
  details,
}: Omit<Props, 'answer'> & { readonly lane: TimelineLane }) {
  const locale = useLocale()
  const years = [...new Set(lane.items.map(({ span }) => span.start.slice(0, 4)))]
  return years.map(year => (
    <section key={year} className={styles.year}>
      <h3>{year}</h3>
      <ol>
        {lane.items
          .filter(({ span }) => span.start.startsWith(year))
          .map(item => {
            const chosen = { item, lane }
            const isRecord = item.count === 1 && item.activities.length === 1
            const isOpen = isChosen(chosen)
            return (
              <Fragment key={itemId(item)}>
                <li className={styles.item} {...listLook(item, file)}>
                  <ListMark item={item} />
                  <button
                    type="button"
                    role={isRecord ? 'link' : undefined}
                    aria-expanded={isRecord ? undefined : isOpen}
                    data-opens=""
                    className={styles.button}
                    onClick={() => onChoose(chosen)}
                  >
                    <span className={styles.title}>{itemTitle(locale, item)}</span>
                    <span className={styles.when}>
                      {[
                        dateWords(locale, item),
                        ...(item.kind === 'work' && item.count > 1
                          ? []
                          : [locale.say(`timeline.kind.${item.kind}`)]),
                      ].join(' · ')}
                    </span>
                  </button>
                </li>
                {isOpen && <li>{details}</li>}
              </Fragment>
            )
          })}
      </ol>
    </section>
  ))
}

/** What the style sheet needs to know of an item. */
export function listLook(item: TimelineItem, file: DatasetFile) {
  return {
    'data-kind': item.kind,
    'data-hue': hueToken(item.kind === 'work' ? null : itemHue(file, item)),
    'data-inferred': isInferred(item) || undefined,
  }
}

/** The mark of an item, of a size to stand beside words. */
export function ListMark({ item }: { readonly item: TimelineItem }) {
  const isBar = item.kind === 'work' && item.span.precision === 'year'
  return (
    <svg className={styles.mark} viewBox="0 0 18 18" aria-hidden="true">
      {isBar ? (
        <rect className={styles.bar} x={1.5} y={4.5} width={15} height={9} rx={3} />
      ) : (
        <path d={timelineMark(item.kind, { x: item.kind === 'result' ? 5 : 8.5, width: 1 }, 9)} />
      )}
    </svg>
  )
}
