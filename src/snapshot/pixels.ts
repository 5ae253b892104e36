/** What every browser of ours can hold in one canvas: pixels in all (Safari on a phone), and on one side. */
export const canvasLimits = { pixels: 16_777_216, side: 16_384 } as const

export type Sharpness = 1 | 2 | 4

/** The size of a picture in pixels. `scale` is below what was asked for where the canvas could not hold it: say so. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly isReduced: boolean
}

/** As sharp as asked, or as sharp as a canvas can hold. */
export function pixelsOf(width: number, height: number, asked: Sharpness): Pixels {
  const most = Math.min(
    Math.sqrt(canvasLimits.pixels / (width * height)),
    canvasLimits.side / Math.max(width, height),
  )
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
