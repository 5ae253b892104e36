import { type Fonts, loadFonts } from '../../snapshot/fonts.ts'
import { type Picture, type PictureSize, picture } from '../../snapshot/picture.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { dark, light } from '../../ui/palette.ts'
import type { SvgNode } from '../../ui/svg.ts'

/** A figure drawn at a size, and the fonts that it was measured in. */
export interface MadePicture extends Picture {
  readonly fonts: Fonts
  /** Its parts with letters as outlines: they look the same everywhere. */
  readonly outlined: readonly SvgNode[]
}

/** Draws a figure at a size. Rejects where the fonts cannot be fetched. */
export async function makePicture(
  taken: TakenFigure,
  size: PictureSize,
  colours: 'light' | 'dark',
  withDefinitions: boolean,
): Promise<MadePicture> {
  const fonts = await loadFonts()
  const palette = colours === 'dark' ? dark : light
  const drawn = picture(taken, { size, palette, measure: fonts.measure, withDefinitions })
  return { ...drawn, fonts, outlined: drawn.parts.map(fonts.outlined) }
}
