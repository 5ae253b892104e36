import { light } from '../ui/palette.ts'
import { xmlHead } from './office-package.ts'

interface Style {
  readonly isBold?: boolean
  /** A gap's words: neither a text nor a number. */
  readonly isGap?: boolean
  readonly isHead?: boolean
  readonly isTitle?: boolean
  readonly wraps?: boolean
  readonly isRight?: boolean
  /** A built-in format (ECMA-376-1 §18.8.30), or one of ours. */
  readonly format?: number
}

/** Plain numbers as they are; counts and amounts in groups of thousands; shares in per cent. */
const formats = { plain: 0, whole: 3, amount: 4, share: 9 } as const

const plain = {
  text: {},
  'text-wrapped': { wraps: true },
  gap: { isGap: true, isRight: true },
  plain: { format: formats.plain },
  whole: { format: formats.whole },
  amount: { format: formats.amount },
  share: { format: formats.share },
} satisfies Record<string, Style>

const styles = {
  ...plain,
  head: { isBold: true, isHead: true, wraps: true },
  'head-number': { isBold: true, isHead: true, wraps: true, isRight: true },
  title: { isTitle: true },
  name: { isBold: true, wraps: true },
  ...(Object.fromEntries(
    Object.entries(plain).map(([name, style]) => [`total-${name}`, { ...style, isBold: true }]),
  ) as Record<`total-${keyof typeof plain}`, Style>),
} satisfies Record<string, Style>

/** How a cell looks. A style that begins with `total` is the same in bold. */
export type CellStyle = keyof typeof styles

const order = Object.keys(styles) as CellStyle[]

/** Does a text of that style break into lines at the cell's edge? */
export function wraps(style: CellStyle): boolean {
  const { wraps = false }: Style = styles[style]
  return wraps
}

/** A style's place in `styles.xml`. */
export function styleAt(style: CellStyle): number {
  return order.indexOf(style)
}

const colour = (hex: string) => `<color rgb="FF${hex.slice(1).toUpperCase()}"/>`
const font = (size: number, hex: string, is = '', name = 'Arial') =>
  `<font>${is}<sz val="${size}"/>${colour(hex)}<name val="${name}"/><family val="${name === 'Arial' ? 2 : 1}"/></font>`
const fonts = [
  font(10, light.ink),
  font(10, light.ink, '<b/>'),
  font(10, light.ink3, '<i/>'),
  font(10, light.ink3, '<b/><i/>'),
  font(14, light.ink, '<b/>', 'Georgia'),
]
const solid = (hex: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${hex.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`

/** `styles.xml`: every style once, in order. */
export function stylesXml(): string {
  const cells = order.map(name => cellFormat(styles[name]))
  return `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid(light.sunken)}${solid(light.line)}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium">${colour(light.ink2)}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function cellFormat({ isBold, isGap, isHead, isTitle, wraps, isRight, format = 0 }: Style): string {
  const fontId = isTitle ? 4 : isGap ? (isBold ? 3 : 2) : isBold ? 1 : 0
  const fillId = isHead ? 3 : isGap ? 2 : 0
  const alignment = `<alignment${isRight ? ' horizontal="right"' : ''} vertical="top"${wraps ? ' wrapText="1"' : ''}/>`
  return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${isHead ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}
