import type { Drawing } from '../../charts/drawing.ts'
import { type SvgNode, svg } from '../../ui/svg.ts'
import { heightOf, pagesOf, piecesOf, type Stretch, tallestRow } from '../pages.ts'
import type { TakenFigure } from '../taken.ts'
import type { Turn } from '../turns.ts'
import type { Block } from './block.ts'
import type { Layout } from './layout.ts'

/** Points for each pixel of a drawing: as on screen, smaller in steps while it is too tall, and the least that is still read. */
const scales = [0.75, 0.68, 0.6, 0.53] as const
const leastScale = 0.47
/** That of a list over several pages. */
const listScale = 0.62

/** The room on a page for a drawing with its legend, in points. A long one goes on over later pages, which have more. */
export interface DrawingRoom {
  readonly width: number
  /** On the first page, and on each that continues it. */
  readonly first: number
  readonly later: number
  /** What the last page needs below it, the only one too. */
  readonly below: number
  /** How much of either the legend of a drawing takes. */
  legend(drawing: Drawing): number
}

/** A drawing on its page or pages. */
export interface FittedDrawing {
  readonly drawing: Drawing
  readonly parts: readonly Block[]
}

/**
 * The figure drawn for the page's width: whole wherever its letters can still be read, parted between two rows where they could not,
 * and whole and as small as it must be where it cannot be parted. Drawn anew at each size, the page having its turn in between.
 */
export async function fittedDrawing(
  taken: TakenFigure,
  layout: Layout,
  room: DrawingRoom,
  turn: Turn,
): Promise<FittedDrawing> {
  const { palette, measure } = layout
  const drawn = (scale: number) => taken.draw({ width: room.width / scale, palette, measure })
  const usual = drawn(scales[0])
  let [best, bestScale] = [usual, wholeScale(usual, scales[0], room)]
  for (const scale of scales.slice(1)) {
    // far too tall: no arrangement will do
    if (bestScale >= scale * 0.98 || bestScale < leastScale / 2.2) break
    await turn()
    const other = drawn(scale)
    const otherScale = wholeScale(other, scale, room)
    if (otherScale > bestScale) [best, bestScale] = [other, otherScale]
  }
  if (bestScale < leastScale && (usual.parted || (usual.breaks?.length ?? 0) > 0)) {
    await turn()
    const list = drawn(listScale)
    return parted(list.parted?.() ?? list, layout, room)
  }
  const whole = svg('g', { transform: `scale(${near(bestScale)})` }, ...best.nodes)
  return { drawing: best, parts: [{ height: best.height * bestScale, nodes: [whole], links: [] }] }
}

function wholeScale(drawing: Drawing, asked: number, room: DrawingRoom): number {
  const height = Math.max(1, room.first - room.below - room.legend(drawing))
  return Math.min(asked, room.width / drawing.width, height / Math.max(1, drawing.height))
}

/** Over as few pages as hold it, about equally full, the last of them with room for the words. */
function parted(drawing: Drawing, layout: Layout, room: DrawingRoom): FittedDrawing {
  const most = Math.min(room.first, room.later) - room.legend(drawing)
  const scale = Math.min(listScale, room.width / drawing.width, (most - room.below) / tallestRow(drawing))
  const laid = [0, 0.25, 0.5, 0.75, 1].map(share => pagesOf(drawing, (most - room.below * share) / scale))
  const fits = (stretch: Stretch) => heightOf(drawing, stretch) * scale + room.below <= most
  const pages = laid.find(stretches => fits(stretches.at(-1) as Stretch)) ?? (laid.at(-1) as Stretch[])
  return { drawing, parts: pages.map(stretch => window(drawing, stretch, scale, layout)) }
}

/** A stretch of a drawing, below the headings that it repeats. */
function window(drawing: Drawing, stretch: Stretch, scale: number, { measure }: Layout): Block {
  let y = 0
  const nodes = piecesOf(drawing, stretch, measure).map(({ from, to, nodes: inside }): SvgNode => {
    const height = (to - from) * scale
    const shown = svg(
      'svg',
      {
        ...{ x: 0, y, width: drawing.width * scale, height },
        viewBox: `0 ${from} ${drawing.width} ${to - from}`,
      },
      ...inside,
    )
    y += height
    return shown
  })
  return { height: y, nodes, links: [] }
}

const near = (value: number) => Math.round(value * 10_000) / 10_000
