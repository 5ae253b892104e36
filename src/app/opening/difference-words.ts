import type { Table, TableValue } from '../../charts/table.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Difference } from '../../snapshot/differences.ts'

/** One difference as it is read: where, what it was, what it is. A place where nothing stood says so: it is no zero. */
export function differenceWords(
  { say, number }: Locale,
  { kind, row, column, before, after }: Difference,
): { readonly where: string; readonly before: string; readonly after: string } {
  const words = (value: TableValue) =>
    value === null ? say('opening.nothing') : typeof value === 'number' ? number(value) : value
  return {
    where: [row, column].filter(part => part !== null && part !== '').join(', '),
    before: words(before),
    after: column !== null || kind === 'changed' ? words(after) : say(`opening.${kind}`),
  }
}

/** The whole list as a table, its numbers still numbers. */
export function differencesTable({ say }: Locale, differences: readonly Difference[]): Table {
  return {
    columns: [
      { id: 'row', label: say('opening.what'), kind: 'text' },
      { id: 'column', label: say('opening.column'), kind: 'text' },
      { id: 'before', label: say('opening.then'), kind: 'number' },
      { id: 'after', label: say('opening.now'), kind: 'number' },
      { id: 'kind', label: say('opening.kind'), kind: 'text' },
    ],
    rows: differences.map(({ kind, row, column, before, after }) => [
      ...[row, column, before, after],
      say(`opening.${kind}`),
    ]),
  }
}
