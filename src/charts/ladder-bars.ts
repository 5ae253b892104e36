import type { Stage } from '../model/taxonomy.ts'
import type { LadderRow } from '../query/ladder.ts'

interface Span {
  readonly x: number
  readonly width: number
}

/** One stage of one row, in pixels. Its count stands above it where it does not fit inside. */
export interface LadderBar extends Span {
  readonly stage: number
  readonly count: number
  readonly solid: Span
  readonly hollow: Span
  readonly countInside: boolean
}

/** `axis` is where the change begins, `end` where it ends at most; `unit` is the width of one activity, the same in every row. */
export interface LadderScale {
  readonly axis: number
  readonly end: number
  readonly unit: number
}

type Part = Pick<Stage, 'part'>

const axisSlotPx = 4
const slotPx = 2

/** Room for the longest row on either side, between `from` and `to`. */
export function ladderScale(
  rows: readonly LadderRow[],
  stages: readonly Part[],
  from: number,
  to: number,
): LadderScale {
  const longest = (part: 'work' | 'change') =>
    Math.max(
      0,
      ...rows.map(row => row.stages.reduce((sum, n, i) => (stages[i]?.part === part ? sum + n : sum), 0)),
    )
  const [work, change] = [longest('work'), longest('change')]
  const leastSide = 64
  const room = to - from - 2 * axisSlotPx - slotPx * stages.length
  const unit = Math.min(36, room / Math.max(work + change, 1))
  // a side with little on it keeps room for its heading
  const sides = { work: Math.max(work * unit, leastSide), change: Math.max(change * unit, leastSide) }
  const shrink = Math.min(1, room / (sides.work + sides.change))
  const slots = (part: 'work' | 'change') =>
    axisSlotPx + slotPx * stages.filter(stage => stage.part === part).length
  const axis = from + sides.work * shrink + slots('work')
  return { axis, end: axis + slots('change') + sides.change * shrink, unit: unit * shrink }
}

/** The bars of a row: from the axis outwards, so that what is nearest to the change stands nearest to it. */
export function placeBars(
  row: LadderRow,
  stages: readonly Part[],
  { axis, unit }: LadderScale,
  widthOf: (count: number) => number,
): LadderBar[] {
  const bars: LadderBar[] = []
  const place = (stage: number, edge: number, outward: -1 | 1) => {
    const count = row.stages[stage] ?? 0
    const hollow = (row.notStated[stage] ?? 0) * unit
    const width = count * unit
    const x = outward < 0 ? edge - width : edge
    const solid = { x: outward < 0 ? x + hollow : x, width: width - hollow }
    const outline = { x: outward < 0 ? x : x + width - hollow, width: hollow }
    // over two parts a count inside one of them would read as that part's own
    const isMixed = hollow > 0 && hollow < width
    const countInside = !isMixed && width >= widthOf(count) + 8
    bars.push({ stage, count, x, width, solid, hollow: outline, countInside })
    return edge + outward * (width + slotPx)
  }
  const present = row.stages.flatMap((count, stage) => (count > 0 ? [stage] : []))
  let edge = axis - axisSlotPx
  for (const stage of present.filter(i => stages[i]?.part !== 'change').reverse())
    edge = place(stage, edge, -1)
  edge = axis + axisSlotPx
  for (const stage of present.filter(i => stages[i]?.part === 'change')) edge = place(stage, edge, 1)
  return bars
}

/** Counts above their bars, pushed apart from the axis outwards so that none covers another. */
export function placeCounts(
  bars: readonly LadderBar[],
  axis: number,
  widthOf: (count: number) => number,
): { readonly bar: LadderBar; readonly x: number }[] {
  const placed: { bar: LadderBar; x: number }[] = []
  for (const outward of [-1, 1]) {
    const side = bars.filter(bar => (bar.x < axis ? -1 : 1) === outward).sort((a, b) => outward * (a.x - b.x))
    let free = axis + outward * 3
    for (const bar of side) {
      const half = widthOf(bar.count) / 2
      const wanted = bar.x + bar.width / 2
      const x = outward > 0 ? Math.max(wanted, free + half) : Math.min(wanted, free - half)
      placed.push({ bar, x })
      free = x + outward * (half + 3)
    }
  }
  return placed
}
