interface WrongEncoding {
  readonly kind: 'utf-16' | 'utf-32' | 'not-utf-8'
  readonly found?: string
  readonly line?: number
  readonly column?: number
}

/**
 * UTF-8 as text, without its byte-order mark. `cut`: the last character lacks bytes, so the file ends too early. Any
 * other byte that is no UTF-8 refuses the file: letters are not guessed.
 */
export function decode(bytes: Uint8Array): { text: string; cut: boolean } | WrongEncoding {
  const wide = widthOf(bytes)
  if (wide) return { kind: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), cut: false }
  } catch {
    const end = validUntil(bytes)
    const text = new TextDecoder().decode(bytes.subarray(0, end))
    if (bytes.length - end < 4 && lacksBytes(bytes.subarray(end))) return { text, cut: true }
    const lines = text.split(/\r\n|\n|\r/)
    const found = `0x${(bytes[end] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    return { kind: 'not-utf-8', found, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
}

/** UTF-16 and UTF-32 by their mark or, since JSON begins with two ASCII characters, by where the zero bytes stand. */
function widthOf([a, b, c, d]: Uint8Array): 'utf-16' | 'utf-32' | null {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16'
  if ((a && b === 0 && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0 && d)) return 'utf-32'
  if ((a && b === 0 && c && d === 0) || (a === 0 && b && c === 0 && d)) return 'utf-16'
  return null
}

/** How many bytes an opening byte announces in all, and the range of the second one (Unicode, table 3-7); 0 = none. */
function sequenceOf(byte: number): readonly [length: number, low: number, high: number] {
  if (byte < 0x80) return [1, 0, 0]
  if (byte >= 0xc2 && byte <= 0xdf) return [2, 0x80, 0xbf]
  if (byte === 0xe0) return [3, 0xa0, 0xbf]
  if (byte === 0xed) return [3, 0x80, 0x9f]
  if (byte >= 0xe1 && byte <= 0xef) return [3, 0x80, 0xbf]
  if (byte === 0xf0) return [4, 0x90, 0xbf]
  if (byte >= 0xf1 && byte <= 0xf3) return [4, 0x80, 0xbf]
  if (byte === 0xf4) return [4, 0x80, 0x8f]
  return [0, 0, 0]
}

/** Are these the first bytes of one character that goes on beyond them? */
function lacksBytes(bytes: Uint8Array): boolean {
  const [length, low, high] = sequenceOf(bytes[0] ?? 0x80)
  if (bytes.length >= length) return false
  return bytes
    .subarray(1)
    .every((byte, i) => (i === 0 ? byte >= low && byte <= high : byte >= 0x80 && byte <= 0xbf))
}

/** The place of the first byte that is no UTF-8. */
function validUntil(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const [length, low, high] = sequenceOf(bytes[at] as number)
    if (length === 0 || at + length > bytes.length) return at
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] as number
      if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return at
    }
    at += length
  }
  return at
}
