import type { Indicator } from '../model/indicator.ts'
import type { Reached } from '../query/reach.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textLine } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import { type Bullet, tickLabels } from './targets-bullet.ts'
import { ghostColour } from './targets-swatch.ts'
import { endLabel, valueWords } from './targets-words.ts'
import { drawGap } from './texture.ts'

interface Room {
  readonly reached: Reached
  readonly indicator: Indicator
  readonly hue: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The bullet of a row as on screen, 42 pixels high. */
export function drawBullet(
  bullet: Bullet,
  { reached, indicator, hue, x, y, width }: Room,
  { locale, palette }: Pick<DrawContext, 'locale' | 'palette'>,
): SvgNode[] {
  const at = (share: number) => x + share * width
  const track = { x, y: y + 6, width, height: 18 }
  const span = ([from, to]: readonly [number, number]) => ({
    x: at(from),
    width: Math.max((to - from) * width, 2.5),
  })
  const style: TextStyle = { sizePx: 10.5, weight: 400, family: 'sans', colour: palette.ink3 }
  const value = (n: number) => valueWords(locale, indicator, n)
  const nodes: SvgNode[] = bullet.isReported
    ? [svg('rect', { ...track, rx: 3, fill: palette.sunken })]
    : drawGap('not-reported', track, palette)
  if (bullet.ghost)
    nodes.push(
      svg('rect', { ...span(bullet.ghost), y: y + 6, height: 18, rx: 3, fill: ghostColour(palette, hue) }),
    )
  if (bullet.bar) nodes.push(svg('rect', { ...span(bullet.bar), y: y + 11, height: 8, rx: 1.5, fill: hue }))
  if (bullet.point !== null) {
    nodes.push(
      svg('circle', {
        cx: at(bullet.point),
        cy: y + 15,
        r: 5,
        fill: palette.surface,
        stroke: hue,
        'stroke-width': 3,
      }),
    )
  }
  if (bullet.baseline !== null) {
    nodes.push(
      svg('rect', {
        x: at(bullet.baseline) + (bullet.baseline < 0.02 ? 0.75 : -3),
        y: y + 4,
        width: 6,
        height: 22,
        rx: 1.5,
        fill: palette.surface,
        stroke: palette.ink,
        'stroke-width': 1.5,
      }),
    )
  }
  nodes.push(
    svg('rect', { x: at(bullet.target) - 1.5, y: y + 2, width: 3, height: 26, rx: 1, fill: palette.ink }),
  )
  for (const { kind, at: share, anchor } of tickLabels(bullet)) {
    const n = reached[kind]
    if (n !== null) nodes.push(textLine(value(n), at(share), y + 39, { ...style, anchor }))
  }
  const words = endLabel(locale, indicator, bullet, reached.actual)
  if (words !== null) nodes.push(textLine(words, x + width, y + 39, { ...style, anchor: 'end' }))
  return nodes
}
