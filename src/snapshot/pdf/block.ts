import { type MeasureText, wrapText } from '../../ui/measure-text.ts'
import { type SvgNode, svg } from '../../ui/svg.ts'
import { lineHeight, type TextStyle, textLine } from '../../ui/svg-text.ts'
import type { SheetLink } from './sheet.ts'

/** A part of a page that is never torn: points, from its own top left corner. */
export interface Block {
  readonly height: number
  readonly nodes: readonly SvgNode[]
  readonly links: readonly SheetLink[]
  /** Stays on the page of what follows it. */
  readonly isHeading?: boolean
}

/** Room without anything in it. */
export function space(height: number): Block {
  return { height, nodes: [], links: [] }
}

export interface Paragraph {
  readonly x?: number
  readonly width: number
  readonly style: TextStyle
  readonly measure: MeasureText
  /** Room below the last line. */
  readonly after?: number
  readonly to?: SheetLink['to']
  readonly maxLines?: number
  readonly isHeading?: boolean
}

/** A text as blocks of one line each; none for an empty one. */
export function paragraph(text: string, of: Paragraph): Block[] {
  const { x = 0, width, style, measure, after = 0, to, maxLines, isHeading } = of
  const leading = lineHeight(style)
  const lines = wrapText(text, width, style, measure, maxLines)
  return lines.map((line, i) => {
    const isLast = i === lines.length - 1
    const wide = to ? measure(line, style) : 0
    const start = style.anchor === 'end' ? x - wide : style.anchor === 'middle' ? x - wide / 2 : x
    return {
      height: leading + (isLast ? after : 0),
      nodes: [textLine(line, x, style.sizePx, style)],
      links: to ? [{ x: start, y: 0, width: wide, height: leading, to }] : [],
      ...(isHeading ? { isHeading } : {}),
    }
  })
}

/** Blocks one below the other, as one. */
export function stack(blocks: readonly Block[]): Block {
  let y = 0
  const placed = blocks.map(block => {
    const at = moved(block, 0, y)
    y += block.height
    return at
  })
  return {
    height: y,
    nodes: placed.flatMap(({ nodes }) => nodes),
    links: placed.flatMap(({ links }) => links),
  }
}

/** A block somewhere else. */
export function moved(block: Block, x: number, y: number): Pick<Block, 'nodes' | 'links'> {
  if (block.nodes.length === 0 && block.links.length === 0) return { nodes: [], links: [] }
  const near = (value: number) => Math.round(value * 100) / 100
  const transform = `translate(${near(x)} ${near(y)})`
  return {
    nodes: [svg('g', { transform }, ...block.nodes)],
    links: block.links.map(link => ({ ...link, x: link.x + x, y: link.y + y })),
  }
}

/** Blocks shared out over pages of a height, in order. A heading goes over to the next page with what it heads. */
export function paged(blocks: readonly Block[], height: (page: number) => number): Block[][] {
  const pages: Block[][] = [[]]
  let used = 0
  for (const [i, block] of blocks.entries()) {
    const page = pages.at(-1) as Block[]
    const kept = block.isHeading ? (blocks[i + 1]?.height ?? 0) : 0
    if (page.length > 0 && used + block.height + kept > height(pages.length - 1)) {
      pages.push([block])
      used = block.height
    } else {
      page.push(block)
      used += block.height
    }
  }
  return pages
}
