import { measureOf } from '../model/measures/index.ts'
import type { Crosstab, Total } from '../query/crosstab.ts'
import { share } from '../query/share.ts'
import type { DrawContext } from './drawing.ts'
import { mapShown } from './map-places.ts'
import { totalWords } from './map-words.ts'
import type { Table, TableColumn, TableValue } from './table.ts'
import { unitsByColumn } from './table-units.ts'
import { unitOf } from './value-words.ts'

/** The map as a table: each place with its number or its gap in words, and its share of the distinct total where one can be had. */
export function mapTable(
  answer: Crosstab,
  context: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): Table {
  const { locale, file } = context
  const { say } = locale
  const { measure, grand } = answer
  const { kind } = measureOf(measure)
  const { places } = mapShown(answer, context, true)
  const { words, tags } = totalWords(locale, file, answer, places)
  const isShared = kind !== 'ratio' && grand.value !== null && grand.value > 0
  const withShare = (value: TableValue) => (isShared ? [value] : [])
  // what is counted beside the measure: of activities the changes claimed, of all else the activities
  const second = measure === 'activities' ? 'changes' : 'activities'
  const other = (total: Total) => total[second]
  // a share says nothing without what it is of
  const ratio = ({ ratio }: Total): TableValue[] => (ratio ? [ratio.part, ratio.of] : [])
  const rows = places.map(({ name, words, gap, total }): TableValue[] => [
    name,
    gap ? words : (total.value ?? words),
    ...withShare(gap ? null : share(total.value, grand.value)),
    ...ratio(total),
    total.gap ? null : other(total),
  ])
  rows.push([
    say('dimension.country.all'),
    grand.value ?? words,
    ...withShare(null),
    ...ratio(grand),
    grand.gap ? null : other(grand),
  ])
  if (tags !== null) rows.push([say('table.tags'), tags, ...withShare(null), null])
  const columns: TableColumn[] = [
    { id: 'country', label: say('dimension.country'), kind: 'text' },
    { id: measure, label: say(`measure.${measure}`), kind: 'number' },
    ...(isShared ? [{ id: 'share', label: say('map.share'), kind: 'number' } as const] : []),
    ...(kind === 'ratio'
      ? ([
          { id: 'part', label: say('coverage.confirmed'), kind: 'number' },
          { id: 'of', label: say('coverage.claims'), kind: 'number' },
        ] as const)
      : []),
    { id: `${second}-here`, label: say(`measure.${second}`), kind: 'number' },
  ]
  const note = [
    say(kind === 'sum' ? 'map.amounts-note' : 'table.note-once'),
    ...(isShared ? [say('map.table-note')] : []),
    ...(answer.unplaced.rows > 0 ? [say('picture.unplaced', { n: answer.unplaced.rows })] : []),
  ]
  const unit = (id: string) => (id === 'share' ? 'share' : id === measure ? unitOf(file, measure) : null)
  return {
    columns,
    rows,
    note: note.join(' '),
    units: unitsByColumn(columns, rows, unit),
    marks: [...places.map(() => null), 'total'],
  }
}
