import { sinceSilence } from '../locales/since-words.ts'
import type { ChangeCell, SinceAnswer } from '../query/since.ts'
import type { DrawContext } from './drawing.ts'
import { sinceRowsInside } from './since-rows.ts'
import type { Table, TableColumn, TableValue } from './table.ts'

/** The matrix of changes as a table: a row a country and outcome, totals included, a column a kind that can be told. */
export function sinceMatrixTable(
  answer: SinceAnswer,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
): Table {
  const { rows, columns } = sinceRowsInside(answer, selection)
  const every = { country: locale.say('dimension.country.all'), outcome: locale.say('dimension.outcome.all') }
  const numbers = (cell: ChangeCell): TableValue[] => {
    const { kinds, changed, gap, isInside } = cell
    if (gap || !isInside) return [...answer.told, gap].map(() => sinceSilence(locale, answer, cell))
    return [...answer.told.map(kind => kinds[kind]), changed]
  }
  const lines = rows.flatMap(({ member, cells, total }): TableValue[][] => {
    const country = locale.memberName('country', member)
    return [
      ...cells.map((cell, c): TableValue[] => {
        const outcome = columns[c]?.member
        return [country, outcome ? locale.memberName('outcome', outcome) : '', ...numbers(cell)]
      }),
      [country, every.outcome, ...numbers(total)],
    ]
  })
  const number = (id: string, label: string): TableColumn => ({ id, label, kind: 'number' })
  return {
    columns: [
      { id: 'country', label: locale.say('dimension.country'), kind: 'text' },
      { id: 'outcome', label: locale.say('dimension.outcome'), kind: 'text' },
      ...answer.told.map(kind => number(kind, locale.say(`since.kind.${kind}`, { n: 1 }))),
      number('changed', locale.say('since.changed')),
    ],
    rows: [
      ...lines,
      ...columns.map(({ member, total }): TableValue[] => [
        every.country,
        locale.memberName('outcome', member),
        ...numbers(total),
      ]),
      [every.country, every.outcome, ...numbers(answer.total)],
    ],
    note: locale.say('since.counts'),
  }
}
