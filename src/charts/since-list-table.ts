import { changeLines } from '../locales/change-words.ts'
import type { SinceAnswer } from '../query/since.ts'
import { memberNames } from './activity-words.ts'
import type { DrawContext } from './drawing.ts'
import { sinceGroups } from './since-groups.ts'
import type { Table, TableValue } from './table.ts'

/** What changed as a table, all of it: a row for each activity, kind and field, with before and after. */
export function sinceListTable(
  answer: SinceAnswer,
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const names = memberNames(locale, file)
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  return {
    columns: [
      text('id', locale.say('table.id')),
      text('title', locale.say('table.activity')),
      text('country', locale.say('dimension.country')),
      text('outcome', locale.say('dimension.outcome')),
      text('kind', locale.say('since.kind')),
      text('field', locale.say('since.field')),
      text('before', locale.say('since.before')),
      text('after', locale.say('since.after')),
      text('reason', locale.say('since.reason')),
    ],
    rows: sinceGroups(answer).flatMap(({ kind, changes }) =>
      changes.flatMap(change => {
        const { activity } = change
        const head = [
          activity.id,
          locale.text(activity.title),
          names(activity, 'country').join('; '),
          names(activity, 'outcome').join('; '),
          locale.say(`since.kind.${kind}`, { n: 1 }),
        ]
        const lines = changeLines(locale, file, change, kind)
        if (lines.length === 0) return [[...head, null, null, null, null] as TableValue[]]
        return lines.map(({ label, before, after, reason }): TableValue[] => [
          ...head,
          label,
          ...(kind === 'removed' ? [after, null] : [before, after]),
          reason || null,
        ])
      }),
    ),
    note: locale.say('since.counts'),
  }
}
