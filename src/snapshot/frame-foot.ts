import type { Locale } from '../locales/locale.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock } from '../ui/svg-text.ts'
import type { Caption } from './caption.ts'
import { codeMark } from './code-mark.ts'
import type { FramePart, FrameRoom } from './frame-head.ts'

/** Which part of a figure a picture is, from 1; null = the whole. */
export interface PictureTurn {
  readonly n: number
  readonly of: number
}

/** n of N, data as of, exported, and which part this is: one line. */
export function standingLine(
  { shown, dataDate, exportDate }: Caption,
  { say }: Locale,
  turn: PictureTurn | null,
): string {
  return [
    ...(turn ? [say('picture.part', { n: turn.n, of: turn.of })] : []),
    shown,
    say('picture.as-of', { date: dataDate }),
    say('picture.exported', { date: exportDate }),
  ].join(' · ')
}

/** A rule, then what a reader needs to judge the figure and to find it again; at the end of the line the code of its link. */
export function frameFoot(
  caption: Caption,
  locale: Locale,
  turn: PictureTurn | null,
  { width, style, palette, measure }: FrameRoom,
  isFlowing: boolean,
): FramePart {
  const { say } = locale
  const code = codeMark(caption.permalink, style.code)
  const gap = style.foot
  const room = code ? width - code.side - gap * 1.5 : width
  const nodes: SvgNode[] = [svg('path', { d: `M0 0.5H${width}`, stroke: palette.line, 'stroke-width': 1 })]
  let y = gap * 0.9
  const write = (text: string, given: TextStyle, after: number) => {
    if (text === '') return
    const block = textBlock(text, 0, y, room, given, measure)
    nodes.push(...block.nodes)
    y += block.height + after
  }
  const small: TextStyle = { sizePx: style.foot, weight: 400, family: 'sans', colour: palette.ink2 }
  write(standingLine(caption, locale, turn), { ...small, weight: 600, colour: palette.ink }, 2)
  const said = [
    ...(caption.source !== '' ? [say('picture.source', { source: caption.source })] : []),
    ...(caption.note !== '' ? [say('picture.note', { note: caption.note })] : []),
    say('picture.licence', { licence: caption.licence }),
  ]
  // a paper that cannot grow has them in one paragraph, the others each on its line
  for (const words of isFlowing ? [said.join(' · ')] : said) write(words, small, 1)
  write(caption.permalink, { ...small, colour: palette.ink3 }, 0)
  if (code) {
    const top = gap * 0.8
    nodes.push(svg('g', { transform: `translate(${width - code.side} ${top})` }, ...code.nodes))
    y = Math.max(y, top + code.side)
  }
  return { nodes, height: y }
}
