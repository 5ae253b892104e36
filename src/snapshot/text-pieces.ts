import { type Font, fontStacks } from '../ui/measure-text.ts'
import type { SvgNode } from '../ui/svg.ts'

/** A stretch of a text of a picture in one font and one colour. */
export interface TextPiece {
  readonly text: string
  readonly font: Font
  readonly fill: string
}

type Attributes = SvgNode['attributes']

/** The words of a text of a picture, white space as SVG sets it: runs of it are one space, none at either end. */
export function textPieces(text: SvgNode): readonly TextPiece[] {
  const found = piecesIn(text, text.attributes)
  let isAfterSpace = true
  const pieces = found.map(piece => {
    const words = [...piece.text.replace(/[ \t\r\n]+/g, ' ')].filter(character => {
      const isKept = character !== ' ' || !isAfterSpace
      isAfterSpace = character === ' '
      return isKept
    })
    return { ...piece, text: words.join('') }
  })
  const last = pieces.at(-1)
  if (last) pieces[pieces.length - 1] = { ...last, text: last.text.replace(/ $/, '') }
  return pieces.filter(piece => piece.text !== '')
}

function piecesIn({ children }: SvgNode, given: Attributes): TextPiece[] {
  return children.flatMap(child =>
    typeof child === 'string'
      ? [{ text: child, font: fontOf(given), fill: String(given.fill ?? '#000000') }]
      : piecesIn(child, { ...given, ...child.attributes }),
  )
}

function fontOf(given: Attributes): Font {
  const weight = Number(given['font-weight'] ?? 400)
  return {
    sizePx: Number(given['font-size'] ?? 16),
    weight: weight >= 700 ? 700 : weight >= 600 ? 600 : 400,
    family: given['font-family'] === fontStacks.serif ? 'serif' : 'sans',
    italic: given['font-style'] === 'italic',
  }
}
