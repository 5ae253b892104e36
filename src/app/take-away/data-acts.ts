import type { Table } from '../../charts/table.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { Caption } from '../../snapshot/caption.ts'
import { csv } from '../../snapshot/csv-file.ts'
import { fileName } from '../../snapshot/file-name.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { namedAfter } from './picture-acts.ts'

/** What a table is saved as. */
export type TableEnding = 'csv' | 'xlsx'

/** Saves a figure's numbers with all that its picture says of itself, and says under which name. */
export async function saveTable(taken: TakenFigure, ending: TableEnding): Promise<string> {
  const name = fileName(namedAfter(taken), ending)
  if (ending === 'csv') saveCsv(taken, taken.table, taken.caption, name)
  else {
    const { xlsx } = await import('../../snapshot/xlsx-file.ts')
    saveFile(await xlsx([taken]), name, '')
  }
  return taken.locale.say('take.saved', { name })
}

/** Saves the activities behind a figure, a row each, and says under which name. */
export async function saveActivities(
  taken: TakenFigure,
  file: DatasetFile,
  ending: TableEnding,
): Promise<string> {
  const { activitiesTable } = await import('../../charts/activities-table.ts')
  const { locale, activities } = taken
  const caption = { ...taken.caption, title: locale.say('take.behind', { n: activities.length }) }
  const table = activitiesTable(activities, { locale, file })
  const name = fileName({ ...namedAfter(taken), figure: `${taken.fileName} activities` }, ending)
  if (ending === 'csv') saveCsv(taken, table, caption, name)
  else {
    const { rowsOf, tablesXlsx } = await import('../../snapshot/xlsx-file.ts')
    const { columns, rows, note = '' } = table
    const listed = { ...taken, caption, columns, note, rowCount: rows.length, rows: () => rowsOf(table) }
    // the list is no figure: there is none that it could open
    saveFile(await tablesXlsx([listed], null), name, '')
  }
  return locale.say('take.saved', { name })
}

function saveCsv({ locale }: TakenFigure, table: Table, caption: Caption, name: string): void {
  saveFile(csv(table, caption, locale), name, 'text/csv;charset=utf-8')
}
