import type { SvgNode } from '../../ui/svg.ts'
import { pathOperators } from './path.ts'
import { colour, type Pen, setOpacity } from './pen.ts'
import type { Resources } from './resources.ts'
import { plainStyle, type Style, styleOf } from './style.ts'
import { showText } from './text.ts'
import { real } from './values.ts'

/**
 * A picture as the content of a page (ISO 32000-1, 8.5): shapes as shapes, text as text. `height` is that of the page in points, from
 * whose foot PDF counts; the picture counts in points from its head.
 */
export function pageContent(nodes: readonly SvgNode[], height: number, resources: Resources): string {
  const lines: string[] = [`1 0 0 -1 0 ${real(height)} cm`, '4 M']
  let state = new Map<string, string>()
  const pen: Pen = {
    resources,
    write: operators => lines.push(operators),
    set(part, operator) {
      if (state.get(part) === operator) return
      state.set(part, operator)
      lines.push(operator)
    },
    apart(draw) {
      const before = state
      state = new Map(before)
      lines.push('q')
      draw()
      lines.push('Q')
      state = before
    },
  }
  for (const node of nodes) drawNode(node, plainStyle, pen)
  return lines.join('\n')
}

function drawNode(node: SvgNode, outer: Style, pen: Pen): void {
  const { transform } = node.attributes
  if (transform === undefined) {
    drawPlaced(node, outer, pen)
    return
  }
  pen.apart(() => {
    for (const matrix of matricesOf(String(transform))) pen.write(`${matrix.map(real).join(' ')} cm`)
    drawPlaced(node, outer, pen)
  })
}

function drawPlaced(node: SvgNode, outer: Style, pen: Pen): void {
  const style = styleOf(node, outer)
  const outline = outlineOf(node)
  if (outline !== null) paint(outline, style, pen, node.name !== 'line')
  else if (node.name === 'g') drawInside(node, style, pen)
  else if (node.name === 'svg') drawNested(node, style, pen)
  else if (node.name === 'text') showText(node, style, pen)
}

/** The outline of a shape; null = it is none. */
function outlineOf({ name, attributes }: SvgNode): string | null {
  const at = (key: string) => Number(attributes[key] ?? 0)
  switch (name) {
    case 'rect':
      return rectangle(at('x'), at('y'), at('width'), at('height'), at('rx') || at('ry'))
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'))
    case 'line':
      return pathOperators(`M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`)
    case 'path':
      return pathOperators(String(attributes.d ?? ''))
    default:
      return null
  }
}

function drawInside({ children }: SvgNode, style: Style, pen: Pen): void {
  for (const child of children) if (typeof child !== 'string') drawNode(child, style, pen)
}

/** A picture inside of a picture, fitted into its room as a whole; what reaches beyond its room does not show. */
function drawNested(node: SvgNode, style: Style, pen: Pen): void {
  const { x = 0, y = 0, width, height, viewBox } = node.attributes
  const [left = 0, top = 0, across = 0, down = 0] = String(viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number)
  pen.apart(() => {
    pen.write(`1 0 0 1 ${real(Number(x))} ${real(Number(y))} cm`)
    if (across > 0 && down > 0) {
      const [wide, high] = [Number(width ?? across), Number(height ?? down)]
      pen.write(`0 0 ${real(wide)} ${real(high)} re W n`)
      const scale = Math.min(wide / across, high / down)
      const shift = [
        (wide - across * scale) / 2 - left * scale,
        (high - down * scale) / 2 - top * scale,
      ] as const
      pen.write(`${real(scale)} 0 0 ${real(scale)} ${shift.map(real).join(' ')} cm`)
    }
    drawInside(node, style, pen)
  })
}

/** Paints an outline as its style says. Where nothing would be seen nothing is written. */
function paint(outline: string, style: Style, pen: Pen, isArea: boolean): void {
  const isFilled = isArea && isPainted(style.fill) && style.fillOpacity > 0
  const isStroked = isPainted(style.stroke) && style.strokeWidth > 0 && style.strokeOpacity > 0
  if (outline === '' || (!isFilled && !isStroked)) return
  setOpacity(style, pen)
  if (isFilled) pen.set('fill', `${colour(style.fill)} rg`)
  if (isStroked) {
    pen.set('stroke', `${colour(style.stroke)} RG`)
    pen.set('width', `${real(style.strokeWidth)} w`)
    pen.set('dash', `[${style.dash.map(real).join(' ')}] 0 d`)
    pen.set('cap', `${Math.max(0, ['butt', 'round', 'square'].indexOf(style.cap))} J`)
    pen.set('join', `${Math.max(0, ['miter', 'round', 'bevel'].indexOf(style.join))} j`)
  }
  const operator = isFilled ? (isStroked ? 'B' : 'f') : 'S'
  pen.write(`${outline}\n${operator}${isFilled && style.rule === 'evenodd' ? '*' : ''}`)
}

const isPainted = (paint: string) => paint !== 'none' && paint !== 'transparent'

/** How far the handles of a quarter of a circle reach. */
const quarter = 0.5523

function rectangle(x: number, y: number, width: number, height: number, rounding: number): string {
  if (width <= 0 || height <= 0) return ''
  const r = Math.min(rounding, width / 2, height / 2)
  if (r <= 0) return `${[x, y, width, height].map(real).join(' ')} re`
  const [right, bottom, k] = [x + width, y + height, r * (1 - quarter)]
  return pathOperators(
    `M${x + r} ${y}H${right - r}C${right - k} ${y} ${right} ${y + k} ${right} ${y + r}` +
      `V${bottom - r}C${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom}` +
      `H${x + r}C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - r}` +
      `V${y + r}C${x} ${y + k} ${x + k} ${y} ${x + r} ${y}Z`,
  )
}

function ellipse(cx: number, cy: number, r: number): string {
  return r > 0 ? rectangle(cx - r, cy - r, 2 * r, 2 * r, r) : ''
}

type Matrix = readonly [number, number, number, number, number, number]

function matricesOf(transform: string): Matrix[] {
  return [...transform.matchAll(/([a-z]+)\(([^)]*)\)/gi)].flatMap(([, name, values = '']): Matrix[] => {
    const [a = 0, b, c, d = 0, e = 0, f = 0] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (name === 'translate') return [[1, 0, 0, 1, a, b ?? 0]]
    if (name === 'scale') return [[a, 0, 0, b ?? a, 0, 0]]
    if (name === 'matrix') return [[a, b ?? 0, c ?? 0, d, e, f]]
    if (name !== 'rotate') throw new Error(`not a transformation of a picture: ${transform}`)
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]
    const [x, y] = [b ?? 0, c ?? 0]
    return [[cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos]]
  })
}
