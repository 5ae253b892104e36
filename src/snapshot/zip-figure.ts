import type { Drawing } from '../charts/drawing.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import { light } from '../ui/palette.ts'
import type { SvgNode } from '../ui/svg.ts'
import { csv } from './csv-file.ts'
import { type FileEnding, fileName } from './file-name.ts'
import type { Fonts } from './fonts.ts'
import { pictureInTurns, pictureSizes } from './picture.ts'
import type { Sharpness } from './pixels.ts'
import { PictureFault, type Png } from './png-file.ts'
import { type Proof, toProof } from './proof.ts'
import { svgFile } from './svg-file.ts'
import type { TakenFigure } from './taken.ts'
import type { Turn } from './turns.ts'

/** Draws a picture as a PNG that carries its proof. Throws a `PictureFault`. */
export type DrawPng = (picture: SvgNode, proof: Proof, sharpness: Sharpness) => Promise<Png>

/** One file of a figure. `bytes` null = this browser could not draw it. */
export interface FigureFile {
  readonly name: string
  readonly kind: FileEnding
  readonly bytes: Uint8Array | null
}

const sharpness = 2

/** A figure as files: its picture in pixels and in shapes, of several parts where one would be too small to read, and its numbers. The page has its turn between them. */
export async function* figureFiles(
  given: TakenFigure,
  withDefinitions: boolean,
  fonts: Fonts,
  drawPng: DrawPng,
  turn: Turn,
): AsyncGenerator<FigureFile> {
  const taken = { ...given, draw: remembered(given) }
  const { fileName: figure, from, caption, locale } = taken
  const named = {
    ...{ figure, dataset: from.id, asOf: from.asOf, language: locale.language },
    synthetic: caption.synthetic !== null,
  }
  const proof = toProof(taken)
  const encoder = new TextEncoder()
  yield {
    name: fileName(named, 'csv'),
    kind: 'csv',
    bytes: encoder.encode(csv(taken.table, caption, locale)),
  }
  const { measure } = fonts
  const size = isList(taken, measure) ? 'natural' : 'report'
  await turn()
  const { parts } = await pictureInTurns(
    taken,
    { size, palette: light, measure, withDefinitions, mostHeightPx: pagePx },
    turn,
  )
  const of = parts.length
  for (const [i, part] of parts.entries()) {
    const numbered = of > 1 ? { ...named, part: { n: i + 1, of } } : named
    await turn()
    const lettered = fonts.embedded(part)
    await turn()
    yield {
      name: fileName(numbered, 'svg'),
      kind: 'svg',
      bytes: encoder.encode(svgFile(lettered, proof)),
    }
    await turn()
    const shapes = fonts.outlined(part)
    await turn()
    yield {
      name: fileName(numbered, 'png', sharpness),
      kind: 'png',
      bytes: await pngBytes(shapes, proof, drawPng),
    }
  }
}

/** Draws once for each width: one palette and one measure serve them all. */
function remembered(taken: TakenFigure): TakenFigure['draw'] {
  const drawn = new Map<number, Drawing>()
  return room => {
    const known = drawn.get(room.width) ?? taken.draw(room)
    drawn.set(room.width, known)
    return known
  }
}

/** As high as wide paper is: a part of a list then fills a page. */
const pagePx = 1250

/** A list comes in pages: nobody puts dozens of small pictures together again. */
function isList(taken: TakenFigure, measure: MeasureText): boolean {
  const { width, height } = pictureSizes.report
  return taken.draw({ width, palette: light, measure }).height > 1.6 * height
}

async function pngBytes(part: SvgNode, proof: Proof, drawPng: DrawPng): Promise<Uint8Array | null> {
  try {
    const { blob } = await drawPng(part, proof, sharpness)
    return new Uint8Array(await blob.arrayBuffer())
  } catch (reason) {
    if (reason instanceof PictureFault) return null
    throw reason
  }
}
