import { type Fonts, loadFonts } from '../../snapshot/fonts.ts'
import { type Picture, type PictureSize, pictureInTurns } from '../../snapshot/picture.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { turns } from '../../snapshot/turns.ts'
import { dark, light } from '../../ui/palette.ts'
import type { SvgNode } from '../../ui/svg.ts'

/** A figure drawn at a size, and the fonts that it was measured in. */
export interface MadePicture extends Picture {
  readonly fonts: Fonts
  /** A part with its letters as outlines, which look the same everywhere; made when it is first asked for. */
  outlined(at: number): SvgNode
}

/** Draws a figure at a size, in turns with the page. Rejects where the fonts cannot be fetched, and when the signal ends it. */
export async function makePicture(
  taken: TakenFigure,
  size: PictureSize,
  colours: 'light' | 'dark',
  withDefinitions: boolean,
  signal?: AbortSignal,
): Promise<MadePicture> {
  const fonts = await loadFonts()
  const palette = colours === 'dark' ? dark : light
  const options = { size, palette, measure: fonts.measure, withDefinitions }
  const drawn = await pictureInTurns(taken, options, turns(signal))
  const known = new Map<number, SvgNode>()
  const outlined = (at: number) => {
    const part = drawn.parts[at]
    if (!part) throw new Error(`no such part of a picture: ${at}`)
    const shapes = known.get(at) ?? fonts.outlined(part)
    known.set(at, shapes)
    return shapes
  }
  return { ...drawn, fonts, outlined }
}
