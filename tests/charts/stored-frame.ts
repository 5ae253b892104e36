import { drawLegend } from '../../src/charts/draw-legend.ts'
import type { Drawing, LegendItem } from '../../src/charts/drawing.ts'
import type { Locale } from '../../src/locales/locale.ts'
import type { Caption } from '../../src/snapshot/caption.ts'
import type { MeasureText } from '../../src/ui/measure-text.ts'
import type { Palette } from '../../src/ui/palette.ts'
import { type SvgNode, svg } from '../../src/ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../../src/ui/svg-text.ts'

/** Room around the picture, on each side. */
export const framePadding = 32

/** What a frame needs beside its drawing. */
export interface FrameContext {
  readonly locale: Locale
  readonly palette: Palette
  readonly measure: MeasureText
}

/**
 * The sheet that stored pictures of drawings are looked at on: title, sentence, drawing, legend and a plain foot. Not the frame of
 * snapshots, which has pictures of its own: so a change of that one leaves these alone.
 */
export function frame(
  drawing: Drawing,
  caption: Caption,
  context: FrameContext,
  legend = drawing.legend,
): SvgNode {
  const { locale, palette } = context
  const nodes: SvgNode[] = []
  let y = framePadding
  if (caption.synthetic !== null) {
    nodes.push(...syntheticMark(caption.synthetic, y, context))
    y += 34
  }
  const write = (text: string, style: TextStyle, after: number) => {
    const block = textBlock(text, framePadding, y, drawing.width, style, context.measure)
    nodes.push(...block.nodes)
    y += block.height + (text === '' ? 0 : after)
  }
  write(caption.title, { sizePx: 26, weight: 600, family: 'serif', colour: palette.ink }, 4)
  write(caption.sentence, { sizePx: 14.5, weight: 400, family: 'sans', colour: palette.ink2 }, 20)
  nodes.push(moved(framePadding, y, drawing.nodes))
  y += drawing.height + 22
  const marks = placeLegend(legend, drawing.width, context)
  if (marks.height > 0) {
    nodes.push(moved(framePadding, y, marks.nodes))
    y += marks.height + 20
  }
  const end = framePadding + drawing.width
  nodes.push(
    svg('path', { d: `M${framePadding} ${y + 0.5}H${end}`, stroke: palette.line, 'stroke-width': 1 }),
  )
  y += 12
  const small = { sizePx: 12, weight: 400, family: 'sans', colour: palette.ink2 } as const
  write(standing(caption, locale), { ...small, sizePx: 12.5, weight: 600, colour: palette.ink }, 4)
  if (caption.source !== '') write(locale.say('picture.source', { source: caption.source }), small, 2)
  if (caption.note !== '') write(locale.say('picture.note', { note: caption.note }), small, 2)
  write(locale.say('picture.licence', { licence: caption.licence }), small, 2)
  write(caption.permalink, { ...small, colour: palette.ink3 }, 0)
  const width = Math.ceil(drawing.width) + 2 * framePadding
  const height = Math.ceil(y + framePadding - 6)
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: locale.language,
    },
    svg('title', {}, caption.title),
    svg('desc', {}, `${caption.sentence} ${standing(caption, locale)}`),
    svg('rect', { width, height, fill: palette.paper }),
    ...nodes,
  )
}

/** n of N, data as of, exported: one line. */
function standing({ shown, dataDate, exportDate }: Caption, locale: Locale): string {
  const dates = [
    locale.say('picture.as-of', { date: dataDate }),
    locale.say('picture.exported', { date: exportDate }),
  ]
  return [shown, ...dates].join(' · ')
}

function placeLegend(
  legend: readonly LegendItem[],
  width: number,
  { locale, palette, measure }: FrameContext,
) {
  return drawLegend(legend, { locale, palette, measure, width })
}

function syntheticMark(words: string, top: number, { palette, measure }: FrameContext): SvgNode[] {
  const style = { sizePx: 12, weight: 700, family: 'sans', colour: palette.paper } as const
  return [
    svg('rect', {
      x: framePadding,
      y: top,
      width: measure(words, style) + 22,
      height: 24,
      rx: 4,
      fill: palette.ink,
    }),
    textLine(words, framePadding + 11, top + 16.5, style),
  ]
}

function moved(x: number, y: number, nodes: readonly SvgNode[]): SvgNode {
  return svg(
    'g',
    { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
    ...nodes,
  )
}
