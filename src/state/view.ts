import type { FigureView } from '../charts/figures/figure.ts'
import { isLanguage, type LanguageId } from '../locales/index.ts'
import type { CellAddress } from '../model/cell-address.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type DimensionId, dimensionOf, dimensions, isDimension } from '../model/dimensions/index.ts'
import { isMeasure } from '../model/measures/index.ts'
import { type Clause, type ClauseMode, wholeRecord } from '../model/selection.ts'
import { type SortKey, sortKeys } from '../query/list.ts'
import { type Embedding, readEmbedding, readPointing, writeEmbedding } from './embedding.ts'
import { currentKey } from './old-links.ts'

/** Everything that an address says beside its page. One address, one view; both ways pure. */
export interface View extends FigureView, Embedding {
  /** The cell whose records are open. Written `justice~ML`, with a theme `justice:courts~ML`. */
  readonly cell: CellAddress | null
  readonly sort: { readonly key: SortKey; readonly descending: boolean }
  /** null = as the visitor prefers. */
  readonly language: LanguageId | null
  /** The dataset by id, `id@version` for an earlier one; null = the default one. */
  readonly data: string | null
  /** The letters of a report that somebody shares; null = none. */
  readonly pins: string | null
}

export const defaultView: View = {
  selection: wholeRecord,
  rows: 'outcome',
  columns: 'country',
  measure: 'activities',
  share: null,
  open: [],
  cell: null,
  compare: null,
  since: null,
  follow: null,
  sort: { key: 'stage', descending: true },
  language: null,
  data: null,
  pins: null,
  embed: null,
  figure: null,
}

/** A part of an address that is not understood: what it said, and why it was left out. */
export interface Unread {
  readonly part: string
  readonly reason: 'unknown-key' | 'unknown-member' | 'unknown-value' | 'twice'
  readonly dimension?: DimensionId
}

const modes: Readonly<Record<string, ClauseMode>> = { all: 'all', not: 'none' }
const prefixes: Readonly<Record<ClauseMode, string>> = { any: '', all: 'all:', none: 'not:' }

/** The view of an address's search part, and every part of it that was not understood. Never throws. */
export function fromSearch(
  search: string,
  file: DatasetFile,
): { readonly view: View; readonly unread: readonly Unread[] } {
  const unread: Unread[] = []
  const seen = new Set<string>()
  let view = defaultView
  for (const [written, value] of new URLSearchParams(search)) {
    const key = currentKey(written)
    const part = `${written}=${value}`
    if (seen.has(key)) unread.push({ part, reason: 'twice' })
    else if (isDimension(key)) view = withReadClause(view, key, value, file, unread)
    else if (key === 'q') view = withSearch(view, value, unread)
    else {
      const read = readers.get(key)
      const change = read?.(value, file)
      if (change) view = { ...view, ...change }
      else unread.push({ part, reason: read ? 'unknown-value' : 'unknown-key' })
    }
    seen.add(key)
  }
  if (view.cell && !isCell(view, view.cell, file)) {
    unread.push({ part: `cell=${writeCell(view.cell)}`, reason: 'unknown-member' })
    view = { ...view, cell: null }
  }
  return { view, unread }
}

/** Does the cell stand in the matrix of the address, or in the overview's? */
function isCell({ rows, columns }: View, { row, column, theme }: CellAddress, file: DatasetFile): boolean {
  const hasMember = (id: DimensionId, member: string) =>
    member === '*' ||
    dimensionOf(id)
      .members(file)
      .some(each => each.id === member)
  const isIn = (down: DimensionId, across: DimensionId) => hasMember(down, row) && hasMember(across, column)
  if (theme !== undefined && (row === '*' || theme === '*' || !hasMember('theme', theme))) return false
  return isIn(rows, columns) || isIn('outcome', 'country')
}

/** The longest search that is read. */
const searchLength = 200

/** The words searched for; those beyond the longest search are told. */
function withSearch(view: View, value: string, unread: Unread[]): View {
  const words = value.trim()
  if (words.length > searchLength)
    unread.push({ part: `q=…${words.slice(searchLength)}`, reason: 'unknown-value' })
  return { ...view, selection: { ...view.selection, search: words.slice(0, searchLength).trim() } }
}

const readers = new Map<string, (value: string, file: DatasetFile) => Partial<View> | null>([
  ['rows', value => (isDimension(value) ? { rows: value } : null)],
  ['columns', value => (isDimension(value) ? { columns: value } : null)],
  ['measure', value => (isMeasure(value) ? { measure: value } : null)],
  ['share', value => (value === 'row' || value === 'column' ? { share: value } : null)],
  ['open', (value, file) => readOpen(value, file)],
  ['cell', value => readCell(value)],
  ['compare', (value, file) => readComparing(value, file)],
  ['since', (value, file) => readSince(value, file)],
  ['follow', (value, file) => (file.instruments.some(({ id }) => id === value) ? { follow: value } : null)],
  ['sort', value => readSort(value)],
  ['lang', value => (isLanguage(value) ? { language: value } : null)],
  ['data', (value, file) => (isNamed(value, file) ? { data: value } : null)],
  // what they say is the report's page to tell
  ['pins', value => (/^[A-Za-z0-9_-]+$/.test(value) ? { pins: value } : null)],
  ['embed', readEmbedding],
  ['figure', readPointing],
])

/** Is the dataset on screen what an address names, by its id or by `id@version`? */
function isNamed(data: string, { id, version }: DatasetFile): boolean {
  return data === id || data === `${id}@${version}`
}

function readOpen(value: string, file: DatasetFile): Partial<View> | null {
  const open = value.split('~').filter(id => file.outcomes.some(outcome => outcome.id === id))
  return open.length > 0 ? { open } : null
}

function readCell(value: string): Partial<View> | null {
  const [row = '', column, ...rest] = value.split('~')
  const [outer, theme, ...more] = row.split(':')
  if (!outer || !column || theme === '' || rest.length > 0 || more.length > 0) return null
  return { cell: theme ? { row: outer, column, theme } : { row: outer, column } }
}

function writeCell({ row, column, theme }: CellAddress): string {
  return `${theme ? `${row}:${theme}` : row}~${column}`
}

/** Every member has to be known: a comparison with one missing would be another comparison. */
function readComparing(value: string, file: DatasetFile): Partial<View> | null {
  const [dimension = '', list, ...more] = value.split(':')
  if (!isDimension(dimension) || more.length > 0) return null
  const known = new Set(
    dimensionOf(dimension)
      .members(file)
      .map(({ id }) => id),
  )
  const members = list === undefined ? [] : [...new Set(list.split('~'))]
  return members.every(member => known.has(member)) ? { compare: { dimension, members } } : null
}

/** Which versions there are is not the dataset's to say: an unknown one is told where it is looked for. */
function readSince(value: string, file: DatasetFile): Partial<View> | null {
  const [, kind, id = ''] = /^(version|year):([A-Za-z0-9][A-Za-z0-9._-]*)$/.exec(value) ?? []
  if (kind === 'version') return { since: { kind, id } }
  const isYear = dimensionOf('year')
    .members(file)
    .some(member => member.id === id)
  return kind === 'year' && isYear ? { since: { kind, id } } : null
}

function readSort(value: string): Partial<View> | null {
  const key = sortKeys.find(candidate => candidate === value.replace(/^-/, ''))
  return key ? { sort: { key, descending: value.startsWith('-') } } : null
}

/** A clause keeps the members that exist; the others are told. Without one left there is no clause, and none is claimed. */
function withReadClause(
  view: View,
  id: DimensionId,
  value: string,
  file: DatasetFile,
  unread: Unread[],
): View {
  const [, prefix = '', list = ''] = /^(?:([a-z]+):)?(.*)$/s.exec(value) ?? []
  const mode = prefix === '' ? 'any' : modes[prefix]
  if (!mode) {
    unread.push({ part: `${id}=${value}`, reason: 'unknown-value', dimension: id })
    return view
  }
  const known = new Map(
    dimensionOf(id)
      .members(file)
      .map(member => [member.id.toLowerCase(), member.id]),
  )
  const members: string[] = []
  for (const written of list.split('~')) {
    const member = known.get(written.toLowerCase())
    if (!member) unread.push({ part: `${id}=${written}`, reason: 'unknown-member', dimension: id })
    else if (!members.includes(member)) members.push(member)
  }
  if (members.length === 0) return view
  const clauses = { ...view.selection.clauses, [id]: { mode, members } satisfies Clause }
  return { ...view, selection: { ...view.selection, clauses } }
}

/** The address's search part of a view, `''` for the default one: every part at its default is left out. */
export function toSearch(view: View): string {
  const parts: string[] = []
  for (const { id } of dimensions) {
    const clause = view.selection.clauses[id]
    if (clause) parts.push(`${id}=${prefixes[clause.mode]}${clause.members.join('~')}`)
  }
  if (view.selection.search) parts.push(`q=${encodeURIComponent(wellFormed(view.selection.search))}`)
  for (const key of ['rows', 'columns', 'measure', 'share'] as const) {
    if (view[key] !== defaultView[key]) parts.push(`${key}=${view[key]}`)
  }
  if (view.open.length > 0) parts.push(`open=${view.open.join('~')}`)
  if (view.cell) parts.push(`cell=${writeCell(view.cell)}`)
  if (view.compare) {
    const { dimension, members } = view.compare
    parts.push(`compare=${[dimension, ...(members.length > 0 ? [members.join('~')] : [])].join(':')}`)
  }
  if (view.since) parts.push(`since=${view.since.kind}:${view.since.id}`)
  if (view.follow) parts.push(`follow=${view.follow}`)
  const { key, descending } = view.sort
  if (key !== defaultView.sort.key || descending !== defaultView.sort.descending) {
    parts.push(`sort=${descending ? '-' : ''}${key}`)
  }
  if (view.data) parts.push(`data=${encodeURIComponent(wellFormed(view.data)).replaceAll('%40', '@')}`)
  if (view.language) parts.push(`lang=${view.language}`)
  if (view.pins) parts.push(`pins=${view.pins}`)
  parts.push(...writeEmbedding(view))
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Half a surrogate pair has no form in an address. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}
