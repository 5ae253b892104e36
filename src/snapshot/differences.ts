import type { TableValue } from '../charts/table.ts'
import type { FigureProof } from './proof.ts'

/**
 * One number or word of a figure that is not what it was. `row` and `column` in words; a column of null = the whole row, where nothing of it
 * is a number. `before` of what is new and `after` of what has vanished are null; elsewhere null is a place where nothing belongs.
 */
export interface Difference {
  readonly kind: 'changed' | 'new' | 'vanished'
  readonly row: string
  readonly column: string | null
  readonly before: TableValue
  readonly after: TableValue
}

type Table = FigureProof['table']
type Row = Table['rows'][number]
type Column = Table['columns'][number]

/**
 * What differs between a figure as it was saved and the same figure now, both in one language: rows in the order of now, then those that
 * have vanished. Rows are matched by the first of their texts that tell them apart, columns by their id. Rows that found no room in the
 * saved file are not called new.
 */
export function differences(earlier: FigureProof, now: FigureProof): readonly Difference[] {
  const [before, after] = [earlier.table, now.table]
  const keys = keyColumns(before, after)
  const label = (row: Row, { columns }: Table) => labelOf(row, columns, keys)
  const known = keyed(before, keys)
  const found: Difference[] = []
  for (const [key, row] of keyed(after, keys)) {
    const was = known.get(key)
    known.delete(key)
    if (was) found.push(...changesOf(was, row, label(row, after), before, after, keys))
    else if (before.rowCount <= before.rows.length)
      found.push(...wholeRow('new', row, after, label(row, after), keys))
  }
  if (after.rowCount > after.rows.length) return found
  for (const row of known.values()) found.push(...wholeRow('vanished', row, before, label(row, before), keys))
  return found
}

/** The ids of the columns that say which row it is: as many of the leading texts as tell all rows apart; none = their place does. */
function keyColumns(before: Table, after: Table): readonly string[] {
  const leading: string[] = []
  for (const { id, kind } of after.columns) {
    const isShared = before.columns.some(column => column.id === id && column.kind === 'text')
    if (kind !== 'text' || !isShared) break
    leading.push(id)
    if ([before, after].every(table => isUnique(table, leading))) break
  }
  return leading
}

function isUnique(table: Table, keys: readonly string[]): boolean {
  const read = reader(table, keys)
  return new Set(table.rows.map(read)).size === table.rows.length
}

/** Rows by what they are called; of several with one name the first is the first. */
function keyed(table: Table, keys: readonly string[]): Map<string, Row> {
  const read = reader(table, keys)
  const seen = new Map<string, number>()
  return new Map(
    table.rows.map(row => {
      const name = read(row)
      const nth = seen.get(name) ?? 0
      seen.set(name, nth + 1)
      return [JSON.stringify([name, nth]), row] as const
    }),
  )
}

function reader({ columns }: Table, keys: readonly string[]): (row: Row) => string {
  const places = keys.map(id => columns.findIndex(column => column.id === id))
  return row => JSON.stringify(places.map(place => row[place] ?? null))
}

function labelOf(row: Row, columns: readonly Column[], keys: readonly string[]): string {
  const named = row.filter((_, i) => keys.includes(columns[i]?.id ?? ''))
  const said = named.filter(value => value !== null && value !== '')
  // without a name it is called by what it begins with
  return (said.length > 0 ? said : row.slice(0, 1)).join(' · ')
}

function changesOf(was: Row, is: Row, row: string, before: Table, after: Table, keys: readonly string[]) {
  const places = new Map(before.columns.map(({ id }, i) => [id, i]))
  const found: Difference[] = []
  after.columns.forEach(({ id, label: column }, i) => {
    const value = is[i] ?? null
    const place = places.get(id)
    places.delete(id)
    if (keys.includes(id)) return
    if (place === undefined) {
      if (value !== null) found.push({ kind: 'new', row, column, before: null, after: value })
      return
    }
    const earlier = was[place] ?? null
    if (!Object.is(earlier, value))
      found.push({ kind: 'changed', row, column, before: earlier, after: value })
  })
  for (const place of places.values()) {
    const value = was[place] ?? null
    const column = before.columns[place]?.label ?? ''
    if (value !== null) found.push({ kind: 'vanished', row, column, before: value, after: null })
  }
  return found
}

/** A row that is new or gone: each of its numbers, or itself where it has none. */
function wholeRow(
  kind: 'new' | 'vanished',
  row: Row,
  { columns }: Table,
  label: string,
  keys: readonly string[],
): readonly Difference[] {
  const found = columns.flatMap((column, i): Difference[] => {
    const value = row[i] ?? null
    if (value === null || keys.includes(column.id) || column.kind === 'text') return []
    const [before, after] = kind === 'new' ? [null, value] : [value, null]
    return [{ kind, row: label, column: column.label, before, after }]
  })
  return found.length > 0 ? found : [{ kind, row: label, column: null, before: null, after: null }]
}
