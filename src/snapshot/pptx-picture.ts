import { drawLegend } from '../charts/draw-legend.ts'
import { estimateText } from '../ui/measure-text.ts'
import { light } from '../ui/palette.ts'
import { type SvgNode, svg, toMarkup } from '../ui/svg.ts'
import type { Fonts } from './fonts.ts'
import { picture } from './picture.ts'
import { toPng } from './png-file.ts'
import type { TakenFigure } from './taken.ts'

/** A figure's picture on a slide: a vector and, where there is a canvas, the same in pixels. Sizes in points. */
export interface SlidePicture {
  readonly vector: string
  readonly pixels: Uint8Array | null
  readonly width: number
  readonly height: number
  /** It is a whole slide with its own title, sentence and footer. */
  readonly isWhole: boolean
}

/** How wide it is drawn, in pixels, the largest letters first; and how small a picture may still become. */
const widths = [900, 1040, 1180] as const
const leastScale = 0.62

/** A figure as a picture without words around it; where it would be too small to read, in its frame and in parts, a slide each. */
export async function slidePictures(
  taken: TakenFigure,
  room: { readonly width: number; readonly height: number },
  fonts: Fonts | null,
): Promise<readonly SlidePicture[]> {
  const measure = fonts?.measure ?? estimateText
  for (const width of widths) {
    const drawn = withLegend(taken, width, fonts)
    const scale = Math.min(room.width / drawn.width, room.height / drawn.height)
    if (scale < leastScale || (scale < room.width / width && width !== widths.at(-1))) continue
    // letters larger than the slide's own would shout
    const by = Math.min(scale, 1.05)
    return [await written(drawn.node, drawn.width, drawn.height, by, false, fonts)]
  }
  const { parts } = picture(taken, { size: 'slide', palette: light, measure, withDefinitions: false })
  const whole = parts.map(node => {
    const [width, height] = [Number(node.attributes.width), Number(node.attributes.height)]
    return written(node, width, height, Math.min(960 / width, 540 / height), true, fonts)
  })
  return Promise.all(whole)
}

function withLegend(taken: TakenFigure, width: number, fonts: Fonts | null) {
  const { locale } = taken
  const measure = fonts?.measure ?? estimateText
  const drawing = taken.draw({ width, palette: light, measure })
  const legend = drawLegend(drawing.legend, { locale, palette: light, measure, width: drawing.width })
  const height = Math.ceil(drawing.height + (legend.height > 0 ? legend.height + 20 : 0) + 2)
  const across = Math.ceil(drawing.width)
  const node = svg(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${across} ${height}` },
      ...{ width: across, height, role: 'img', lang: locale.language },
    },
    svg('title', {}, taken.caption.title),
    ...drawing.nodes,
    ...(legend.height > 0
      ? [svg('g', { transform: `translate(0 ${Math.round(drawing.height + 20)})` }, ...legend.nodes)]
      : []),
  )
  return { node, width: across, height }
}

/** Letters as shapes, as far as the fonts know them: programs that show slides know no fonts inside of a picture. */
async function written(
  node: SvgNode,
  width: number,
  height: number,
  scale: number,
  isWhole: boolean,
  fonts: Fonts | null,
): Promise<SlidePicture> {
  const vector = toMarkup(fonts ? fonts.outlined(node) : node)
  // a picture for programs that know no vectors has to lie on paper, or a canvas given up could not be told
  const paper = svg('rect', { width, height, fill: light.surface })
  const ground = fonts ? fonts.outlined(node) : node
  const pixels =
    typeof document === 'undefined'
      ? null
      : await toPng(toMarkup({ ...ground, children: [paper, ...ground.children] }), width, height, 2)
  return {
    ...{ vector, width: width * scale, height: height * scale, isWhole },
    pixels: pixels && new Uint8Array(await pixels.blob.arrayBuffer()),
  }
}
