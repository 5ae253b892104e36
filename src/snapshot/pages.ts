import type { Drawing } from '../charts/drawing.ts'

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

/** The tallest stretch that cannot be parted, with the head that stands above it again. */
export function tallestRow(drawing: Drawing): number {
  const at = marks(drawing)
  return Math.max(...at.slice(1).map((to, i) => to - (at[i] ?? 0) + (i > 0 ? headOf(drawing) : 0)))
}

/** The height of what every later part repeats; 0 = nothing. */
export function headOf({ head = 0 }: Drawing): number {
  return head
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
    const head = pages.length > 1 ? headOf(drawing) : 0
    if (last && to - last.from + head <= most + 0.01) last.to = to
    else pages.push({ from, to })
  }
  return pages
}
