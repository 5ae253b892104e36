import type { Font } from '../../ui/measure-text.ts'
import type { SvgNode } from '../../ui/svg.ts'

/** How an element of a picture is painted and set, with what it inherits (SVG 2, 6.1). */
export interface Style {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly dash: readonly number[]
  readonly cap: string
  readonly join: string
  readonly rule: string
  readonly fillOpacity: number
  readonly strokeOpacity: number
  readonly font: Font
  readonly anchor: string
}

/** What stands where nothing is said. */
export const plainStyle: Style = {
  fill: '#000000',
  stroke: 'none',
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  rule: 'nonzero',
  fillOpacity: 1,
  strokeOpacity: 1,
  font: { sizePx: 16, weight: 400, family: 'sans' },
  anchor: 'start',
}

/** The style of an element inside of another. Opacity of a group is laid on each of its shapes: ours never overlap. */
export function styleOf({ attributes }: SvgNode, outer: Style): Style {
  const text = (name: string, usual: string) => String(attributes[name] ?? usual)
  const number = (name: string, usual: number) => Number(attributes[name] ?? usual)
  const opacity = number('opacity', 1)
  const dash = attributes['stroke-dasharray']
  return {
    fill: text('fill', outer.fill),
    stroke: text('stroke', outer.stroke),
    strokeWidth: number('stroke-width', outer.strokeWidth),
    dash: dash === undefined ? outer.dash : numbersOf(String(dash)),
    cap: text('stroke-linecap', outer.cap),
    join: text('stroke-linejoin', outer.join),
    rule: text('fill-rule', outer.rule),
    fillOpacity: number('fill-opacity', outer.fillOpacity) * opacity,
    strokeOpacity: number('stroke-opacity', outer.strokeOpacity) * opacity,
    font: fontOf(attributes, outer.font),
    anchor: text('text-anchor', outer.anchor),
  }
}

function fontOf(attributes: SvgNode['attributes'], outer: Font): Font {
  const { 'font-family': family, 'font-size': size, 'font-weight': weight, 'font-style': slant } = attributes
  const heaviness = weight === 'bold' ? 700 : Number(weight ?? outer.weight)
  return {
    sizePx: size === undefined ? outer.sizePx : Number.parseFloat(String(size)),
    weight: heaviness >= 700 ? 700 : heaviness >= 600 ? 600 : 400,
    family: family === undefined ? outer.family : isSerif(String(family)) ? 'serif' : 'sans',
    italic: slant === undefined ? outer.italic === true : slant === 'italic',
  }
}

/** The stack says it at its end, or by the name of our own face. */
const isSerif = (family: string) => /(^|[^-])\bserif\b/i.test(family.replace(/sans-serif/gi, ''))

function numbersOf(text: string): number[] {
  const numbers = text.split(/[\s,]+/).map(Number)
  return numbers.length > 0 && numbers.every(value => value >= 0) && numbers.some(value => value > 0)
    ? numbers
    : []
}
