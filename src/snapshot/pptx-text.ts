import { estimateText, type Font, wrapText } from '../ui/measure-text.ts'
import { escaped } from '../ui/svg.ts'

/** A place on a slide, in points from its top left corner. A slide is 960 × 540. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const slide = { width: 960, height: 540, margin: 40 } as const

/** A piece of text of one look. Sizes in points. A link opens only on the web. */
export interface Run {
  readonly text: string
  readonly size: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  /** A colour of the theme. */
  readonly colour?: 'tx1' | 'tx2' | 'bg1'
  readonly isSerif?: boolean
  /** The id of the relation that a click follows. */
  readonly link?: string
}

/** English Metric Units: 12,700 a point. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

export function placed({ x, y, width, height }: Box, tag: 'a' | 'p' = 'a'): string {
  return `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`
}

/** How a language is named to an Office program, which checks its spelling by it. */
export function languageTag(language: string): string {
  if (language === 'en') return 'en-GB'
  return language === 'fr' ? 'fr-FR' : language
}

/** One paragraph. Lines of a text break where it says so. */
export function paragraph(runs: readonly Run[], language: string, before = 0): string {
  const inner = runs.flatMap(run =>
    run.text
      .split(/\r\n?|\n|\v/)
      .flatMap((line, i) => [...(i > 0 ? ['<a:br/>'] : []), runXml({ ...run, text: line }, language)]),
  )
  const space =
    before > 0 ? `<a:pPr><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef></a:pPr>` : ''
  return `<a:p>${space}${inner.join('')}</a:p>`
}

function runXml({ text, size, isBold, isItalic, colour = 'tx1', isSerif, link }: Run, language: string) {
  const face = isSerif ? '<a:latin typeface="+mj-lt"/>' : ''
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : ''
  return `<a:r><a:rPr lang="${languageTag(language)}" sz="${Math.round(size * 100)}"${isBold ? ' b="1"' : ' b="0"'}${isItalic ? ' i="1"' : ''} dirty="0"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>${face}${click}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`
}

/** The widths that letters are held to: those that are estimated are of fonts wider than Arial and Georgia. */
const narrower = { sans: 0.88, serif: 0.95 } as const

/** The height of a line, of its size: Arial and Georgia both stay below. */
export const lineHeight = 1.2

function fontOf(size: number, { isBold, isSerif }: Pick<Run, 'isBold' | 'isSerif'> = {}): Font {
  const family = isSerif ? 'serif' : 'sans'
  return { sizePx: size * narrower[family], weight: isBold ? 700 : 400, family }
}

export function textWidth(text: string, size: number, look?: Pick<Run, 'isBold' | 'isSerif'>): number {
  return estimateText(text, fontOf(size, look))
}

/** The lines that a text takes in a width. */
export function linesOf(
  text: string,
  width: number,
  size: number,
  look?: Pick<Run, 'isBold' | 'isSerif'>,
): readonly string[] {
  return text.split('\n').flatMap(line => wrapText(line, width, fontOf(size, look), estimateText))
}

/** A text that fits: at the largest size that it may have in so many lines, else at the smallest, cut with a mark. */
export interface Fitted {
  readonly text: string
  readonly size: number
  readonly height: number
}

/** Makes a text fit: smaller step by step, and only then shorter. What is cut stands in full in the slide's notes. */
export function fitted(
  text: string,
  width: number,
  { most, least, lines }: { readonly most: number; readonly least: number; readonly lines: number },
  look?: Pick<Run, 'isBold' | 'isSerif'>,
): Fitted {
  if (text === '') return { text, size: most, height: 0 }
  for (let size = most; ; size -= 0.5) {
    const taken = linesOf(text, width, size, look)
    if (taken.length <= lines) return { text, size, height: taken.length * size * lineHeight }
    if (size - 0.5 < least) {
      const kept = wrapText(text, width, fontOf(size, look), estimateText, lines)
      return { text: cutAfter(text, kept), size, height: kept.length * size * lineHeight }
    }
  }
}

/** A text as far as its first lines go, with a mark: lines leave out the spaces that they broke at. */
function cutAfter(text: string, lines: readonly string[]): string {
  let left = lines.join('').replace(/…$/, '').replace(/\s/g, '').length
  let end = 0
  while (left > 0 && end < text.length) if (/\S/.test(text[end++] ?? '')) left--
  return end < text.trimEnd().length ? `${text.slice(0, end).trimEnd()}…` : text
}
