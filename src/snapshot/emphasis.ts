import { fontStacks, type MeasureText, wrapText } from '../ui/measure-text.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { lineHeight, type TextBlock, type TextStyle } from '../ui/svg-text.ts'

/** A stretch of a sentence: what was chosen stands out. */
export interface Stretch {
  readonly text: string
  readonly isChosen: boolean
}

/** Wrapped text below `top`, its chosen stretches in bold and in `strong`. Measured as if all were bold, so that none is too long. */
export function emphasised(
  stretches: readonly Stretch[],
  top: number,
  widthPx: number,
  style: TextStyle,
  strong: string,
  measure: MeasureText,
): TextBlock {
  const bold: TextStyle = { ...style, weight: 600 }
  const whole = stretches.map(({ text }) => text).join('')
  const lines = wrapText(whole, widthPx, bold, measure)
  const leading = lineHeight(style)
  const letters = stretches.flatMap(({ text, isChosen }) => [...text].map(letter => ({ letter, isChosen })))
  let at = 0
  const nodes = lines.map((line, i): SvgNode => {
    const pieces: { text: string; isChosen: boolean }[] = []
    for (const letter of line) {
      // a line has lost the white space around it, and runs of it are one
      while (at < letters.length && letters[at]?.letter !== letter && /\s/.test(letters[at]?.letter ?? ''))
        at++
      const isChosen = letters[at]?.isChosen ?? false
      at++
      const last = pieces.at(-1)
      if (last?.isChosen === isChosen) last.text += letter
      else pieces.push({ text: letter, isChosen })
      while (letter === ' ' && /^\s$/.test(letters[at]?.letter ?? '')) at++
    }
    return svg(
      'text',
      {
        x: 0,
        y: top + i * leading + style.sizePx,
        fill: style.colour,
        'font-family': fontStacks[style.family],
        'font-size': style.sizePx,
      },
      ...pieces.map(({ text, isChosen }) =>
        isChosen ? svg('tspan', { 'font-weight': 600, fill: strong }, text) : text,
      ),
    )
  })
  return { nodes, height: lines.length * leading, lines }
}
