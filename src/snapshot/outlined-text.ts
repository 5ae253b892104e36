import type { Font } from '../ui/measure-text.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import type { Lettering } from './lettering.ts'
import { type TextPiece, textPieces } from './text-pieces.ts'

/**
 * The picture with each text as the shapes of its letters, labelled with its words. A text that the fonts do not cover stays one.
 * `keepsWords` leaves the text itself below the shapes, unseen: it can be searched and copied, as in a scanned page.
 */
export function outlined(picture: SvgNode, fonts: Lettering, keepsWords = false): SvgNode {
  if (picture.name !== 'text')
    return {
      ...picture,
      children: picture.children.map(child =>
        typeof child === 'string' ? child : outlined(child, fonts, keepsWords),
      ),
    }
  const pieces = textPieces(picture)
  if (!pieces.every(({ text }) => fonts.covers(text))) return picture
  const { x = 0, y = 0, 'text-anchor': anchor, ...given } = picture.attributes
  const widths = pieces.map(({ text, font }) => fonts.measure(text, font))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let left = Number(x) - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0)
  const words = pieces.map(({ text }) => text).join('')
  const shapes = pieces.map((piece, i) => {
    const d = shapeOf(piece, left, Number(y), fonts)
    left += widths[i] ?? 0
    return svg('path', { d, fill: piece.fill })
  })
  const kept = Object.entries(given).filter(([name]) => !/^font-|^fill$/.test(name))
  if (!keepsWords)
    return svg('g', { ...Object.fromEntries(kept), role: 'img', 'aria-label': words }, ...shapes)
  return svg('g', Object.fromEntries(kept), unseen(picture), ...shapes)
}

/** The same text where it stands, without paint. */
function unseen(text: SvgNode): SvgNode {
  const bare = (node: SvgNode): SvgNode => ({
    ...node,
    attributes: { ...node.attributes, fill: 'none' },
    children: node.children.map(child => (typeof child === 'string' ? child : bare(child))),
  })
  const { transform: _, ...attributes } = text.attributes
  return bare({ ...text, attributes })
}

// how far a slanted letter leans, for the face that has no italic of its own
const lean = 0.18

function shapeOf({ text, font }: TextPiece, left: number, baseline: number, fonts: Lettering): string {
  const slant = isLeaning(font) ? lean : 0
  const parts: string[] = []
  for (const { face, glyph, x } of fonts.placed(text, font)) {
    const { outline, unitsPerEm } = fonts.face(face)
    const share = font.sizePx / unitsPerEm
    let isOpen = false
    for (const { to, points } of outline(glyph)) {
      if (to === 'M' && isOpen) parts.push('Z')
      isOpen = true
      const placed = points.map((value, i) =>
        printed(
          i % 2 === 0 ? left + x + (value + slant * (points[i + 1] ?? 0)) * share : baseline - value * share,
        ),
      )
      parts.push(`${to}${placed.join(' ')}`)
    }
    if (isOpen) parts.push('Z')
  }
  return parts.join('')
}

const isLeaning = ({ italic, family, weight }: Font) => italic && (family === 'serif' || weight !== 400)

const printed = (value: number) => Math.round(value * 100) / 100
