import { boundsOf } from '../../src/snapshot/bounds.ts'
import type { MeasureText } from '../../src/ui/measure-text.ts'
import type { SvgNode } from '../../src/ui/svg.ts'

/** A text of a picture where it is seen: its box, and the window that shows it, in pixels of the paper. */
export interface PlacedText {
  readonly words: string
  readonly sizePx: number
  readonly box: Box
  readonly window: Box
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly window: Box
}

/** Every text of a picture, groups and windows opened. */
export function placedTexts(picture: SvgNode, measure: MeasureText): PlacedText[] {
  const found: PlacedText[] = []
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)]
  const visit = (node: SvgNode, outer: Place) => {
    const place = inside(node, outer, node === picture)
    if (node.name === 'text') {
      const bounds = boundsOf({ ...node, attributes: { ...node.attributes, transform: '' } }, measure)
      if (bounds) {
        const at = (box: Box): Box => ({
          left: place.x + box.left * place.scale,
          right: place.x + box.right * place.scale,
          top: place.y + box.top * place.scale,
          bottom: place.y + box.bottom * place.scale,
        })
        const sizePx = Number(node.attributes['font-size']) * place.scale
        found.push({ words: wordsOf(node), sizePx, box: at(bounds), window: place.window })
      }
      return
    }
    for (const child of node.children) if (typeof child !== 'string') visit(child, place)
  }
  visit(picture, { x: 0, y: 0, scale: 1, window: { left: 0, top: 0, right: width, bottom: height } })
  return found
}

export function wordsOf({ children }: SvgNode): string {
  return children.map(child => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

function inside(node: SvgNode, { x, y, scale, window }: Place, isRoot: boolean): Place {
  if (node.name === 'svg' && !isRoot) {
    const { x: left = 0, y: top = 0, width = 0, height = 0, viewBox } = node.attributes
    const [aside = 0, from = 0, across = 1] = String(viewBox).split(' ').map(Number)
    const shown = Number(width) / across
    const [startX, startY] = [x + Number(left) * scale, y + Number(top) * scale]
    return {
      x: startX - aside * shown * scale,
      y: startY - from * shown * scale,
      scale: scale * shown,
      window: {
        left: startX,
        top: startY,
        right: startX + Number(width) * scale,
        bottom: startY + Number(height) * scale,
      },
    }
  }
  const transform = String(node.attributes.transform ?? '')
  const [, dx = '0', dy = '0'] = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(transform) ?? []
  const [, share = '1'] = /scale\(([\d.]+)\)/.exec(transform) ?? []
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * Number(share), window }
}

/** Texts that leave the picture, or that the window of their part cuts. */
export function cut(texts: readonly PlacedText[]): string[] {
  const slack = 0.75
  return texts
    .filter(
      ({ box, window }) =>
        box.left < window.left - slack ||
        box.right > window.right + slack ||
        box.top < window.top - slack ||
        box.bottom > window.bottom + slack,
    )
    .map(({ words }) => words)
}

/** Pairs of texts of which one stands on the other: the bodies of their letters touch. */
export function overlapping(texts: readonly PlacedText[]): string[] {
  const bodies = texts.map(({ words, sizePx, box }) => ({
    words,
    left: box.left + 0.5,
    right: box.right - 0.5,
    // from the top of an x to the line: what reaches further seldom meets
    top: box.top + sizePx * 0.3,
    bottom: box.bottom - sizePx * 0.25,
  }))
  return bodies.flatMap((a, i) =>
    bodies
      .slice(i + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(b => `${a.words} | ${b.words}`),
  )
}
