import type { SvgNode } from '../ui/svg.ts'
import type { Sharpness } from './pixels.ts'
import { type Png, toPng } from './png-file.ts'
import { withPngText } from './png-text.ts'
import { type Proof, proofKeyword, proofText } from './proof.ts'
import { svgFile } from './svg-file.ts'

/** A picture's width and height in pixels at 1×. */
export function sizeOf({ attributes }: SvgNode): { readonly width: number; readonly height: number } {
  return { width: Number(attributes.width), height: Number(attributes.height) }
}

/** A picture as a PNG that carries its proof. Its letters are drawn in the browser's fonts, unless they are outlines. Throws a `PictureFault`. */
export async function pngFile(picture: SvgNode, proof: Proof, sharpness: Sharpness): Promise<Png> {
  const { width, height } = sizeOf(picture)
  const { blob, size } = await toPng(svgFile(picture), width, height, sharpness)
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), proofKeyword, proofText(proof))
  return { blob: new Blob([bytes], { type: 'image/png' }), size }
}
