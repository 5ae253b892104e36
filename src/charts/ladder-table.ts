import { isOutside } from '../model/selection.ts'
import type { Ladder, LadderRow } from '../query/ladder.ts'
import type { MemberGaps } from '../query/member-gaps.ts'
import type { DrawContext } from './drawing.ts'
import { rowMarks } from './row-marks.ts'
import type { Table, TableColumn, TableValue } from './table.ts'

/**
 * The ladder as a table: activities by stage, and apart from them those whose status the source does not state. A member of
 * which the record holds nothing says so.
 */
export function ladderTable(
  answer: Ladder,
  { locale, file, selection }: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
  gaps: MemberGaps = {},
): Table {
  const number = (id: string, label: string): TableColumn => ({ id, label, kind: 'number' })
  const silent = answer.stages.flatMap((stage, i) =>
    (answer.all.notStated[i] ?? 0) > 0 ? [{ stage, i }] : [],
  )
  const columns: TableColumn[] = [
    { id: answer.by, label: locale.say(`dimension.${answer.by}`), kind: 'text' },
    ...answer.stages.map(stage => number(stage.id, locale.memberName('stage', stage))),
    number('activities', locale.say('measure.activities')),
    number('changes', locale.say('measure.changes')),
    ...silent.map(({ stage }) =>
      number(
        `${stage.id}.not-stated`,
        locale.say('table.not-stated', { stage: locale.memberName('stage', stage) }),
      ),
    ),
  ]
  const line = (label: string, row: Omit<LadderRow, 'member'>): TableValue[] => [
    label,
    ...row.stages,
    row.activities,
    row.changes,
    ...silent.map(({ i }) => row.notStated[i] ?? 0),
  ]
  const inside = answer.rows.filter(row => !isOutside(selection, answer.by, row.member.id))
  const rows = inside.map(row => {
    const name = locale.memberName(answer.by, row.member)
    const gap = gaps[row.member.id]
    return gap ? [name, locale.say(`gap.${gap}`), ...columns.slice(2).map(() => null)] : line(name, row)
  })
  rows.push(line(locale.say(`dimension.${answer.by}.all`), answer.all))
  const marks = rowMarks(
    file,
    inside.map(({ member }) => member.id),
    answer.by,
  )
  return { columns, rows, note: locale.say('table.note-once'), marks }
}
