import { type Font, fontStacks } from '../../ui/measure-text.ts'

/** A text as a picture: its room in pixels of the page around a baseline at 0, and its pixels, red green blue and cover. */
export interface DrawnText {
  readonly width: number
  readonly ascent: number
  readonly descent: number
  readonly pixels: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }
}

/** Draws a text that no font of ours holds; null = nothing here can. */
export type DrawText = (text: string, font: Font, colour: string) => DrawnText | null

/** Dots for each pixel of the page: 400 an inch when printed. */
const sharpness = 4

/** Draws with the fonts of the reader's own system, which knows how the letters of every script join and which way they run. */
export const systemText: DrawText = (text, font, colour) => {
  if (typeof document === 'undefined') return null
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  const set = () => {
    pen.font = `${font.italic ? 'italic ' : ''}${font.weight} ${font.sizePx * sharpness}px ${fontStacks[font.family]}`
  }
  set()
  const room = pen.measureText(text)
  const [width, ascent, descent] = [
    Math.min(8_000, Math.ceil(room.width)),
    Math.ceil(Math.max(room.actualBoundingBoxAscent, font.sizePx)),
    Math.ceil(Math.max(room.actualBoundingBoxDescent, 0)) + sharpness,
  ]
  if (width < 1) return null
  canvas.width = width
  canvas.height = ascent + descent
  // a canvas forgets its font when its size is set
  set()
  pen.fillStyle = colour
  pen.fillText(text, 0, ascent)
  return {
    width: width / sharpness,
    ascent: ascent / sharpness,
    descent: descent / sharpness,
    pixels: pen.getImageData(0, 0, width, ascent + descent),
  }
}
