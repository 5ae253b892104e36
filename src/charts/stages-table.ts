import type { Activity } from '../model/activity.ts'
import { memberNames } from './activity-words.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableValue } from './table.ts'

/** The activities of one profile by stage, lowest rung first. A rung without any says so. */
export function stagesTable(
  activities: readonly Activity[],
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const names = memberNames(locale, file)
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  const details = ['outcome', 'status', 'country', 'year'] as const
  const rows = file.stages.flatMap((stage): TableValue[][] => {
    const here = activities.filter(activity => activity.stage === stage.id)
    const name = locale.text(stage.title)
    if (here.length === 0) return [[name, locale.say('stages.none'), ...details.map(() => null)]]
    return here.map(activity => [
      name,
      locale.text(activity.title),
      ...details.map(id => names(activity, id).join('; ')),
    ])
  })
  return {
    columns: [
      text('stage', locale.say('dimension.stage')),
      text('activity', locale.say('table.activity')),
      ...details.map(id => text(id, locale.say(`dimension.${id}`))),
    ],
    rows,
  }
}
