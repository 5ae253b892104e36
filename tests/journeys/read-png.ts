import { inflateSync } from 'node:zlib'

/** A picture's pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Reads a PNG of eight bits a channel that is not interlaced, as browsers write it. Throws at anything else. */
export function readPng(file: Buffer): Pixels {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG')
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const [depth, kind, interlaced] = [file[24], file[25], file[28]]
  const channels = kind === 6 ? 4 : kind === 2 ? 3 : 0
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error(`unread PNG: ${depth} bits, ${kind}`)
  const packed: Buffer[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const lines = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels)
  if (channels === 4) return { width, height, bytes: lines }
  const bytes = new Uint8Array(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      bytes[pixel * 4 + channel] = lines[pixel * 3 + channel] as number
  return { width, height, bytes }
}

/** Takes the filter off each line: PNG specification, chapter 9. */
function unfiltered(filtered: Buffer, lineBytes: number, height: number, step: number): Uint8Array {
  const bytes = new Uint8Array(lineBytes * height)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (lineBytes + 1)]
    const [from, to] = [y * (lineBytes + 1) + 1, y * lineBytes]
    for (let x = 0; x < lineBytes; x++) {
      const left = x >= step ? (bytes[to + x - step] as number) : 0
      const above = y > 0 ? (bytes[to + x - lineBytes] as number) : 0
      const corner = x >= step && y > 0 ? (bytes[to + x - lineBytes - step] as number) : 0
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? above
              : filter === 3
                ? (left + above) >> 1
                : paeth(left, above, corner)
      bytes[to + x] = ((filtered[from + x] as number) + guess) & 255
    }
  }
  return bytes
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

export type Colour = readonly [red: number, green: number, blue: number]

export function pixelAt({ width, bytes }: Pixels, x: number, y: number): Colour {
  const at = (y * width + x) * 4
  return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]
}

/** How many pixels have a colour, give or take two steps a channel; every `each`th pixel is looked at. */
export function pixelsOf({ bytes }: Pixels, [red, green, blue]: Colour): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 4) {
    const isNear =
      Math.abs((bytes[at] ?? 0) - red) <= 2 &&
      Math.abs((bytes[at + 1] ?? 0) - green) <= 2 &&
      Math.abs((bytes[at + 2] ?? 0) - blue) <= 2
    if (isNear) count++
  }
  return count
}

/** How many different colours there are. */
export function coloursIn({ bytes }: Pixels): number {
  const found = new Set<number>()
  for (let at = 0; at < bytes.length; at += 4)
    found.add(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
  return found.size
}

/** Is there a pixel that one can see through? */
export function isSeeThrough({ bytes }: Pixels): boolean {
  for (let at = 3; at < bytes.length; at += 4) if (bytes[at] !== 255) return true
  return false
}
