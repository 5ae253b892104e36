import { fontStacks } from '../ui/measure-text.ts'
import { type SvgNode, svgFonts } from '../ui/svg.ts'
import { fontSubset, woff } from './font-subset.ts'
import { type FaceName, faceNames, type Lettering } from './lettering.ts'
import { textPieces } from './text-pieces.ts'

/** How a style sheet names each face. A reader that finds none of them takes the fonts of its system. */
const named = {
  sans: { family: 'Dashboard Sans', weight: '400', style: 'normal' },
  'sans-italic': { family: 'Dashboard Sans', weight: '400', style: 'italic' },
  'sans-bold': { family: 'Dashboard Sans', weight: '600 700', style: 'normal' },
  serif: { family: 'Dashboard Serif', weight: '400', style: 'normal' },
  'serif-bold': { family: 'Dashboard Serif', weight: '600 700', style: 'normal' },
} as const satisfies Record<FaceName, object>

const families: Readonly<Record<string, string>> = {
  [fontStacks.sans]: `"Dashboard Sans", ${fontStacks.sans}`,
  [fontStacks.serif]: `"Dashboard Serif", "Dashboard Sans", ${fontStacks.serif}`,
}

/** The picture with its texts as text, and the letters that they need inside the file. */
export function embedded(picture: SvgNode, fonts: Lettering): SvgNode {
  const used = new Map<FaceName, Set<number>>()
  collect(picture, used, fonts)
  const faces = faceNames.flatMap(name => {
    const glyphs = used.get(name)
    if (!glyphs) return []
    return [{ ...named[name], woff: toBase64(woff(fontSubset(fonts.fileOf(name), glyphs))) }]
  })
  const whole = renamed(picture)
  return faces.length === 0 ? whole : { ...whole, children: [svgFonts(faces), ...whole.children] }
}

function collect(node: SvgNode, used: Map<FaceName, Set<number>>, fonts: Lettering): void {
  if (node.name !== 'text') {
    for (const child of node.children) if (typeof child !== 'string') collect(child, used, fonts)
    return
  }
  for (const { text, font } of textPieces(node)) {
    for (const { face, glyph } of fonts.placed(text, font)) {
      const glyphs = used.get(face) ?? new Set()
      used.set(face, glyphs.add(glyph))
    }
  }
}

function renamed(node: SvgNode): SvgNode {
  const { 'font-family': family, ...rest } = node.attributes
  return {
    ...node,
    attributes: family === undefined ? rest : { ...rest, 'font-family': families[family] ?? family },
    children: node.children.map(child => (typeof child === 'string' ? child : renamed(child))),
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  // one call for all would be more arguments than an engine takes
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return btoa(text)
}
