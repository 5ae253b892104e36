import { useEffect, useRef } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { useView } from '../use-view.ts'
import { ActivityRow } from './activity-row.tsx'
import styles from './activity-table.module.css'
import { NotPrinted } from './not-printed.tsx'
import { SortHead } from './sort-head.tsx'
import { useBelowBar } from './use-below-bar.ts'
import { useLongList } from './use-long-list.ts'

/** The columns that one can sort by, in order. */
const columns = ['title', 'outcome', 'country', 'year', 'stage', 'status', 'evidence'] as const

interface Props {
  readonly activities: readonly Activity[]
  readonly caption: string
  /** The record that the visitor comes back from: its row has the focus. */
  readonly returningFrom: string | null
}

/** The activities as a table: sorted by its heads, as long as the record is, every title leading to its record. */
export function ActivityTable({ activities, caption, returningFrom }: Props) {
  const { say } = useLocale()
  const { view, change } = useView()
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  useBelowBar(table)
  const { indexes, before, after, notPrinted, measure, show, onKeyDown } = useLongList({
    rows: activities,
    rowPx: 45,
    list: body,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (returningFrom) show(activities.findIndex(({ id }) => id === returningFrom))
  }, [])
  return (
    <>
      <NotPrinted n={notPrinted} />
      <table ref={table} className={styles.table} aria-rowcount={activities.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(column => (
              <SortHead
                key={column}
                column={column}
                className={styles[column]}
                label={say(`activities.column.${column}`)}
                sort={view.sort}
                onSort={sort => change({ sort })}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          <Spacer heightPx={before} />
          {indexes.map(index => {
            const activity = activities[index]
            return (
              activity && (
                <ActivityRow key={activity.id} activity={activity} index={index} measure={measure} />
              )
            )
          })}
          <Spacer heightPx={after} />
        </tbody>
      </table>
    </>
  )
}

/** Stands for the rows that are out of sight. */
function Spacer({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr>
      <td
        aria-hidden="true"
        className={styles.spacer}
        colSpan={columns.length}
        style={{ blockSize: heightPx }}
      />
    </tr>
  )
}
