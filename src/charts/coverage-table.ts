import type { Claims, Coverage } from '../query/coverage.ts'
import { gradeNames, kindName, rowsInside } from './coverage-words.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableColumn, TableValue } from './table.ts'
import { unitsByColumn } from './table-units.ts'

/** How sure the claims are as a table: by member, of all, and by kind of source; shares as numbers from 0 to 1. */
export function coverageTable(
  answer: Coverage,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
): Table {
  const { say } = locale
  const number = (id: string, label: string) => ({ id, label, kind: 'number' }) as const
  const numbers = ({ claims, confirmed, grades, share }: Claims): TableValue[] => [
    claims,
    ...grades,
    confirmed,
    share ?? say('measure.evidence.none'),
  ]
  const nothing = (words: string): TableValue[] => [words, ...gradeNames(locale).map(() => null), null, null]
  const by = say(`dimension.${answer.by}`)
  const members = rowsInside(answer, selection)
  const columns: readonly TableColumn[] = [
    { id: 'by', label: say('coverage.breakdown'), kind: 'text' },
    { id: 'member', label: by, kind: 'text' },
    number('claims', say('coverage.claims')),
    ...gradeNames(locale).map(({ id, name }) => number(id, name)),
    number('confirmed', say('coverage.confirmed')),
    number('share', say('coverage.share')),
  ]
  const rows = [
    ...members.map(row => [
      by,
      locale.memberName(answer.by, row.member),
      ...(row.gap ? nothing(say(`gap.${row.gap}`)) : numbers(row)),
    ]),
    [by, say(`dimension.${answer.by}.all`), ...numbers(answer.all)],
    ...answer.kinds.map(row => [say('coverage.kind'), kindName(locale, row.kind), ...numbers(row)]),
  ]
  return {
    columns,
    rows,
    units: unitsByColumn(columns, rows, id => (id === 'share' ? 'share' : null)),
    marks: [...members.map(() => null), 'total'],
    note: `${say('coverage.kinds.note')} ${say('measure.evidence.note')}`,
  }
}
