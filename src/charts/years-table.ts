import { isOutside } from '../model/selection.ts'
import type { Series } from '../query/series.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableValue } from './table.ts'

/** The years as a table. A year with nothing reported says so; the last row counts each activity once. */
export function yearsTable(
  answer: Series,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
): Table {
  const inside = answer.years.filter(({ year }) => !isOutside(selection, 'year', year))
  const rows = inside.map((point): TableValue[] =>
    point.gap
      ? [point.year, locale.say(`gap.${point.gap}`), null, null, null]
      : [point.year, point.activities, point.stated, point.inferred, point.changes],
  )
  rows.push([locale.say('dimension.year.all'), answer.activities, null, null, null])
  return {
    columns: [
      { id: 'year', label: locale.say('dimension.year'), kind: 'text' },
      { id: 'activities', label: locale.say('measure.activities'), kind: 'number' },
      { id: 'stated', label: locale.say('table.year-stated'), kind: 'number' },
      { id: 'inferred', label: locale.say('table.year-inferred'), kind: 'number' },
      { id: 'changes', label: locale.say('measure.changes'), kind: 'number' },
    ],
    rows,
    note: locale.say('table.note-once'),
    marks: [...inside.map(() => null), 'total'],
  }
}
