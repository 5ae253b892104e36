import { type Font, fontStacks, type MeasureText, wrapText } from './measure-text.ts'
import { type SvgNode, svg } from './svg.ts'

/** How text is set: its font, its colour, and the side that `x` marks. */
export interface TextStyle extends Font {
  readonly colour: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text on its baseline. */
export function textLine(text: string, x: number, baseline: number, style: TextStyle): SvgNode {
  return svg(
    'text',
    {
      x,
      y: baseline,
      fill: style.colour,
      'font-family': fontStacks[style.family],
      'font-size': style.sizePx,
      'font-weight': style.weight === 400 ? undefined : style.weight,
      'font-style': style.italic ? 'italic' : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    },
    text,
  )
}

export interface TextBlock {
  readonly nodes: readonly SvgNode[]
  readonly height: number
  readonly lines: readonly string[]
}

/** Wrapped text below `top`, in lines 1.3 times the size apart. Empty text takes no room. */
export function textBlock(
  text: string,
  x: number,
  top: number,
  widthPx: number,
  style: TextStyle,
  measure: MeasureText,
): TextBlock {
  const lines = wrapText(text, widthPx, style, measure)
  const leading = lineHeight(style)
  const nodes = lines.map((line, i) => textLine(line, x, top + i * leading + style.sizePx, style))
  return { nodes, height: lines.length * leading, lines }
}

/** From one baseline to the next. */
export function lineHeight(font: Font): number {
  return Math.round(font.sizePx * 1.32)
}
