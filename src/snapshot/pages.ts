import type { Drawing, DrawnGroup } from '../charts/drawing.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { SvgNode } from '../ui/svg.ts'
import { between } from './bounds.ts'

/** A stretch of a drawing from one height to another, in its own pixels. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a drawing may be parted, first and last height included. */
function marks({ height, breaks = [] }: Drawing): number[] {
  const inside = breaks.filter(at => at > 0 && at < height - 1)
  return [0, ...new Set([...inside].sort((a, b) => a - b)), height]
}

/** The tallest stretch that cannot be parted, with the headings that stand above it again. */
export function tallestRow(drawing: Drawing): number {
  const at = marks(drawing)
  return Math.max(...at.slice(1).map((to, i) => heightOf(drawing, { from: at[i] ?? 0, to })))
}

/** The height of what every later part repeats; 0 = nothing. */
export function headOf({ head = 0 }: Drawing): number {
  return head
}

/** The group that a part begins inside, its own heading above that; undefined = none. */
function groupAt({ groups = [] }: Drawing, at: number): DrawnGroup | undefined {
  return groups.find(({ from, to }) => at > from + 0.5 && at < to - 0.5)
}

/** How high a part is, with all that it repeats. */
export function heightOf(drawing: Drawing, { from, to }: Stretch): number {
  return to - from + (from > 0 ? headOf(drawing) + (groupAt(drawing, from)?.again.height ?? 0) : 0)
}

/** Elements that stand between two heights of their own, below those of the piece before. */
export interface Piece extends Stretch {
  readonly nodes: readonly SvgNode[]
}

/** What a part shows: the head of the drawing and the heading of the group that it begins inside, both again, then its stretch. */
export function piecesOf(drawing: Drawing, stretch: Stretch, measure: MeasureText): readonly Piece[] {
  const { from, to } = stretch
  const cut = (piece: Stretch): Piece => ({
    ...piece,
    nodes: between(drawing.nodes, piece.from, piece.to, measure),
  })
  if (from <= 0) return [cut({ from, to })]
  const head = headOf(drawing)
  const group = groupAt(drawing, from)
  return [
    ...(head > 0 ? [cut({ from: 0, to: head })] : []),
    ...(group ? [{ from: 0, to: group.again.height, nodes: group.again.nodes }] : []),
    cut({ from, to }),
  ]
}

/** A drawing in as few stretches as a room of `most` holds, about equally full. A row that is higher stands alone. */
export function pagesOf(drawing: Drawing, most: number): readonly Stretch[] {
  const fewest = filled(drawing, most)
  let [low, high] = [0, most]
  let best = fewest
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2
    const pages = filled(drawing, middle)
    const fits = pages.length <= fewest.length
    if (fits) [best, high] = [pages, middle]
    else low = middle
  }
  return best
}

function filled(drawing: Drawing, most: number): Stretch[] {
  const at = marks(drawing)
  const pages: { from: number; to: number }[] = []
  for (const [i, from] of at.slice(0, -1).entries()) {
    const to = at[i + 1] ?? from
    const last = pages.at(-1)
    if (last && heightOf(drawing, { from: last.from, to }) <= most + 0.01) last.to = to
    else pages.push({ from, to })
  }
  return pages
}
