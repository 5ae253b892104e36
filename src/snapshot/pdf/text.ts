import type { SvgNode } from '../../ui/svg.ts'
import { type FaceName, faceOf, setText } from '../lettering.ts'
import { colour, type Pen, setOpacity } from './pen.ts'
import type { Resources } from './resources.ts'
import { type Style, styleOf } from './style.ts'
import { real } from './values.ts'

/** A part of a line in one style; a place of its own begins a new chunk, which is anchored by itself (SVG 2, 11.5). */
interface Piece {
  readonly text: string
  readonly style: Style
  readonly x?: number
  readonly y?: number
  readonly dx: number
  readonly dy: number
}

/** Letters that one face sets, or (null) that none of ours holds. */
interface Run {
  readonly face: FaceName | null
  readonly text: string
}

/** Text as text: what is copied or searched are its own words, whatever draws them. */
export function showText(node: SvgNode, style: Style, pen: Pen): void {
  let [x, y] = [0, 0]
  for (const chunk of chunksOf(node, style)) {
    const first = chunk[0]
    if (!first) continue
    ;[x, y] = [first.x ?? x, first.y ?? y]
    const width = chunk.reduce((sum, piece) => sum + piece.dx + widthOf(piece, pen.resources), 0)
    if (style.anchor === 'middle') x -= width / 2
    if (style.anchor === 'end') x -= width
    for (const piece of chunk) {
      ;[x, y] = [x + piece.dx, y + piece.dy]
      x = showPiece(piece, x, y, pen)
    }
  }
}

function chunksOf(node: SvgNode, style: Style): Piece[][] {
  const chunks: Piece[][] = []
  const pieces = trimmed(piecesOf(node, style))
  for (const piece of pieces) {
    const isNew = piece.x !== undefined || piece.y !== undefined
    if (isNew || chunks.length === 0) chunks.push([piece])
    else chunks.at(-1)?.push(piece)
  }
  return chunks
}

function piecesOf(node: SvgNode, style: Style): Piece[] {
  const at = (name: string) => (name in node.attributes ? Number(node.attributes[name]) : undefined)
  const [x, y, dx = 0, dy = 0] = [at('x'), at('y'), at('dx'), at('dy')]
  const pieces = node.children.flatMap((child): Piece[] => {
    if (typeof child === 'string') return [{ text: setText(child), style, dx: 0, dy: 0 }]
    return child.name === 'tspan' ? piecesOf(child, styleOf(child, style)) : []
  })
  const [first, ...rest] = pieces
  if (!first) return []
  const own = { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) }
  return [{ ...own, ...first, dx: first.dx + dx, dy: first.dy + dy }, ...rest]
}

/** Spaces in a row are one, and none stands at either end. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  let isAfterSpace = true
  const kept = pieces.map(piece => {
    let text = piece.text.replace(/ +/g, ' ')
    if (isAfterSpace) text = text.replace(/^ /, '')
    if (text !== '') isAfterSpace = text.endsWith(' ')
    return { ...piece, text }
  })
  const last = kept.at(-1)
  if (last) kept[kept.length - 1] = { ...last, text: last.text.replace(/ $/, '') }
  return kept
}

// letters of scripts that run from right to left, with the signs and figures between them
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*)/u

function runsOf(text: string, style: Style, resources: Resources): Run[] {
  return text
    .split(rightToLeft)
    .flatMap((part, i) => (i % 2 === 1 ? [{ face: null, text: part }] : leftToRight(part, style, resources)))
}

function leftToRight(text: string, style: Style, { face }: Resources): Run[] {
  const wanted = faceOf(style.font)
  const runs: { face: FaceName | null; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const holder = [wanted, 'sans' as const].find(name => face(name).face.holds(character)) ?? null
    // what joins to a letter of another script is drawn with it
    const by = last?.face === null && /[\p{M}\p{Cf}]/u.test(character) ? null : holder
    if (last && last.face === by) last.text += character
    else runs.push({ face: by, text: character })
  }
  return runs
}

function widthOf({ text, style }: Piece, resources: Resources): number {
  return runsOf(text, style, resources).reduce((sum, run) => sum + runWidth(run, style, resources), 0)
}

function runWidth({ face, text }: Run, { font, fill }: Style, { face: opened, picture }: Resources): number {
  if (face === null) {
    const found = picture(text, font, fill)
    if (found) return found.drawn.width
  }
  return opened(face ?? 'sans').face.widthOf(text) * font.sizePx
}

/** Shows a piece and gives the place where it ends. */
function showPiece({ text, style }: Piece, x: number, y: number, pen: Pen): number {
  if (style.fill === 'none') return x
  const { resources } = pen
  setOpacity(style, pen)
  let at = x
  for (const run of runsOf(text, style, resources)) {
    const width = runWidth(run, style, resources)
    if (run.face === null) showForeign(run.text, style, at, y, width, pen)
    else showRun(run.face, run.text, style, at, y, pen)
    at += width
  }
  return at
}

/** A serif leans by itself where a slanted one is wanted: there is no face for it. */
const lean = 0.2

function showRun(name: FaceName, text: string, { font, fill }: Style, x: number, y: number, pen: Pen): void {
  const { name: resource, face } = pen.resources.face(name)
  pen.set('fill', `${colour(fill)} rg`)
  const slant = font.italic && name !== 'sans-italic' ? lean : 0
  pen.write(
    `BT /${resource} ${real(font.sizePx)} Tf 1 0 ${real(slant)} -1 ${real(x)} ${real(y)} Tm ${face.encode(text)} TJ ET`,
  )
}

/** Letters that no face of ours holds, as the system draws them, over the same words unseen. A box each where nothing can draw them. */
function showForeign(text: string, style: Style, x: number, y: number, width: number, pen: Pen): void {
  const found = pen.resources.picture(text, style.font, style.fill)
  if (!found) {
    showRun('sans', text, style, x, y, pen)
    return
  }
  const { ascent, descent } = found.drawn
  const matrix = [found.drawn.width, 0, 0, -(ascent + descent), x, y + descent].map(real)
  pen.write(`q ${matrix.join(' ')} cm /${found.name} Do Q`)
  const { name, face } = pen.resources.face('sans')
  const seen = asSeen(text)
  const share = (width / (face.widthOf(seen) * style.font.sizePx)) * 100
  pen.write(
    `BT 3 Tr ${real(share)} Tz /${name} ${real(style.font.sizePx)} Tf 1 0 0 -1 ${real(x)} ${real(y)} Tm ${face.encode(seen)} TJ 0 Tr 100 Tz ET`,
  )
}

/** In the order of the page, from left to right: readers of text turn it round again. */
function asSeen(text: string): string {
  if (!rightToLeft.test(text)) return text
  return (text.match(/\p{Nd}[\p{Nd}.,٫٬]*|./gsu) ?? []).reverse().join('')
}
