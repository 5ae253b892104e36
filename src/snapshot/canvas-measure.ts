import { estimateText, fontStacks, type MeasureText } from '../ui/measure-text.ts'

/** Measures in the browser’s own fonts. Estimates where there is no canvas. */
export function canvasMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return estimateText
  const known = new Map<string, number>()
  return (text, { sizePx, weight, family }) => {
    const font = `${weight} ${sizePx}px ${fontStacks[family]}`
    const key = `${font}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    pen.font = font
    const { width } = pen.measureText(text)
    known.set(key, width)
    return width
  }
}
