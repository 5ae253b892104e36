/** An element of a picture. A plain value: nothing here can run, load, or point outside of the file. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

const elements = new Set([
  'svg',
  'g',
  'title',
  'desc',
  'metadata',
  'rect',
  'circle',
  'line',
  'path',
  'text',
  'tspan',
])

/** One element. Attributes that are undefined are left out. Throws for an element that could run or load something. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  if (!elements.has(name)) throw new Error(`not an element of a picture: ${name}`)
  const given: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    if (!/^[a-z][a-z-]*$/i.test(key) || /^(on|href|style|src)/i.test(key))
      throw new Error(`not an attribute of a picture: ${key}`)
    given[key] = value
  }
  return { name, attributes: given, children }
}

/** A font inside a file: how a text names it, and its bytes as WOFF in base 64. */
export interface SvgFont {
  readonly family: string
  readonly weight: string
  readonly style: 'normal' | 'italic'
  readonly woff: string
}

/**
 * The fonts that a file brings along: the only style sheet that a picture may hold, and only in a file of its own. Throws for
 * anything that could end the rule or point outside of the file.
 */
export function svgFonts(fonts: readonly SvgFont[]): SvgNode {
  const rules = fonts.map(({ family, weight, style, woff }) => {
    if (!/^[A-Za-z ]+$/.test(family) || !/^[0-9 ]+$/.test(weight) || !/^[A-Za-z0-9+/]+=*$/.test(woff))
      throw new Error(`not a font of a picture: ${family}`)
    const source = `url(data:font/woff;base64,${woff}) format("woff")`
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source}}`
  })
  return { name: 'style', attributes: {}, children: [rules.join('')] }
}

/** The tree as XML text. Numbers keep two decimals; characters that XML forbids are dropped. */
export function toMarkup({ name, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(printed(value))}"`)
  const open = `<${name}${given.join('')}`
  if (children.length === 0) return `${open}/>`
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : toMarkup(child)))
  return `${open}>${inner.join('')}</${name}>`
}

function printed(value: string | number): string {
  if (typeof value === 'string') return value
  if (!Number.isFinite(value)) throw new Error(`not a number to draw: ${value}`)
  return String(Math.round(value * 100) / 100)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 §2.2: tab, line feed, carriage return and all that is no control, no half of a pair and no non-character
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text as it stands in XML, between tags or quotes. Characters that XML forbids are dropped. */
export function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, character => entities[character] ?? '')
}
