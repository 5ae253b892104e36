/** A number as PDF writes it: three decimals at most, never with an exponent. */
export function real(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to draw: ${value}`)
  return String(Math.round(value * 1000) / 1000 || 0)
}

/** Any text, hexadecimal UTF-16 (ISO 32000-1, 7.9.2.2): no character of it can end the string. */
export function textString(text: string): string {
  return `<FEFF${hexUnits(text)}>`
}

// half of a pair is no character
const halves = /\p{Surrogate}/gu

/** The UTF-16 units of a text in hexadecimals; half a pair becomes the replacement character. */
export function hexUnits(text: string): string {
  const whole = text.replace(halves, '\u{FFFD}')
  let hex = ''
  for (let i = 0; i < whole.length; i++) hex += whole.charCodeAt(i).toString(16).padStart(4, '0')
  return hex.toUpperCase()
}

/** Plain ASCII in parentheses, for addresses and names of files; what is not ASCII is percent-encoded, as addresses are. */
export function asciiString(text: string): string {
  const plain = text
    .replace(halves, '')
    .replace(/[^\u{20}-\u{7E}]+/gu, part => encodeURIComponent(part))
    .replace(/[\\()]/g, character => `\\${character}`)
  return `(${plain})`
}

/** A day (2026-03-12) as a moment: its first in universal time, so that the same report of the same day is the same file. */
export function dayString(day: string): string {
  return `(D:${day.replaceAll('-', '')}000000Z)`
}
