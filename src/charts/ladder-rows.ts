import { isOutside, type Selection } from '../model/selection.ts'
import type { Stage } from '../model/taxonomy.ts'
import type { Ladder, LadderRow } from '../query/ladder.ts'

/** A row as it is drawn: what lies outside of the figure's own clauses keeps its place as a pale mark and counts nowhere. */
export interface DrawnRow extends LadderRow {
  /** The row itself is outside of the clause on its dimension. */
  readonly outside: boolean
  /** Whether each stage's mark is pale. */
  readonly pale: readonly boolean[]
}

/** The rows of a ladder under a selection, with the marks that its own clauses leave out taken from the ladder `around` them. */
export function drawnRows(answer: Ladder, around: Ladder, selection: Selection): DrawnRow[] {
  return answer.rows.map((row, r) => {
    const outside = isOutside(selection, answer.by, row.member.id)
    const pale = answer.stages.map(stage => outside || isOutside(selection, 'stage', stage.id))
    const there = around.rows[r] ?? row
    const either = (own: readonly number[], other: readonly number[]) =>
      own.map((count, stage) => (pale[stage] ? (other[stage] ?? 0) : count))
    return {
      ...row,
      outside,
      pale,
      stages: either(row.stages, there.stages),
      notStated: row.notStated.map((count, stage) => (pale[stage] ? 0 : count)),
    }
  })
}

/** Fewer activities than this never fill the figure: one alone must not look like much. */
const leastActivities = 12

/** How far the axis reaches, in activities to its left (negative) and to its right; a side with little keeps room for its name. */
export function ladderDomain(
  rows: readonly DrawnRow[],
  stages: readonly Pick<Stage, 'part'>[],
): readonly [number, number] {
  const longest = (part: Stage['part']) =>
    Math.max(
      0,
      ...rows.map(row =>
        row.stages.reduce((sum, count, i) => (stages[i]?.part === part ? sum + count : sum), 0),
      ),
    )
  const [work, change] = [longest('work'), longest('change')]
  const whole = Math.max(work + change, leastActivities)
  const right = Math.max(change, whole * 0.22)
  return [-Math.max(work, whole - right, whole * 0.22), right]
}
