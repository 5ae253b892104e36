import { Inflate, Unzlib } from 'fflate'

/** The most bytes that anything packed inside a file may hold. */
export const unpackedLimit = 20_000_000

/** Small enough that one piece cannot swell beyond some megabytes: Flate packs 1,032 bytes into one at most. */
const piece = 4_096

/** Packed bytes as they were: `zlib` with its own head, `deflate` without. Left as soon as they pass the limit, whatever was declared. */
export function unpack(
  packed: Uint8Array,
  how: 'zlib' | 'deflate',
  limit = unpackedLimit,
): Uint8Array<ArrayBuffer> | 'large' | 'damaged' {
  const chunks: Uint8Array[] = []
  let length = 0
  let isComplete = false
  const take = (chunk: Uint8Array, isLast: boolean) => {
    length += chunk.length
    chunks.push(chunk)
    isComplete = isLast
  }
  try {
    const stream = how === 'zlib' ? new Unzlib(take) : new Inflate(take)
    for (let at = 0; at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length)
      if (length > limit) return 'large'
    }
  } catch {
    return 'damaged'
  }
  if (!isComplete) return 'damaged'
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
