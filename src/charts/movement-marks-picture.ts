import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textLine } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import {
  type DrawnLine,
  type DrawnPanel,
  endOf,
  type mostMoved,
  setbackMarks,
  spread,
} from './movement-panels.ts'
import { drawOutcomeMark, setbackShape } from './outcome-mark.ts'

/** Sizes of the small multiples, in pixels. */
export const px = {
  axis: 120,
  leastPanel: 156,
  rung: 26,
  leading: 11.5,
  title: 30,
  years: 20,
  bars: 92,
  leastBar: 5,
  codes: 34,
  between: 22,
}

/** How the words inside of a panel are set. */
export const small = { sizePx: 11, weight: 400, family: 'sans' } as const

/** The ends of the scale of the bars, in activities. */
export type Most = ReturnType<typeof mostMoved>

/** Where a panel's rungs, years and bars stand. */
export function scaleOf(x: number, top: number, width: number, years: number, rungs: number, most: Most) {
  const band = (width - px.codes) / Math.max(years, 1)
  const head = top + px.title
  const bars = head + rungs * px.rung + px.years
  const unit = (px.bars - 32) / (most.up + most.back)
  return {
    band,
    head,
    x: (year: number) => x + (year + 0.5) * band,
    end: x + width - px.codes,
    y: (rung: number) => head + (rungs - 0.5 - rung) * px.rung,
    foot: head + rungs * px.rung,
    ground: bars + 16 + most.up * unit,
    unit,
    bottom: bars + px.bars,
  }
}

type Scale = ReturnType<typeof scaleOf>

/** A level rule across a panel. */
export const rule = (from: number, to: number, y: number, look: Record<string, string>) =>
  svg('path', { d: `M${from} ${y}H${to}`, ...look })

/** Steps at the turn of the year; a year without a rung breaks the line. */
export function drawLine(line: DrawnLine, scale: Scale, { palette }: DrawContext): SvgNode[] {
  const { base } = hueOf(palette, line.hue)
  let d = ''
  let isOpen = false
  for (const [at, { stage }] of line.years.entries()) {
    if (stage !== null) {
      const y = scale.y(stage + line.offset)
      d += isOpen
        ? `H${near(scale.x(at) - scale.band / 2)}V${near(y)}H${near(scale.x(at))}`
        : `M${near(scale.x(at))} ${near(y)}`
    }
    isOpen = stage !== null
  }
  const stroke = { stroke: base, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }
  const setbacks = setbackMarks(line).map(({ at, rung, aside, isOnLine }) =>
    svg('path', {
      d: setbackShape,
      transform: `translate(${near(scale.x(at) - 5 + aside * Math.min(10, scale.band / 4))} ${near(scale.y(rung) + (isOnLine ? 6 : -5))})`,
      fill: palette.surface,
      stroke: base,
      'stroke-width': 1.75,
    }),
  )
  const hasMarks = scale.band >= 12
  const marks = line.years.flatMap(({ stage }, at) =>
    stage === null || !(hasMarks || isAlone(line, at))
      ? []
      : [
          drawOutcomeMark(
            line.hue,
            near(scale.x(at) - 5),
            near(scale.y(stage + line.offset) - 5),
            false,
            palette,
          ),
        ],
  )
  return [svg('path', { d, fill: 'none', ...stroke }), ...setbacks, ...marks]
}

const near = (value: number) => Math.round(value * 10) / 10

/** Is a year without a neighbour that is known? No line leads to it, so its mark is all there is. */
function isAlone({ years }: DrawnLine, at: number): boolean {
  return [at - 1, at + 1].every(each => (years[each]?.stage ?? null) === null)
}

/** The code of each line at its end. */
export function drawCodes(lines: readonly DrawnLine[], scale: Scale, { palette }: DrawContext): SvgNode[] {
  const ends = lines.flatMap(line => {
    const stage = endOf(line)?.stage
    return stage == null ? [] : [{ line, y: scale.y(stage + line.offset) }]
  })
  const places = spread(
    ends.map(({ y }) => y),
    12,
    scale.foot - 4,
  )
  return ends.map(({ line }, i) =>
    textLine(line.code, scale.end + 2, (places[i] ?? 0) + 4, {
      sizePx: 11,
      weight: 700,
      family: 'sans',
      colour: hueOf(palette, line.hue).base,
    }),
  )
}

/** What moved up, upwards and solid; what fell back, downwards and hollow. */
export function drawBars(
  panel: DrawnPanel,
  x: number,
  scale: Scale,
  { locale, palette }: DrawContext,
): SvgNode[] {
  const ink = palette.neutral.base
  const width = Math.min(scale.band * 0.66, 24)
  const fits = scale.band >= 14
  const nodes = panel.years.flatMap(({ up, back }, at): SvgNode[] => {
    if (up === null || back === null) return []
    const [left, middle] = [near(scale.x(at) - width / 2), near(scale.x(at))]
    const tall = (moved: number) => (moved > 0 ? Math.max(moved * scale.unit, px.leastBar) : 0)
    const [high, low] = [tall(up), tall(back)]
    const number = (value: number, y: number) =>
      textLine(locale.number(value), middle, y, {
        ...small,
        colour: value > 0 ? palette.ink : palette.ink3,
        anchor: 'middle',
      })
    return [
      ...(up > 0 ? [svg('rect', { x: left, y: scale.ground - high, width, height: high, fill: ink })] : []),
      ...(back > 0
        ? [
            svg('rect', {
              x: left + 0.75,
              y: scale.ground + 0.75,
              width: width - 1.5,
              height: Math.max(low - 1.5, 1),
              fill: palette.surface,
              stroke: ink,
              'stroke-width': 1.5,
            }),
          ]
        : []),
      ...(fits && (up > 0 || back === 0) ? [number(up, scale.ground - high - 4)] : []),
      ...(fits && back > 0 ? [number(back, scale.ground + low + 12)] : []),
    ]
  })
  return [...nodes, rule(x, scale.end, scale.ground, { stroke: palette.ink })]
}
