import { textBlock } from '../ui/svg-text.ts'
import type { DrawContext, Drawing } from './drawing.ts'

/** A figure without anything to draw says so in words, and keeps its frame. */
export function drawNothing(words: string, { palette, measure, width }: DrawContext): Drawing {
  const style = { sizePx: 17, weight: 400, family: 'serif', colour: palette.ink2, italic: true } as const
  const block = textBlock(words, 0, 20, width, style, measure)
  return { width, height: 20 + block.height + 24, nodes: block.nodes, legend: [] }
}
