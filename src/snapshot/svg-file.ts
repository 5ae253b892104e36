import { type SvgNode, svg, toMarkup } from '../ui/svg.ts'
import { type Proof, proofKeyword, proofText } from './proof.ts'

/** The text of an SVG file: one picture that stands alone, in UTF-8, with what it carries of itself. */
export function svgFile(picture: SvgNode, proof?: Proof): string {
  const whole = proof ? withMetadata(picture, proofText(proof)) : picture
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(whole)}\n`
}

/** Behind title and description, which have to come first to be read aloud. */
function withMetadata(picture: SvgNode, text: string): SvgNode {
  const { children } = picture
  const words = children.filter(child => typeof child !== 'string' && /^(title|desc)$/.test(child.name))
  const rest = children.filter(child => !words.includes(child))
  return { ...picture, children: [...words, svg('metadata', { id: proofKeyword }, text), ...rest] }
}
