import type { MeasureText } from '../ui/measure-text.ts'
import { type TextBlock, type TextStyle, textBlock } from '../ui/svg-text.ts'

/** A text and how it is set. */
export type StyledText = readonly [text: string, style: TextStyle]

/** Texts one below the other, each wrapped, 2 pixels apart. */
export function stackedText(
  lines: readonly StyledText[],
  x: number,
  top: number,
  width: number,
  measure: MeasureText,
): TextBlock {
  const blocks: TextBlock[] = []
  let y = top
  for (const [text, style] of lines) {
    const block = textBlock(text, x, y, width, style, measure)
    blocks.push(block)
    y += block.height + 2
  }
  return {
    nodes: blocks.flatMap(({ nodes }) => nodes),
    lines: blocks.flatMap(block => block.lines),
    height: y - top,
  }
}
