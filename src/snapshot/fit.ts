import type { Drawing, DrawingRoom } from '../charts/drawing.ts'
import type { SvgNode } from '../ui/svg.ts'
import { headOf, pagesOf, type Stretch } from './pages.ts'
import type { DrawingStyle } from './picture-size.ts'

/** The room for a drawing with its legend: pixels of the paper. */
export interface BodyRoom {
  readonly width: number
  /** What is left for a drawing without a legend below it. */
  readonly whole: number
  /** What is left for the drawing once its legend and other words stand. */
  height(drawing: Drawing): number
}

/** A drawing, how much larger than on screen it stands, and the stretches that it is shown in, one a picture. */
export interface Fitted {
  readonly drawing: Drawing
  readonly scale: number
  readonly pages: readonly Stretch[]
  /** The height that no part may pass, in pixels of the paper. */
  readonly high: number
}

type Draw = (width: number) => Drawing

/** A drawing that stands whole. */
export function whole(drawing: Drawing, scale: number): Fitted {
  return { drawing, scale, pages: [{ from: 0, to: drawing.height }], high: Number.POSITIVE_INFINITY }
}

/** Scales that are tried, the largest first: few, since a drawing arranges itself anew for each. */
function scales(most: number): readonly number[] {
  return Array.from({ length: 16 }, (_, i) => most * 0.93 ** i)
}

/** A drawing at a scale, smaller where it is wider than it was asked to be. */
function drawnAt(draw: Draw, { width }: BodyRoom, asked: number) {
  const drawing = draw(Math.round(width / asked))
  return { drawing, scale: Math.min(asked, width / drawing.width) }
}

/** Work that rests between two drawings, so that whoever asked for it may let the page answer. */
export type Steps<T> = Generator<void, T>

/**
 * The largest that a drawing can stand whole in a room, with letters that are still read. Null = it cannot. Sought by halves: what
 * fits at a scale fits at any below.
 */
export function* fitWhole(
  draw: Draw,
  room: BodyRoom,
  { mostScale, leastTextPx }: DrawingStyle,
): Steps<Fitted | null> {
  const tried = scales(mostScale)
  let found: Fitted | null = null
  let [low, high] = [0, tried.length - 1]
  for (let middle = firstTried; low <= high; middle = (low + high) >> 1) {
    yield
    const { drawing, scale } = drawnAt(draw, room, tried[middle] ?? mostScale)
    if (drawing.within) return yield* fitShaped(drawing.within, room, { mostScale, leastTextPx })
    const fits = drawing.height * scale <= room.height(drawing)
    const isRead = scale * smallestText(drawing.nodes) >= leastTextPx
    if (fits && isRead && (!found || scale > found.scale)) found = whole(drawing, scale)
    if (fits) high = middle - 1
    else if (isRead) low = middle + 1
    else break
  }
  return found
}

/** Most figures that stand whole at all stand about as large. */
const firstTried = 5

/** The largest that a drawing which keeps its shape fills a room with. Null = too small to be read. */
function* fitShaped(
  draw: (room: DrawingRoom) => Drawing,
  room: BodyRoom,
  { mostScale, leastTextPx }: DrawingStyle,
): Steps<Fitted | null> {
  for (const share of shapedScales) {
    yield
    const asked = mostScale * share
    const drawing = draw({ width: room.width / asked, height: room.whole / asked })
    const scale = Math.min(asked, room.width / drawing.width)
    if (scale * smallestText(drawing.nodes) < leastTextPx) return null
    if (drawing.height * scale <= room.whole) return whole(drawing, scale)
  }
  return null
}

/** The shares of its largest scale at which a drawing that keeps its shape is tried: its words are not to crowd it. */
const shapedScales = [0.72, 0.62, 0.53, 0.45] as const

/** The shares of its largest scale at which a drawing is tried in parts. */
const partScales = [1, 0.85, 0.72, 0.62] as const

/**
 * A drawing in as few parts as keep its letters readable; where it cannot be parted enough, as large as it can stand. A part whose one
 * row is too high for the room stands smaller than the others: see `pageScale`.
 */
export function* fitParts(
  arranged: Draw,
  room: BodyRoom,
  { mostScale, leastTextPx }: DrawingStyle,
): Steps<Fitted> {
  const draw = (width: number) => {
    const drawing = arranged(width)
    return drawing.parted?.() ?? drawing
  }
  const trial = (asked: number) => {
    const { drawing, scale } = drawnAt(draw, room, asked)
    const high = room.height(drawing)
    const fitted: Fitted = { drawing, scale, pages: pagesOf(drawing, high / scale), high }
    const least = Math.min(...fitted.pages.map(page => pageScale(fitted, page)))
    return { fitted, least, isRead: least * smallestText(drawing.nodes) >= leastTextPx }
  }
  const trials: ReturnType<typeof trial>[] = []
  const tryAll = function* (shares: readonly number[]) {
    for (const share of shares) {
      yield
      trials.push(trial(mostScale * share))
    }
  }
  yield* tryAll(partScales)
  // where a row is too high at every scale, a wider drawing is often less high
  if (!trials.some(({ isRead }) => isRead)) yield* tryAll([0.5, 0.36])
  const [best] = trials.sort(
    (a, b) =>
      Number(b.isRead) - Number(a.isRead) ||
      (a.isRead ? a.fitted.pages.length - b.fitted.pages.length : 0) ||
      b.least - a.least,
  )
  if (!best) throw new Error('no scale to fit a drawing with')
  return best.fitted
}

/** How large a part stands: as large as the others, or as small as its room asks. */
export function pageScale({ drawing, scale, high }: Fitted, { from, to }: Stretch): number {
  return Math.min(scale, high / (to - from + (from > 0 ? headOf(drawing) : 0)))
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
