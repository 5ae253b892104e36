export interface Font {
  readonly sizePx: number
  readonly weight: 400 | 600 | 700
  readonly family: 'sans' | 'serif'
  readonly italic?: boolean
}

/** The width of a line of text in pixels. */
export type MeasureText = (text: string, font: Font) => number

/** The same stacks as in `tokens.css`, for what is drawn outside of the page's style sheet. */
export const fontStacks = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  serif: 'ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "DejaVu Serif", serif',
} as const

/** Widths of DejaVu Sans, the widest of the stacks, in hundredths of the size: from the space to the tilde. */
const widths = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
  34, 84, 84, 84, 54, 100, 72, 73, 77, 80, 73, 69, 80, 87, 40, 40, 75, 66, 102, 88, 82, 67, 82, 75, 69, 67,
  84, 72, 103, 71, 66, 69, 39, 34, 39, 84, 50, 50, 61, 64, 56, 64, 62, 37, 64, 64, 32, 31, 61, 32, 97, 64, 61,
  64, 64, 48, 52, 40, 64, 59, 86, 59, 59, 53, 64, 34, 64, 84,
]
const narrow = /[\u00a0\u202f\u2009«»“”‘’·•]/u
const bold = { sans: 1.12, serif: 1.12 } as const

/** A width that no font of ours exceeds: for places without a browser, and for tests that hold a picture still. */
export const estimateText: MeasureText = (text, { sizePx, weight, family }) => {
  let hundredths = 0
  for (const character of text.normalize('NFC')) hundredths += widthOf(character)
  return (hundredths / 100) * sizePx * (weight === 400 ? 1 : bold[family])
}

function widthOf(character: string): number {
  const plain = character.normalize('NFD')[0] ?? character
  const known = widths[plain.charCodeAt(0) - 32]
  if (known !== undefined) return known
  if (/\p{Mn}|\p{Cf}/u.test(character)) return 0
  if (narrow.test(character)) return 61
  // wide scripts and pictures fill their square; every other letter is taken for a wide one
  return /\p{Extended_Pictographic}/u.test(character) ? 135 : 100
}

/**
 * Lines no wider than `widthPx`: broken at spaces and hyphens, and inside a word that is itself too long. Text is cut, with an
 * ellipsis, only beyond `maxLines`. A grapheme that alone is too wide still gets its line.
 */
export function wrapText(
  text: string,
  widthPx: number,
  font: Font,
  measure: MeasureText,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => measure(line.trimEnd(), font) <= widthPx
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line === '' ? fits(piece) : fits(line + piece)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line)
    line = piece
    while (!fits(line)) {
      const head = longestStart(line, fits)
      if (head.length === line.length) break
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line.trim() !== '') lines.push(line)
  const trimmed = lines.map(each => each.trimEnd())
  if (trimmed.length <= maxLines) return trimmed
  const last = longestStart(trimmed[maxLines - 1] ?? '', start => fits(`${start.trimEnd()}…`))
  return [...trimmed.slice(0, maxLines - 1), `${last.trimEnd()}…`]
}

/** Words with the space or hyphen that ends them. A non-breaking space joins. */
function pieces(text: string): string[] {
  const plain = text.trim().replace(/[ \t\r\n]+/g, ' ')
  return plain.match(/[^ -]*(?: |-+(?! )|-+ |$)/g)?.filter(piece => piece !== '') ?? []
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As many graphemes from the start as fit, and at least one. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  let start = ''
  for (const { segment } of graphemes.segment(text)) {
    if (start !== '' && !fits(start + segment)) return start
    start += segment
  }
  return start
}
