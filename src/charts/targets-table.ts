import { nameOfMember } from '../locales/member-name.ts'
import type { Reached } from '../query/reach.ts'
import type { TargetPlace, TargetRow, Targets } from '../query/targets.ts'
import type { DrawContext } from './drawing.ts'
import { endWords, periodWords } from './period-words.ts'
import type { Table, TableColumn, TableValue, Unit } from './table.ts'
import { commentWords, groupName, headWords, noRowsWords, remarks } from './targets-words.ts'

type TableContext = Pick<DrawContext, 'locale' | 'file'>

/** One line: an indicator, or (`country`) one of its countries. */
interface Line {
  readonly group: string | null
  readonly row: TargetRow
  readonly reached: Reached
  /** One of the row's countries, and not the row itself. */
  readonly place: TargetPlace | null
  readonly country: string | null
}

interface Column extends Omit<TableColumn, 'label'> {
  readonly unit?: Unit
  readonly message?: string
  readonly value: (line: Line, context: TableContext) => TableValue
}

const columns: readonly Column[] = [
  { id: 'indicator', kind: 'text', value: ({ row }, { locale }) => locale.text(row.indicator.title) },
  { id: 'code', kind: 'text', value: ({ row }) => row.indicator.code ?? null },
  { id: 'unit', kind: 'text', value: ({ row }, { locale }) => locale.text(row.indicator.unit) },
  {
    id: 'country',
    kind: 'text',
    message: 'dimension.country',
    value: ({ country }, { locale, file }) =>
      country && nameOfMember(locale, file, 'country', country, 'short'),
  },
  {
    id: 'light',
    kind: 'text',
    value: ({ row, reached }, { locale }) =>
      reached.light ? locale.say(`light.${reached.light}`) : headWords(locale, row.indicator, reached),
  },
  {
    id: 'current',
    kind: 'text',
    value: ({ reached }, { locale }) => reached.current && periodWords(locale, reached.current),
  },
  { id: 'baseline', kind: 'number', value: ({ reached }) => reached.baseline },
  {
    id: 'baseline-year',
    kind: 'text',
    value: ({ row, reached }) =>
      reached.baseline === null ? null : String(row.indicator.baseline?.year ?? ''),
  },
  { id: 'target', kind: 'number', value: ({ reached }) => reached.target },
  { id: 'actual', kind: 'number', value: ({ reached }) => reached.actual },
  { id: 'previous', kind: 'number', value: ({ reached }) => reached.previous?.value ?? null },
  { id: 'last-known', kind: 'number', value: ({ reached }) => reached.lastKnown?.value ?? null },
  {
    id: 'last-known-end',
    kind: 'text',
    value: ({ reached }, { locale }) => reached.lastKnown && endWords(locale, reached.lastKnown.end),
  },
  { id: 'progress', kind: 'number', unit: 'share', value: ({ reached }) => reached.progress },
  { id: 'elapsed', kind: 'number', unit: 'share', value: ({ reached }) => reached.elapsed },
  { id: 'pace', kind: 'number', value: ({ reached }) => reached.pace },
  { id: 'reported', kind: 'number', value: ({ row, country }) => (country ? null : row.reported) },
  { id: 'of', kind: 'number', value: ({ row, country }) => (country ? null : row.of) },
  {
    id: 'remark',
    kind: 'text',
    value: ({ row, reached }, { locale, file }) => {
      const isSilent = reached.actual === null && reached.lastKnown !== null
      const silence = isSilent ? [headWords(locale, row.indicator, reached)] : []
      return [...silence, ...remarks(locale, file, row.indicator, reached)].join('. ') || null
    },
  },
  {
    id: 'comment',
    kind: 'text',
    value: ({ row, place }, { locale, file }) => commentWords(locale, file, row, place ?? undefined),
  },
]

/**
 * Targets as a table: each indicator, then each of its countries. Progress, time gone and pace are plain numbers: 1 = all of
 * it, or as fast as time. Without a report of the current period there is no actual, and what was known before stands in a
 * column of its own.
 */
export function targetsTable(answer: Targets, context: TableContext): Table {
  const { groups, elsewhere, by, impossible } = answer
  const { locale, file } = context
  const lines = groups.flatMap(({ id, rows }) =>
    rows.flatMap(row => {
      const group = groupName(locale, file, by, id)
      const places = by === 'country' ? [] : row.places
      return [
        { group, row, reached: row, place: null, country: by === 'country' ? id : null },
        ...places.map(place => ({ group, row, reached: place, place, country: place.country })),
      ]
    }),
  )
  const silent = elsewhere.map(row => ({ group: null, row, reached: row, place: null, country: null }))
  const shown = columns.filter(({ id }) => by !== 'country' || id !== 'country')
  const units = [null, ...shown.map(({ unit }) => unit ?? null)]
  return {
    columns: [
      { id: by, label: locale.say(`dimension.${by}`), kind: 'text' },
      ...shown.map(({ id, kind, message = `targets.column.${id}` }) => ({
        id,
        label: locale.say(message),
        kind,
      })),
    ],
    rows: [...lines, ...silent].map(line => [line.group, ...shown.map(({ value }) => value(line, context))]),
    units: [...lines, ...silent].map(() => units),
    note: impossible ? noRowsWords(locale, answer) : locale.say('targets.note'),
  }
}
