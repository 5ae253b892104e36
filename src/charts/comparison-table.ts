import { isOutside } from '../model/selection.ts'
import type { Compared, ComparedLine, Comparison } from '../query/comparison.ts'
import { changeHeads, changeNote, comparisonCaution, memberNames } from './comparison-words.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableColumn, TableValue, Unit } from './table.ts'
import { nothingWords, unitOf } from './value-words.ts'

/** The comparison as a table: a number a member, and for two of them both changes; the relative one as a share of the first. */
export function comparisonTable(
  answer: Comparison,
  { locale, file, selection }: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): Table {
  const { say } = locale
  const { measure } = answer
  const number = (id: string, label: string): TableColumn => ({ id, label, kind: 'number' })
  const heads = changeHeads(locale, answer)
  const isPair = answer.totals[0]?.change !== null
  const value = (of: typeof measure, { value, gap }: Compared): TableValue =>
    gap ? say(`gap.${gap}`) : (value ?? nothingWords(locale, of))
  const cells = (of: typeof measure, { sides, change }: ComparedLine): TableValue[] => [
    ...sides.map(side => value(of, side)),
    ...(change ? [change.absolute ?? '–', change.relative ?? '–'] : []),
  ]
  const parts = answer.parts.flatMap(({ by, lines }) =>
    lines.filter(({ member }) => !isOutside(selection, by, member.id)).map(line => ({ by, line })),
  )
  const units = (of: typeof measure): (Unit | null)[] => {
    const unit = unitOf(file, of)
    return [null, null, ...answer.members.map(() => unit), ...(isPair ? ([unit, 'share'] as const) : [])]
  }
  return {
    columns: [
      { id: 'part', label: say('comparison.part'), kind: 'text' },
      { id: 'member', label: say(`measure.${measure}`), kind: 'text' },
      ...memberNames(locale, answer).map((name, i) => number(answer.members[i]?.id ?? '', name)),
      ...(isPair ? [number('absolute', heads.absolute), number('relative', heads.relative)] : []),
    ],
    rows: [
      ...answer.totals.map((line): TableValue[] => [
        say('comparison.total'),
        say(`measure.${line.measure}`),
        ...cells(line.measure, line),
      ]),
      ...parts.map(({ by, line }): TableValue[] => [
        say(`dimension.${by}`),
        locale.memberName(by, line.member),
        ...cells(measure, line),
      ]),
    ],
    units: [...answer.totals.map(line => units(line.measure)), ...parts.map(() => units(measure))],
    marks: answer.totals.map(() => 'total' as const),
    note: [
      say('table.note-once'),
      ...(isPair ? [changeNote(locale, answer)] : []),
      comparisonCaution(locale, answer),
    ]
      .filter(Boolean)
      .join(' '),
  }
}
