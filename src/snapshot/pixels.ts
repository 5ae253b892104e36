/** The largest canvas that is tried: pixels in all (a quarter of a gigabyte), and on one side. `sure` = what every browser of ours holds, Safari on a phone too. */
export const canvasLimits = { pixels: 67_108_864, side: 16_384, sure: 16_777_216 } as const

export type Sharpness = 1 | 2 | 4

/** The size of a picture in pixels. `scale` is below what was asked for where the canvas could not hold it: say so. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly isReduced: boolean
}

/** As sharp as asked, or as sharp as a canvas of at most so many pixels can hold. */
export function pixelsOf(
  width: number,
  height: number,
  asked: Sharpness,
  mostPixels: number = canvasLimits.pixels,
): Pixels {
  const most = Math.min(Math.sqrt(mostPixels / (width * height)), canvasLimits.side / Math.max(width, height))
  if (asked <= most)
    return {
      width: Math.round(width * asked),
      height: Math.round(height * asked),
      scale: asked,
      isReduced: false,
    }
  const side = (length: number) => Math.max(1, Math.floor(length * most))
  return { width: side(width), height: side(height), scale: most, isReduced: true }
}
