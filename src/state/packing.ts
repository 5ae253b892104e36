/**
 * Bytes as text that may stand in a script block of a page: seven bits a sign, which is a sixth shorter than base64. The three signs
 * that a page would change or end at (NUL, CR, <) stand 256 places further on.
 */
export function toBlockText(bytes: Uint8Array): string {
  const parts: string[] = []
  let signs: number[] = []
  let held = 0
  let bits = 0
  const put = (seven: number) => {
    signs.push(seven === 0 || seven === 13 || seven === 60 ? seven + 256 : seven)
    // in steps: the arguments of one call are limited
    if (signs.length < 0x8000) return
    parts.push(String.fromCharCode(...signs))
    signs = []
  }
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x7fff
    bits += 8
    while (bits >= 7) {
      bits -= 7
      put((held >> bits) & 127)
    }
  }
  if (bits > 0) put((held << (7 - bits)) & 127)
  return parts.join('') + String.fromCharCode(...signs)
}

/** The bytes of a `toBlockText`. */
export function fromBlockText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 7) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    held = ((held << 7) | (text.charCodeAt(i) & 127)) & 0x7fff
    bits += 7
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
  }
  return bytes
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: ReadableWritablePair<Uint8Array, BufferSource>,
) {
  const body = new Response(bytes).body as ReadableStream<BufferSource>
  return new Uint8Array(await new Response(body.pipeThrough(change)).arrayBuffer())
}

/** gzip, as the text of a block. */
export const packed = async (bytes: Uint8Array): Promise<string> =>
  toBlockText(await through(new Uint8Array(bytes), new CompressionStream('gzip')))

/** The bytes of a `packed`. Rejects where the text was cut or changed: gzip holds a checksum. */
export const unpacked = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(fromBlockText(text), new DecompressionStream('gzip'))
