import { drawLegend } from '../charts/draw-legend.ts'
import type { Drawing } from '../charts/drawing.ts'
import { estimateText } from '../ui/measure-text.ts'
import { light } from '../ui/palette.ts'
import { type SvgNode, svg, toMarkup } from '../ui/svg.ts'
import { smallestText } from './fit.ts'
import type { Fonts } from './fonts.ts'
import { heightOf, pagesOf, piecesOf, type Stretch } from './pages.ts'
import { toPng } from './png-file.ts'
import type { TakenFigure } from './taken.ts'
import type { Turn } from './turns.ts'

/** A figure's picture on a slide: a vector and, where there is a canvas, the same in pixels. Sizes in points. */
export interface SlidePicture {
  readonly vector: string
  readonly pixels: Uint8Array | null
  readonly width: number
  readonly height: number
}

/** Points a pixel of the drawing becomes: from as large as the slide's own letters down to as small as can be read. */
const scales = [0.95, 0.82, 0.7] as const
const leastTextPt = 7
const legendGapPx = 20

/** A figure without words around it, with its legend: whole where it can be read so, else in parts, one a slide. */
export async function slidePictures(
  taken: TakenFigure,
  room: { readonly width: number; readonly height: number },
  fonts: Fonts | null,
  turn: Turn,
): Promise<readonly SlidePicture[]> {
  const measure = fonts?.measure ?? estimateText
  let drawing: Drawing | null = null
  let scale = 1
  for (const asked of scales) {
    await turn()
    drawing = taken.draw({ width: room.width / asked, palette: light, measure })
    if (drawing.within) {
      await turn()
      drawing = drawing.within({ width: room.width / asked, height: room.height / asked - 2 })
    }
    scale = Math.min(asked, room.width / drawing.width)
    const height = drawing.height + legendOf(taken, drawing, room.width / scale, fonts).height
    if (height * scale <= room.height)
      return [await written(taken, drawing, { from: 0, to: drawing.height }, scale, room.width, fonts, turn)]
    // a drawing that grows no wider with its room only becomes smaller
    if (scale < asked || smallestText(drawing.nodes) * scale < leastTextPt) break
  }
  if (!drawing) return []
  drawing = drawing.parted?.() ?? drawing
  scale = Math.min(scale, room.width / drawing.width)
  const legend = legendOf(taken, drawing, room.width / scale, fonts).height
  const pictures: SlidePicture[] = []
  for (const page of pagesOf(drawing, room.height / scale - legend)) {
    await turn()
    const high = heightOf(drawing, page) + legend
    // what cannot be parted has to be as small as it must
    const fitting = Math.min(scale, room.height / (high + 2))
    pictures.push(await written(taken, drawing, page, fitting, room.width, fonts, turn))
  }
  return pictures
}

function legendOf({ locale }: TakenFigure, { legend }: Drawing, width: number, fonts: Fonts | null) {
  const measure = fonts?.measure ?? estimateText
  const { nodes, height } = drawLegend(legend, { locale, palette: light, measure, width })
  return { nodes, height: height > 0 ? height + legendGapPx : 0 }
}

/** One stretch of a drawing below the headings that it repeats. Letters as shapes, as far as the fonts know them: slides know no fonts inside of a picture. */
async function written(
  taken: TakenFigure,
  drawing: Drawing,
  stretch: Stretch,
  scale: number,
  roomWidth: number,
  fonts: Fonts | null,
  turn: Turn,
): Promise<SlidePicture> {
  const measure = fonts?.measure ?? estimateText
  const isWhole = stretch.from === 0 && stretch.to === drawing.height
  const legend = legendOf(taken, drawing, roomWidth / scale, fonts)
  const high = heightOf(drawing, stretch)
  const [width, height] = [Math.ceil(roomWidth / scale), Math.ceil(high + legend.height + 2)]
  let y = 0
  const pieces = piecesOf(drawing, stretch, measure).map(({ from, to, nodes: inside }) => {
    const placed = svg('g', { transform: `translate(0 ${y - from})` }, ...inside)
    y += to - from
    return placed
  })
  const nodes = [
    ...(isWhole ? drawing.nodes : pieces),
    svg('g', { transform: `translate(0 ${high + legendGapPx})` }, ...legend.nodes),
  ]
  const plain = svg(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
      ...{ width, height, role: 'img', lang: taken.locale.language },
    },
    svg('title', {}, taken.caption.title),
    ...nodes,
  )
  await turn()
  const drawn = fonts ? fonts.outlined(plain) : plain
  await turn()
  return {
    ...{ vector: toMarkup(drawn), width: width * scale, height: height * scale },
    pixels: await pixelsOf(drawn, width, height),
  }
}

/** For programs that know no vectors. On paper: a canvas that gave up would not show otherwise. Null = there is no canvas. */
async function pixelsOf(drawn: SvgNode, width: number, height: number): Promise<Uint8Array | null> {
  if (typeof document === 'undefined') return null
  const paper = svg('rect', { width, height, fill: light.surface })
  const png = await toPng(toMarkup({ ...drawn, children: [paper, ...drawn.children] }), width, height, 2)
  return new Uint8Array(await png.blob.arrayBuffer())
}
