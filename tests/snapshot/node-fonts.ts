import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fonts, toFonts } from '../../src/snapshot/fonts.ts'
import { type FontFiles, faceNames } from '../../src/snapshot/lettering.ts'

const folder = join(import.meta.dirname, '../../src/snapshot/fonts')

/** The bytes of every face, from the disk. */
export const nodeFontFiles = Object.fromEntries(
  faceNames.map(name => [name, new Uint8Array(readFileSync(join(folder, `${name}.ttf`)))]),
) as unknown as FontFiles

/** The fonts of the snapshots, where no page fetches them. */
export const nodeFonts: Fonts = toFonts(nodeFontFiles)
