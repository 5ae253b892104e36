/** A colour of its own, and the same colour at its strongest: the last stage of the ladder. */
export interface Hue {
  readonly base: string
  readonly far: string
}

/** Plain colours of one theme, for what is drawn outside of the page's style sheet. The same values stand in `tokens.css`. */
export interface Palette {
  readonly theme: 'light' | 'dark'
  readonly paper: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly focus: string
  /** One hue an outcome, in the dataset's order; more outcomes begin again. */
  readonly hues: readonly Hue[]
  /** The hue of all that is no outcome. */
  readonly neutral: Hue
}

/** The colours of the light theme; pictures on paper use them too. */
export const light: Palette = {
  theme: 'light',
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f1ec',
  line: '#e2ded5',
  lineStrong: '#c9c3b6',
  ink: '#1d2025',
  ink2: '#4d535c',
  ink3: '#62676f',
  focus: '#1d5fd0',
  hues: [
    { base: '#24489b', far: '#0a1a4d' },
    { base: '#b4560a', far: '#4d1f00' },
    { base: '#00857a', far: '#003b36' },
    { base: '#8a3a8f', far: '#3d0b43' },
    { base: '#6b6f00', far: '#2c2e00' },
    { base: '#a8324a', far: '#4a0a1a' },
  ],
  neutral: { base: '#4d535c', far: '#14171b' },
}

/** The colours of the dark theme. */
export const dark: Palette = {
  theme: 'dark',
  paper: '#14161a',
  surface: '#1b1e23',
  sunken: '#22262c',
  line: '#30353d',
  lineStrong: '#4a515c',
  ink: '#eceae4',
  ink2: '#bcc0c7',
  ink3: '#969ca6',
  focus: '#9db7f0',
  hues: [
    { base: '#7f9bee', far: '#e3eaff' },
    { base: '#e8904a', far: '#ffe6d1' },
    { base: '#63c98f', far: '#d8fae6' },
    { base: '#d08fd6', far: '#fbe6fd' },
    { base: '#c3c35a', far: '#f7f7cf' },
    { base: '#f08a9c', far: '#ffe3e8' },
  ],
  neutral: { base: '#bcc0c7', far: '#f4f5f7' },
}

/** Steps of a tint: 0 is none, 5 the strongest. In per cent of the hue over the surface. */
export const tints = [0, 5, 9, 13, 18, 24] as const

/** The same steps where a shape has no edge of white around it to stand out from: on a map, over land. */
export const mapTints = { light: [0, 9, 17, 25, 34, 44], dark: [0, 14, 28, 42, 57, 72] } as const

/** From this step on a label over a tint of the map stands on a plate: there a light text would not keep 4.5 : 1. */
export const mapPlateFrom = { light: 6, dark: 4 } as const

/** The hue of an outcome by its place in the dataset; null = no outcome. */
export function hueOf(palette: Palette, place: number | null): Hue {
  if (place === null || place < 0) return palette.neutral
  return palette.hues[place % palette.hues.length] ?? palette.neutral
}

/** The ground of a cell. */
export function tintColour(palette: Palette, hue: Hue, step: number): string {
  return mix(hue.base, palette.surface, (tints[step] ?? 0) / 100)
}

/** The ground of a country on a map. */
export function mapTintColour(palette: Palette, hue: Hue, step: number): string {
  return mix(hue.base, palette.surface, (mapTints[palette.theme][step] ?? 0) / 100)
}

/** How much of the hue stands in the first stage, over the surface: the palest that keeps 3 : 1 against the strongest tint. */
export const firstStage = { light: 0.96, dark: 0.82 } as const

/** Which of the six strengths, 0 to 5, a stage is drawn in, whatever the number of stages. */
export function strengthOf(stage: number, stages: number): number {
  return stages > 1 ? Math.round((stage / (stages - 1)) * 5) : 5
}

/** The colour of a strength: the further, the stronger. Every one keeps 3 : 1 against the strongest tint of its hue. */
export function strengthColour(palette: Palette, hue: Hue, strength: number): string {
  return mix(hue.far, mix(hue.base, palette.surface, firstStage[palette.theme]), strength / 5)
}

/** `color-mix(in oklab, a share, b)`, computed. */
export function mix(a: string, b: string, share: number): string {
  const [first, second] = [toOklab(a), toOklab(b)]
  return fromOklab(first.map((value, i) => value * share + (second[i] ?? 0) * (1 - share)))
}

/** Contrast of two colours after WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const fromLinear = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(toLinear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** OKLab by Björn Ottosson, 2020. */
function toOklab(hex: string): number[] {
  const [r = 0, g = 0, b = 0] = channels(hex).map(toLinear)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([L = 0, a = 0, b = 0]: number[]): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const hex = rgb.map(c => Math.round(Math.min(1, Math.max(0, fromLinear(c))) * 255))
  return `#${hex.map(c => c.toString(16).padStart(2, '0')).join('')}`
}
