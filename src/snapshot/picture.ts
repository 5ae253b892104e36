import type { Drawing } from '../charts/drawing.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { drawDefinitions } from './definition-drawing.ts'
import { type BodyRoom, type Fitted, fitParts, fitWhole, pageScale, type Steps, whole } from './fit.ts'
import { frameFoot, type PictureTurn, standingLine } from './frame-foot.ts'
import { type FramePart, type FrameRoom, frameHead, syntheticMark } from './frame-head.ts'
import { pagesOf, tallestRow } from './pages.ts'
import { type FrameStyle, type PictureSize, pictureSizes, pictureStyles, shrunk } from './picture-size.ts'
import { at, windowsOf } from './picture-window.ts'
import { placedLegend } from './placed-legend.ts'
import type { TakenFigure } from './taken.ts'
import type { Turn } from './turns.ts'

export { type PictureSize, pictureSizes } from './picture-size.ts'

export interface PictureOptions {
  readonly size: PictureSize
  readonly palette: Palette
  readonly measure: MeasureText
  readonly withDefinitions: boolean
  /** The figure and its legend alone, for a page that says the rest itself. Made-up data still wears its mark. */
  readonly plotOnly?: boolean
  /** Of a picture as high as its figure: parted beyond this, in pixels at 1×. Absent = beyond what a canvas holds at 2×. */
  readonly mostHeightPx?: number
}

/** A figure as one picture or, where one would be too small to read, as several that follow one another. */
export interface Picture {
  readonly parts: readonly SvgNode[]
  /** Below 1: drawn smaller than it stands on screen, so that it fits. */
  readonly scale: number
}

/** A picture as high as its figure is parted beyond this, in pixels at 1×: at 2× a canvas still holds it. */
const mostNaturalPx = 7000

/** How much smaller a frame’s type may become before a figure is parted, and how small where its words are very many. */
const usualShares = [1, 0.93, 0.86, 0.8] as const
const smallShares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35, 0.28, 0.22, 0.16, 0.1] as const

/** The share of a picture’s height that its words leave to the figure. */
const leastBody = 0.34

/**
 * The picture of a figure in its frame, at a size: laid out for it, the words first, the figure as large as the rest allows. Never
 * cut, never blank: words that are very many are set smaller, a figure that would become too small to read is parted where it may be.
 */
export function picture(taken: TakenFigure, options: PictureOptions): Picture {
  const steps = laidOut(taken, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, while the page has its turn between two trials and between two parts. */
export async function pictureInTurns(
  taken: TakenFigure,
  options: PictureOptions,
  turn: Turn,
): Promise<Picture> {
  const steps = laidOut(taken, options)
  for (;;) {
    await turn()
    const { done, value } = steps.next()
    if (done) return value
  }
}

function* laidOut(taken: TakenFigure, options: PictureOptions): Steps<Picture> {
  const base = pictureStyles[options.size]
  const { height } = pictureSizes[options.size]
  if (height === null) return yield* natural(taken, options)
  const draw = drawnOnce(taken, options)
  for (const share of usualShares) {
    const sheet = sheetOf(taken, options, shrunk(base, share), draw)
    const fitted = sheet.bodyHeight > 0 ? yield* fitWhole(sheet.draw, sheet.room(true), base) : null
    if (fitted) return { parts: [sheet.page(fitted, 0, null, true)], scale: fitted.scale }
  }
  const share = smallShares.find(
    each => sheetOf(taken, options, shrunk(base, each), draw).bodyHeight >= height * leastBody,
  )
  const sheet = sheetOf(taken, options, shrunk(base, share ?? 0.1), draw)
  const fitted =
    (sheet.definitions ? yield* fitWhole(sheet.draw, sheet.room(false), base) : null) ??
    (yield* fitParts(sheet.draw, sheet.room(false), base))
  const more = sheet.definitions
    ? yield* fitParts(
        sheet.define,
        { width: sheet.inner, whole: sheet.bodyHeight, height: () => sheet.bodyHeight },
        { ...base, mostScale: sheet.style.marks },
      )
    : null
  const of = fitted.pages.length + (more?.pages.length ?? 0)
  const turn = (n: number) => (of > 1 ? { n, of } : null)
  const parts: SvgNode[] = []
  for (const [i] of fitted.pages.entries()) {
    yield
    parts.push(sheet.page(fitted, i, turn(i + 1), false))
  }
  for (const [i] of more?.pages.entries() ?? []) {
    yield
    if (more) parts.push(sheet.page(more, i, turn(fitted.pages.length + i + 1), false))
  }
  return {
    parts,
    scale: Math.min(...fitted.pages.map(page => pageScale(fitted, page))),
  }
}

/** As high as the figure, and as large as on screen. */
function* natural(taken: TakenFigure, options: PictureOptions): Steps<Picture> {
  const base = pictureStyles.natural
  const sheet = sheetOf(taken, options, base, drawnOnce(taken, options))
  yield
  const drawing = sheet.draw(sheet.inner)
  const scale = Math.min(1, sheet.inner / drawing.width)
  const most = options.mostHeightPx ?? mostNaturalPx
  if (drawing.height * scale <= most)
    return { parts: [sheet.page(whole(drawing, scale), 0, null, true)], scale }
  const arranged = drawing.parted?.() ?? drawing
  const pages = pagesOf(arranged, Math.max(most / scale, tallestRow(arranged)))
  const fitted: Fitted = { ...whole(arranged, scale), pages }
  const of = fitted.pages.length
  const parts: SvgNode[] = []
  for (const [i] of fitted.pages.entries()) {
    yield
    parts.push(sheet.page(fitted, i, of > 1 ? { n: i + 1, of } : null, i === of - 1))
  }
  return { parts, scale: fitted.scale }
}

/** Draws a figure once for each width, however often it is asked. */
function drawnOnce(taken: TakenFigure, { palette, measure }: PictureOptions): (width: number) => Drawing {
  const drawn = new Map<number, Drawing>()
  return width => {
    const made = drawn.get(width) ?? taken.draw({ width, palette, measure })
    drawn.set(width, made)
    return made
  }
}

interface Sheet {
  readonly style: FrameStyle
  /** The paper’s width without its edges. */
  readonly inner: number
  /** What the words leave to the figure with its legend; endless where the paper grows. */
  readonly bodyHeight: number
  readonly definitions: boolean
  draw(width: number): Drawing
  define(width: number): Drawing
  room(withDefinitions: boolean): BodyRoom
  page(fitted: Fitted, page: number, turn: PictureTurn | null, withDefinitions: boolean): SvgNode
}

/** The paper of one size with its words set, and what can be put between them. */
function sheetOf(
  taken: TakenFigure,
  options: PictureOptions,
  style: FrameStyle,
  draw: (width: number) => Drawing,
): Sheet {
  const { caption, locale } = taken
  const { palette, measure, plotOnly = false } = options
  const { width, height } = pictureSizes[options.size]
  const inner = width - 2 * style.padding
  const room: FrameRoom = { width: inner, style, palette, measure }
  const head = plotOnly ? syntheticMark(caption, room) : frameHead(caption, room)
  const foot = (turn: PictureTurn | null): FramePart =>
    plotOnly ? { nodes: [], height: 0 } : frameFoot(caption, locale, turn, room, height !== null)
  const between = style.sentence * 1.3
  const longest = foot({ n: 99, of: 99 }).height
  const body = head.height + (head.height > 0 ? between : 0)
  const bodyHeight =
    height === null
      ? Number.POSITIVE_INFINITY
      : height - 2 * style.padding - body - (longest > 0 ? longest + between : 0)
  const { marks } = style
  const legendOf = ({ legend }: Drawing) => {
    const drawn = placedLegend(legend, { locale, palette, measure, width: inner / marks })
    return { nodes: drawn.nodes, height: drawn.height * marks }
  }
  const definitions = options.withDefinitions ? taken.definitions : []
  const define = (across: number) =>
    drawDefinitions(definitions, locale.say('picture.definitions'), { width: across, palette, measure })
  const hasDefinitions = definitions.length > 0
  const defined = hasDefinitions ? define(inner / marks) : null
  const legendGap = style.sentence * 1.1
  return {
    style,
    inner,
    bodyHeight,
    definitions: hasDefinitions,
    draw,
    define,
    room: withDefinitions => {
      const words = withDefinitions && defined ? defined.height * marks + legendGap : 0
      const whole = bodyHeight - words
      return {
        width: inner,
        whole,
        height(drawing) {
          const legend = legendOf(drawing).height
          return whole - (legend > 0 ? legend + legendGap : 0)
        },
      }
    },
    page(fitted, page, turn, withDefinitions) {
      const nodes: SvgNode[] = [at(0, 0, head.nodes)]
      let y = body
      const shown = windowsOf(fitted, page, y, measure)
      nodes.push(...shown.nodes)
      y += shown.height
      const legend = legendOf(fitted.drawing)
      if (legend.height > 0) {
        nodes.push(at(0, y + legendGap, legend.nodes, marks))
        y += legendGap + legend.height
      }
      if (withDefinitions && defined) {
        nodes.push(at(0, y + legendGap, defined.nodes, marks))
        y += legendGap + defined.height * marks
      }
      const last = foot(turn)
      const high = height ?? Math.ceil(y + (last.height > 0 ? between + last.height : 0) + 2 * style.padding)
      nodes.push(at(0, high - 2 * style.padding - last.height, last.nodes))
      return svg(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          viewBox: `0 0 ${width} ${high}`,
          width,
          height: high,
          role: 'img',
          lang: locale.language,
        },
        svg('title', {}, caption.title),
        svg('desc', {}, `${caption.sentence} ${standingLine(caption, locale, turn)}`),
        svg('rect', { width, height: high, fill: palette.paper }),
        at(style.padding, style.padding, nodes),
      )
    },
  }
}
