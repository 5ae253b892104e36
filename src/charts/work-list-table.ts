import { namesOfMembers } from '../locales/member-name.ts'
import type { WorkList } from '../query/work-list.ts'
import type { DrawContext } from './drawing.ts'
import type { Table } from './table.ts'
import { indicatorName, workWords } from './work-list-words.ts'

/** Every open point as a table, for a spreadsheet of work to hand out: how soon, what, where, since when, and what to do. */
export function workListTable(
  { items, withheld }: WorkList,
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const { say } = locale
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  return {
    columns: [
      text('what', say('work-list.column.what')),
      text('severity', say('work-list.column.severity')),
      text('kind', say('work-list.column.kind')),
      text('detail', say('work-list.column.detail')),
      text('outcome', say('dimension.outcome')),
      text('country', say('dimension.country')),
      text('year', say('work-list.column.year')),
      text('id', say('work-list.column.id')),
      text('activity', say('work-list.column.activity')),
      text('indicator', say('work-list.column.indicator')),
      text('partner', say('dimension.partner')),
      text('do', say('work-list.column.do')),
    ],
    rows: items.map(item => {
      const { title, detail, doing, who } = workWords(locale, file, item)
      return [
        title,
        say(`work-list.severity.${item.severity}`),
        say(`work-list.kind.${item.kind}`),
        detail,
        namesOfMembers(locale, file, 'outcome', item.outcomes, 'short').join('; '),
        namesOfMembers(locale, file, 'country', item.countries, 'short').join('; '),
        item.year,
        'activity' in item ? item.activity.id : null,
        'activity' in item ? locale.text(item.activity.title) : null,
        'indicator' in item ? indicatorName(locale, file, item.indicator) : null,
        who,
        doing,
      ]
    }),
    ...(withheld > 0 ? { note: say('work-list.withheld', { n: withheld }) } : {}),
  }
}
