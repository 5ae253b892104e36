import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { frame, framePadding } from './frame.ts'
import type { TakenFigure } from './taken.ts'

/** The sizes that a picture comes in, in pixels at 1×; a height of null is as high as the figure needs. */
export const pictureSizes = {
  natural: { width: 882, height: null },
  report: { width: 850, height: 600 },
  slide: { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
  social: { width: 1200, height: 628 },
  // 170 × 110 mm at 96 dots an inch
  'a4-half': { width: 643, height: 416 },
} as const

export type PictureSize = keyof typeof pictureSizes

export interface PictureOptions {
  readonly size: PictureSize
  readonly palette: Palette
  readonly measure: MeasureText
  readonly withDefinitions: boolean
}

/** A figure as one picture or, where one would be too small to read, as several that follow one another. */
export interface Picture {
  readonly parts: readonly SvgNode[]
  /** Below 1: drawn smaller than it stands on screen, so that it fits. */
  readonly scale: number
}

/** The picture of a figure in its frame, at a size. Never cut and never blank. */
export function picture(taken: TakenFigure, { size, palette, measure }: PictureOptions): Picture {
  const { width, height } = pictureSizes[size]
  const drawing = taken.draw({ width: width - 2 * framePadding, palette, measure })
  const framed = frame(drawing, taken.caption, { locale: taken.locale, palette, measure })
  if (height === null) return { parts: [framed], scale: 1 }
  const [across, down] = [Number(framed.attributes.width), Number(framed.attributes.height)]
  const scale = Math.min(width / across, height / down)
  const whole = svg(
    'svg',
    { ...framed.attributes, viewBox: `0 0 ${width} ${height}`, width, height },
    svg('rect', { width, height, fill: palette.paper }),
    svg('g', { transform: `scale(${scale})` }, ...framed.children),
  )
  return { parts: [whole], scale }
}
