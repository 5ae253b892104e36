import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { Caption } from './caption.ts'
import { emphasised } from './emphasis.ts'
import type { FrameStyle } from './picture-size.ts'

/** What a part of a frame needs beside its words. `width` is the paper’s without its edges. */
export interface FrameRoom {
  readonly width: number
  readonly style: FrameStyle
  readonly palette: Palette
  readonly measure: MeasureText
}

/** A part of a frame, from its own top left corner. */
export interface FramePart {
  readonly nodes: readonly SvgNode[]
  readonly height: number
}

/** How far a title is made smaller before it takes a second line. */
const titleSteps = [1, 0.95, 0.9, 0.85] as const

/** The title on one line if it can, beside it the mark of made-up data where there is room (else above), and the sentence of state. */
export function frameHead(caption: Caption, { width, style, palette, measure }: FrameRoom): FramePart {
  const room = { width, style, palette, measure }
  const mark = syntheticMark(caption, room)
  const serif = { weight: 600, family: 'serif', colour: palette.ink } as const
  const fitting = (across: number) =>
    titleSteps
      .map(step => style.title * step)
      .find(sizePx => measure(caption.title, { ...serif, sizePx }) <= across)
  const beside = mark.height > 0 ? fitting(width - mark.width - style.title) : undefined
  let y = beside === undefined ? mark.height : 0
  const sizePx = beside ?? fitting(width) ?? style.title * 0.85
  const title = textBlock(caption.title, 0, y, width, { ...serif, sizePx }, measure)
  y += title.height + style.sentence * 0.25
  const plain = { sizePx: style.sentence, weight: 400, family: 'sans', colour: palette.ink2 } as const
  const stretches = caption.stretches ?? [{ text: caption.sentence, isChosen: false }]
  const sentence = emphasised(stretches, y, width, plain, palette.ink, measure)
  const place =
    beside === undefined ? 'translate(0 0)' : `translate(${width - mark.width} ${style.title * 0.1})`
  return {
    nodes: [svg('g', { transform: place }, ...mark.nodes), ...title.nodes, ...sentence.nodes],
    height: y + sentence.height,
  }
}

/** The mark that made-up data wears; nothing on real data. */
export function syntheticMark(
  { synthetic }: Caption,
  { width, style, palette, measure }: FrameRoom,
): FramePart & { readonly width: number } {
  if (synthetic === null) return { nodes: [], height: 0, width: 0 }
  const font = { sizePx: style.foot, weight: 700, family: 'sans', colour: palette.paper } as const
  const words = textBlock(synthetic, 0, 0, width - style.foot * 1.8, font, measure)
  const across = Math.max(...words.lines.map(line => measure(line, font)))
  const height = words.height + style.foot * 0.7
  const lines = words.lines.map((line, i) =>
    textLine(line, style.foot * 0.9, style.foot * 1.22 + (i * words.height) / words.lines.length, font),
  )
  const wide = across + style.foot * 1.8
  const ground = svg('rect', {
    width: wide,
    height,
    rx: style.foot * 0.35,
    fill: palette.ink,
  })
  return { nodes: [ground, ...lines], height: height + style.foot * 0.8, width: wide }
}
