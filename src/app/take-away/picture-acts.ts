import type { Locale } from '../../locales/locale.ts'
import { fileName, type Named } from '../../snapshot/file-name.ts'
import { pngFile } from '../../snapshot/picture-file.ts'
import type { Sharpness } from '../../snapshot/pixels.ts'
import type { Png } from '../../snapshot/png-file.ts'
import { toProof } from '../../snapshot/proof.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import { svgFile } from '../../snapshot/svg-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import type { PictureChoices } from '../../state/picture-choices.ts'
import type { MadePicture } from './make-picture.ts'

/** What every file of a figure is named after. */
export function namedAfter({ fileName: figure, from, caption, locale }: TakenFigure): Named {
  const { id: dataset, asOf } = from
  return { figure, dataset, asOf, language: locale.language, synthetic: caption.synthetic !== null }
}

/** One part of a picture as a PNG. */
export function toPart(
  taken: TakenFigure,
  { outlined }: MadePicture,
  at: number,
  sharpness: Sharpness,
): Promise<Png> {
  const part = outlined[at]
  if (!part) throw new Error(`no such part of a picture: ${at}`)
  return pngFile(part, toProof(taken), sharpness)
}

/** Saves every part of a picture as a file of its own, and says what was saved. The page gets its turn between two of them. */
export async function savePicture(
  taken: TakenFigure,
  made: MadePicture,
  { kind, size, sharpness, letters }: PictureChoices,
): Promise<string> {
  const of = made.parts.length
  const { say } = taken.locale
  let isReduced = false
  let name = ''
  for (const [at, part] of made.parts.entries()) {
    if (at > 0) await turn()
    const named = { ...namedAfter(taken), size: size === 'natural' ? undefined : size }
    const numbered = of > 1 ? { ...named, part: { n: at + 1, of } } : named
    if (kind === 'svg') {
      name = fileName(numbered, 'svg')
      const lettered = letters === 'outlines' ? (made.outlined[at] ?? part) : made.fonts.embedded(part)
      saveFile(svgFile(lettered, toProof(taken)), name, 'image/svg+xml')
    } else {
      const png = await toPart(taken, made, at, sharpness)
      isReduced ||= png.size.isReduced
      name = fileName(numbered, 'png', png.size.isReduced ? 1 : sharpness)
      saveFile(png.blob, name, 'image/png')
    }
  }
  const saved = of > 1 ? say('take.saved.parts', { n: of, name }) : say('take.saved', { name })
  return isReduced ? `${saved} ${say('picture.reduced')}` : saved
}

/** Puts a picture on the clipboard. It is handed over as a promise, within the click: Safari wants both. */
export async function copyPicture(png: Promise<Png>, { say }: Locale): Promise<string> {
  const blob = png.then(made => made.blob)
  // whoever waits for the clipboard hears of it there
  blob.catch(() => {})
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  } catch (reason) {
    // a picture that was not drawn is another fault than a clipboard that is shut
    await blob
    throw reason
  }
  return say('take.copied.picture')
}

/** Hands a figure to the device's own ways to share: with its picture where they take one. Null = the visitor thought better of it. */
export async function shareFigure({ caption }: TakenFigure, file: File | null): Promise<string | null> {
  const { title, sentence: text, permalink: url } = caption
  const files = file && navigator.canShare?.({ files: [file] }) ? { files: [file] } : {}
  try {
    await navigator.share({ title, text, url, ...files })
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null
    throw reason
  }
  return null
}

function turn(): Promise<void> {
  return new Promise(done => setTimeout(done, 0))
}
