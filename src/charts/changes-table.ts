import type { Activity } from '../model/activity.ts'
import { memberNames } from './activity-words.ts'
import type { DrawContext } from './drawing.ts'
import type { Table } from './table.ts'

/** Changes claimed as a table, in the answer's order. */
export function changesTable(
  answer: readonly Activity[],
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const names = memberNames(locale, file)
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  return {
    columns: [
      text('id', locale.say('table.id')),
      text('activity', locale.say('table.activity')),
      text('change', locale.say('table.change')),
      text('contribution', locale.say('table.contribution')),
      text('substantiated', locale.say('table.substantiated')),
      text('stage', locale.say('dimension.stage')),
      text('outcome', locale.say('dimension.outcome')),
      text('country', locale.say('dimension.country')),
      text('year', locale.say('dimension.year')),
    ],
    rows: answer.map(activity => [
      activity.id,
      locale.text(activity.title),
      locale.text(activity.result?.change),
      locale.text(activity.result?.contribution),
      activity.result ? locale.say(`substantiated.${activity.result.substantiated}`) : null,
      ...(['stage', 'outcome', 'country', 'year'] as const).map(id => names(activity, id).join('; ')),
    ]),
  }
}
