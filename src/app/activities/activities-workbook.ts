import { activitiesTable } from '../../charts/activities-table.ts'
import { activityRows } from '../../charts/activity-rows.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Locale } from '../../locales/locale.ts'
import { sentenceText } from '../../locales/sentence.ts'
import { sourceWords } from '../../locales/source-words.ts'
import type { Activity } from '../../model/activity.ts'
import type { Selection } from '../../model/selection.ts'
import { tablesXlsx } from '../../snapshot/xlsx-file.ts'
import { permalink } from '../permalink.ts'
import { today } from '../today.ts'

/** The activities of the list as a workbook, in its order and language, with notes on what they were chosen by and where they come from. */
export async function activitiesWorkbook(
  activities: readonly Activity[],
  engine: Engine,
  selection: Selection,
  locale: Locale,
  signal: AbortSignal,
  day = today(),
): Promise<Blob> {
  const { file, hash } = engine.dataset
  const [sources, { total }] = await Promise.all([
    engine.ask('sources', selection, 'activities'),
    engine.ask('headline', selection, null),
  ])
  const { columns, note = '' } = activitiesTable([], { locale, file })
  return tablesXlsx(
    [
      {
        ...{ locale, today: day, columns, note, definitions: [] },
        from: { id: file.id, version: file.version, hash, asOf: file.asOf },
        caption: {
          title: locale.say('page.activities'),
          sentence: sentenceText(locale, file, selection, { by: [] }),
          shown: locale.say('count.shown', { shown: activities.length, total }),
          source: sourceWords(locale, sources),
          note: '',
          dataDate: locale.date(file.asOf),
          exportDate: locale.date(day),
          permalink: permalink(),
          licence: locale.text(file.licence.title),
          synthetic: file.synthetic ? locale.say('picture.synthetic') : null,
        },
        rowCount: activities.length,
        *rows() {
          for (const values of activityRows(activities, { locale, file })) yield { values }
        },
      },
    ],
    null,
    signal,
  )
}
