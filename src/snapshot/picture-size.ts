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

/** How a frame is set at a size, in pixels. `marks` is the scale of legend and small signs. */
export interface FrameStyle {
  readonly padding: number
  readonly title: number
  readonly sentence: number
  readonly foot: number
  readonly marks: number
  /** The side that a code should have, its quiet zone included. */
  readonly code: number
}

/** How far a drawing may be enlarged, and the smallest letters that are still read at a size. */
export interface DrawingStyle {
  readonly mostScale: number
  readonly leastTextPx: number
}

const large = { leastTextPx: 8 } as const
const near = { leastTextPx: 7.3 } as const

/** Larger type where a picture is seen from afar or small: on a wall, on a phone. */
export const pictureStyles: Readonly<Record<PictureSize, FrameStyle & DrawingStyle>> = {
  natural: frameStyle(32, 26, 14.5, 12, 1, 76, { ...near, mostScale: 1 }),
  report: frameStyle(28, 24, 13.5, 11.5, 0.9, 72, { ...near, mostScale: 1.2 }),
  slide: frameStyle(44, 36, 18.5, 14, 1.15, 92, { ...large, mostScale: 1.75 }),
  square: frameStyle(56, 40, 20, 15.5, 1.4, 104, { ...large, mostScale: 1.8 }),
  social: frameStyle(40, 32, 17, 13, 1.05, 84, { ...large, mostScale: 1.6 }),
  'a4-half': frameStyle(20, 18, 11, 8.8, 0.72, 58, { leastTextPx: 6.6, mostScale: 1.05 }),
}

function frameStyle(
  padding: number,
  title: number,
  sentence: number,
  foot: number,
  marks: number,
  code: number,
  drawing: DrawingStyle,
): FrameStyle & DrawingStyle {
  return { padding, title, sentence, foot, marks, code, ...drawing }
}

/** The same frame in smaller type, for words that are very many. The paper’s edge stays. */
export function shrunk<Style extends FrameStyle>(style: Style, share: number): Style {
  const { title, sentence, foot, marks } = style
  return {
    ...style,
    title: title * share,
    sentence: sentence * share,
    foot: foot * share,
    marks: marks * share,
  }
}
