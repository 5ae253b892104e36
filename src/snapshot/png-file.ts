import { canvasLimits, type Pixels, pixelsOf, type Sharpness } from './pixels.ts'

/** Why there is no picture: it could not be drawn, or not be written. */
export class PictureFault extends Error {
  override readonly name = 'PictureFault'
  readonly kind: 'decode' | 'canvas' | 'encode'
  constructor(kind: 'decode' | 'canvas' | 'encode', options?: ErrorOptions) {
    super(`no picture: ${kind} failed`, options)
    this.kind = kind
  }
}

export interface Png {
  readonly blob: Blob
  readonly size: Pixels
}

/** A PNG of a picture that stands alone. Reduced where the canvas cannot hold it, never blank: throws a `PictureFault` instead. */
export async function toPng(markup: string, width: number, height: number, asked: Sharpness): Promise<Png> {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const size = pixelsOf(width, height, asked)
    if (size.width * size.height <= canvasLimits.sure) return await drawn(address, size)
    // no browser says how much it holds: one that gives up is asked for less
    return await drawn(address, size).catch(() =>
      drawn(address, pixelsOf(width, height, asked, canvasLimits.sure)),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function drawn(address: string, size: Pixels): Promise<Png> {
  const image = new Image(size.width, size.height)
  image.src = address
  await image.decode().catch((cause: unknown) => {
    throw new PictureFault('decode', { cause })
  })
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new PictureFault('canvas')
  pen.drawImage(image, 0, 0, size.width, size.height)
  // the paper covers every pixel: one that stays clear means that the canvas gave up in silence
  if (pen.getImageData(size.width - 1, size.height - 1, 1, 1).data[3] === 0) throw new PictureFault('canvas')
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new PictureFault('encode')
  return { blob, size }
}
