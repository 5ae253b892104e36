import type { Drawing } from '../charts/drawing.ts'
import type { SvgNode } from '../ui/svg.ts'
import { headOf, pagesOf, type Stretch, tallestRow } from './pages.ts'
import type { DrawingStyle } from './picture-size.ts'

/** The room for a drawing with its legend: pixels of the paper. */
export interface BodyRoom {
  readonly width: number
  /** What is left for the drawing once its legend and other words stand. */
  height(drawing: Drawing): number
}

/** A drawing, how much larger than on screen it stands, and the stretches that it is shown in, one a picture. */
export interface Fitted {
  readonly drawing: Drawing
  readonly scale: number
  readonly pages: readonly Stretch[]
}

type Draw = (width: number) => Drawing

/** Scales that are tried, the largest first: few, since a drawing arranges itself anew for each. */
function scales(most: number): readonly number[] {
  return Array.from({ length: 16 }, (_, i) => most * 0.93 ** i)
}

/** A drawing at a scale, smaller where it is wider than it was asked to be. */
function drawnAt(draw: Draw, { width }: BodyRoom, asked: number) {
  const drawing = draw(Math.round(width / asked))
  return { drawing, scale: Math.min(asked, width / drawing.width) }
}

/**
 * The largest that a drawing can stand whole in a room, with letters that are still read. Null = it cannot. Sought by halves: what
 * fits at a scale fits at any below.
 */
export function fitWhole(
  draw: Draw,
  room: BodyRoom,
  { mostScale, leastTextPx }: DrawingStyle,
): Fitted | null {
  const first = drawnAt(draw, room, 1)
  if (first.drawing.isShaped) return fitShaped(draw, room, { mostScale, leastTextPx })
  const tried = scales(mostScale)
  let found: Fitted | null = null
  let [low, high] = [0, tried.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { drawing, scale } = drawnAt(draw, room, tried[middle] ?? mostScale)
    const fits = drawing.height * scale <= room.height(drawing)
    const isRead = scale * smallestText(drawing.nodes) >= leastTextPx
    if (fits && isRead && (!found || scale > found.scale))
      found = { drawing, scale, pages: [{ from: 0, to: drawing.height }] }
    if (fits) high = middle - 1
    else if (isRead) low = middle + 1
    else break
  }
  return found
}

/** The largest that a drawing which keeps its shape can stand: it takes less of the width. Null = too small to be read. */
function fitShaped(draw: Draw, room: BodyRoom, { mostScale, leastTextPx }: DrawingStyle): Fitted | null {
  for (const share of shapedScales) {
    const asked = mostScale * share
    let { drawing, scale } = drawnAt(draw, room, asked)
    for (let i = 0; i < 2 && drawing.height * scale > room.height(drawing); i++) {
      const spare = room.height(drawing) / (drawing.height * scale)
      drawing = draw(Math.floor(drawing.width * spare * 0.98))
      scale = Math.min(asked, room.width / drawing.width)
    }
    const fits = drawing.height * scale <= room.height(drawing)
    if (fits && scale * smallestText(drawing.nodes) >= leastTextPx)
      return { drawing, scale, pages: [{ from: 0, to: drawing.height }] }
  }
  return null
}

/** The shares of its largest scale at which a drawing that keeps its shape is tried: its words are not to crowd it. */
const shapedScales = [0.72, 0.62, 0.52, 0.44] as const

/** The shares of its largest scale at which a drawing is tried in parts. */
const partScales = [1, 0.85, 0.72, 0.62] as const

/** A drawing in as few parts as keep its letters readable; where it cannot be parted, whole and as small as it must be. */
export function fitParts(arranged: Draw, room: BodyRoom, { mostScale, leastTextPx }: DrawingStyle): Fitted {
  const draw = (width: number) => {
    const drawing = arranged(width)
    return drawing.parted?.() ?? drawing
  }
  const trials = partScales.map((share): Fitted & { isRead: boolean } => {
    const { drawing, scale: wide } = drawnAt(draw, room, mostScale * share)
    const high = room.height(drawing)
    const scale = Math.min(wide, high / tallestRow(drawing))
    const isRead = scale * smallestText(drawing.nodes) >= leastTextPx
    return { drawing, scale, pages: pagesOf(drawing, high / scale), isRead }
  })
  const [best] = trials.sort(
    (a, b) => Number(b.isRead) - Number(a.isRead) || a.pages.length - b.pages.length || b.scale - a.scale,
  )
  if (!best) throw new Error('no scale to fit a drawing with')
  return best.isRead ? best : smallest(draw, room, best)
}

/** A drawing that cannot be parted enough, as large as it can stand: a wider one is often less high. */
function smallest(draw: Draw, room: BodyRoom, known: Fitted): Fitted {
  let best = known
  for (const asked of [0.6, 0.45, 0.33]) {
    const { drawing, scale: wide } = drawnAt(draw, room, asked)
    const high = room.height(drawing)
    const scale = Math.min(wide, high / tallestRow(drawing))
    if (scale > best.scale) best = { drawing, scale, pages: pagesOf(drawing, high / scale) }
  }
  return best
}

/** Pixels of the smallest letters in a drawing; infinite = it has none. */
export function smallestText(nodes: readonly SvgNode[]): number {
  let least = Number.POSITIVE_INFINITY
  const visit = (node: SvgNode) => {
    const size = node.attributes['font-size']
    if (size !== undefined) least = Math.min(least, Number(size))
    for (const child of node.children) if (typeof child !== 'string') visit(child)
  }
  for (const node of nodes) visit(node)
  return least
}

/** How high a page stands on paper: its stretch, below the head that it repeats. */
export function pageHeight({ drawing, scale }: Fitted, { from, to }: Stretch): number {
  return (to - from + (from > 0 ? headOf(drawing) : 0)) * scale
}
