import type { Locale } from '../locales/locale.ts'
import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { activitiesTable } from './activities-table.ts'
import type { Table } from './table.ts'

/** So many activities become rows at a time: few enough that a page notices nothing. */
const atOnce = 50

/** The rows of `activitiesTable`, made while they are read: 100,000 of them are never all there. */
export function* activityRows(
  activities: readonly Activity[],
  context: { readonly locale: Locale; readonly file: DatasetFile },
): Generator<Table['rows'][number]> {
  for (let at = 0; at < activities.length; at += atOnce)
    yield* activitiesTable(activities.slice(at, at + atOnce), context).rows
}
