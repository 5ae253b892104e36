import { type SvgNode, toMarkup } from '../ui/svg.ts'

/** The text of an SVG file: one picture that stands alone, in UTF-8. */
export function svgFile(picture: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(picture)}\n`
}
