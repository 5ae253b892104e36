import { estimateText, type Font, type MeasureText } from '../ui/measure-text.ts'
import { type FontFace, fontFace } from './font-face.ts'

/** The faces that pictures are set in: files of `src/snapshot/fonts`. */
export const faceNames = ['sans', 'sans-italic', 'sans-bold', 'serif', 'serif-bold'] as const

export type FaceName = (typeof faceNames)[number]

/** The bytes of every face. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>

/** A stretch of a text that one face can set: what the serif lacks (ɓ, ɛ) stands in the sans. */
export interface TextRun {
  readonly face: FaceName
  readonly text: string
}

/** A glyph of a text, and how far from the text’s start it stands, in pixels. */
export interface PlacedGlyph {
  readonly face: FaceName
  readonly glyph: number
  readonly x: number
}

/** How texts are set in the faces of the snapshots. What is measured is what is drawn, letter by letter, kerning included. */
export interface Lettering {
  /** Pixels. A text with a character that the fonts lack is estimated: the reader’s own system will set it. */
  readonly measure: MeasureText
  /** Can all of a text be set? Right-to-left, Asian and combining letters cannot. */
  covers(text: string): boolean
  fileOf(face: FaceName): Uint8Array
  /** A covered text by the faces that set it. */
  runs(text: string, font: Font): readonly TextRun[]
  /** Every glyph of a covered text in its place. */
  placed(text: string, font: Font): readonly PlacedGlyph[]
  face(name: FaceName): FontFace
}

/** Which face sets a font: 600 and 700 are one. */
export function faceOf({ family, weight, italic }: Font): FaceName {
  if (weight !== 400) return `${family}-bold`
  return italic && family === 'sans' ? 'sans-italic' : family
}

// joiners, soft hyphens and the like take no room and leave no mark
const invisible = /[\u00ad\u200b\u200c\u2060\ufeff]/g

/** A text as it is set: composed letters, no marks without a body. */
export function setText(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
}

/** Texts in the faces of these files. A face is read when it is first needed. */
export function toLettering(files: FontFiles): Lettering {
  const read = new Map<FaceName, FontFace>()
  const face = (name: FaceName) => {
    const known = read.get(name)
    if (known) return known
    const opened = fontFace(files[name])
    read.set(name, opened)
    return opened
  }
  const covers = (text: string) =>
    [...setText(text)].every(character => face('sans').glyph(character.codePointAt(0) ?? 0) !== null)
  const placed = (text: string, font: Font): PlacedGlyph[] => {
    const wanted = faceOf(font)
    const glyphs: PlacedGlyph[] = []
    let x = 0
    for (const character of setText(text)) {
      const code = character.codePointAt(0) ?? 0
      const name = face(wanted).glyph(code) === null ? 'sans' : wanted
      const { glyph: glyphOf, kerning, unitsPerEm, advance } = face(name)
      const glyph = glyphOf(code) ?? 0
      const before = glyphs.at(-1)
      const share = font.sizePx / unitsPerEm
      if (before?.face === name) x += kerning(before.glyph, glyph) * share
      glyphs.push({ face: name, glyph, x })
      x += advance(glyph) * share
    }
    return glyphs
  }
  const runs = (text: string, font: Font): TextRun[] => {
    const wanted = faceOf(font)
    const found: { face: FaceName; text: string }[] = []
    for (const character of setText(text)) {
      const name = face(wanted).glyph(character.codePointAt(0) ?? 0) === null ? 'sans' : wanted
      const last = found.at(-1)
      if (last?.face === name) last.text += character
      else found.push({ face: name, text: character })
    }
    return found
  }
  return {
    measure: rememberedWidths((text, font) => {
      if (!covers(text)) return estimateText(text, font)
      const last = placed(text, font).at(-1)
      if (!last) return 0
      const { advance, unitsPerEm } = face(last.face)
      return last.x + (advance(last.glyph) * font.sizePx) / unitsPerEm
    }),
    covers,
    fileOf: name => files[name],
    runs,
    placed,
    face,
  }
}

/** Pictures measure the same words again and again while they are fitted. */
function rememberedWidths(measure: MeasureText): MeasureText {
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${faceOf(font)}\n${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (known.size > 20_000) known.clear()
      width = measure(text, { ...font, sizePx: 1000 })
      known.set(key, width)
    }
    return (width * font.sizePx) / 1000
  }
}
