import type { Locale } from '../../locales/locale.ts'
import { fileName, type Named } from '../../snapshot/file-name.ts'
import { pngFile } from '../../snapshot/picture-file.ts'
import type { Pixels, Sharpness } from '../../snapshot/pixels.ts'
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

/** What was written of a picture already, by part and sharpness. */
const written = new WeakMap<MadePicture, Map<string, Promise<Png>>>()

/** One part of a picture as a PNG; written once. */
export function toPart(
  taken: TakenFigure,
  made: MadePicture,
  at: number,
  sharpness: Sharpness,
): Promise<Png> {
  const known = written.get(made) ?? new Map<string, Promise<Png>>()
  written.set(made, known)
  const key = `${at} ${sharpness}`
  const png = known.get(key) ?? write(taken, made, at, sharpness)
  known.set(key, png)
  // what failed is tried again
  png.catch(() => known.delete(key))
  return png
}

async function write(taken: TakenFigure, made: MadePicture, at: number, sharpness: Sharpness): Promise<Png> {
  return pngFile(made.outlined(at), toProof(taken), sharpness)
}

/** Beyond so many a browser asks about each file, or keeps some of them back: they come in one archive. */
export const mostFiles = 5

/** Saves every part of a picture, numbered where there are several, and says what was saved. The page gets its turn between two of them. */
export async function savePicture(
  taken: TakenFigure,
  made: MadePicture,
  { kind, size, sharpness, letters }: PictureChoices,
): Promise<string> {
  const of = made.parts.length
  const { say } = taken.locale
  const named = { ...namedAfter(taken), size: size === 'natural' ? undefined : size }
  const files: { readonly name: string; readonly blob: Blob }[] = []
  let isReduced = false
  for (const [at, part] of made.parts.entries()) {
    if (at > 0) await turn()
    const numbered = of > 1 ? { ...named, part: { n: at + 1, of } } : named
    if (kind === 'svg') {
      const lettered = letters === 'outlines' ? made.fonts.outlined(part, true) : made.fonts.embedded(part)
      const blob = new Blob([svgFile(lettered, toProof(taken))], { type: 'image/svg+xml' })
      files.push({ blob, name: fileName(numbered, 'svg') })
    } else {
      const { blob, size } = await toPart(taken, made, at, sharpness)
      isReduced ||= size.isReduced
      files.push({ blob, name: fileName(numbered, 'png', realScale(size)) })
    }
  }
  const saved = await saveAll(files, fileName(named, 'zip', kind === 'png' ? sharpness : 1), taken.locale)
  return isReduced ? `${saved} ${say('picture.reduced')}` : saved
}

/** How sharp a picture really is, to a tenth. */
const realScale = ({ scale }: Pixels) => Math.floor(scale * 10) / 10

async function saveAll(
  files: readonly { readonly name: string; readonly blob: Blob }[],
  archive: string,
  { say }: Locale,
): Promise<string> {
  const { length: n } = files
  if (n > mostFiles) {
    const { zipSync } = await import('fflate')
    const entries: Record<string, [Uint8Array, { level: 0 | 6 }]> = {}
    for (const { name, blob } of files) {
      // a PNG is packed already
      const level = name.endsWith('.png') ? 0 : 6
      entries[name] = [new Uint8Array(await blob.arrayBuffer()), { level }]
    }
    saveFile(new Blob([zipSync(entries)], { type: 'application/zip' }), archive, '')
    return say('take.saved.archive', { n, name: archive })
  }
  for (const { blob, name } of files) saveFile(blob, name, '')
  const name = files.at(-1)?.name ?? ''
  return n > 1 ? say('take.saved.parts', { n, name }) : say('take.saved', { name })
}

/** Puts a picture on the clipboard: one of several parts, counted from 0. It is handed over as a promise, within the click: Safari wants both. */
export async function copyPicture(
  png: Promise<Png>,
  at: number,
  of: number,
  { say }: Locale,
): Promise<string> {
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
  return of > 1 ? say('take.copied.part', { n: at + 1, of }) : say('take.copied.picture')
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

/** Lets the page have its turn. */
export function turn(): Promise<void> {
  return new Promise(done => setTimeout(done, 0))
}
