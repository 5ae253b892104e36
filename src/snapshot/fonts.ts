import type { SvgNode } from '../ui/svg.ts'
import { embedded } from './embedded-fonts.ts'
import { type FontFiles, type Lettering, toLettering } from './lettering.ts'
import { outlined } from './outlined-text.ts'

/** The fonts of the snapshots: what measures a picture, and what makes it look the same elsewhere. */
export interface Fonts extends Lettering {
  /**
   * The picture with its texts as shapes, each labelled with its words; a text that the fonts do not cover stays a text. For PNG (the
   * page's policy forbids the font in an image) and for programs that know no fonts in a file: Word, Inkscape.
   */
  outlined(picture: SvgNode, keepsWords?: boolean): SvgNode
  /** The picture with real text, and the letters that it needs inside the file. For SVG files alone, never for the page. */
  embedded(picture: SvgNode): SvgNode
}

/** The fonts of these files. */
export function toFonts(files: FontFiles): Fonts {
  const lettering = toLettering(files)
  return {
    ...lettering,
    outlined: (picture, keepsWords) => outlined(picture, lettering, keepsWords),
    embedded: picture => embedded(picture, lettering),
  }
}

let loading: Promise<Fonts> | null = null

/** The fonts, fetched once. Rejects where they cannot be fetched, and tries again the next time. */
export function loadFonts(): Promise<Fonts> {
  loading ??= import('./font-files.ts')
    .then(({ fontFiles }) => fontFiles())
    .then(toFonts)
    .catch((reason: unknown) => {
      loading = null
      throw reason
    })
  return loading
}
