import type { GapKind } from '../model/gap.ts'
import { isOutside } from '../model/selection.ts'
import type { Ladder, LadderRow } from '../query/ladder.ts'
import type { MemberGaps } from '../query/member-gaps.ts'
import type { Font } from '../ui/measure-text.ts'
import { contrast, type Hue, hueOf, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { type LadderBar, ladderScale, placeBars, placeCounts } from './ladder-bars.ts'
import { gapLegend, stageLegend } from './legend.ts'
import { huePlace } from './member-hue.ts'
import { stageHeight } from './stage-strip.ts'
import { drawGap } from './texture.ts'

const barPx = 40
const endWidth = 132
const fonts = {
  label: { sizePx: 13, weight: 400, family: 'sans' },
  inside: { sizePx: 19, weight: 700, family: 'serif' },
  above: { sizePx: 13, weight: 600, family: 'serif' },
  total: { sizePx: 20, weight: 600, family: 'serif' },
  words: { sizePx: 11.5, weight: 400, family: 'sans' },
} as const satisfies Record<string, Font>

/**
 * Activities by stage on a common axis: the work leftwards, the change rightwards; at the end of a row its distinct total, or
 * why the record holds nothing of it.
 */
export function drawLadder(answer: Ladder, context: DrawContext, gaps: MemberGaps = {}): Drawing {
  const { locale, file, palette, measure, width, selection } = context
  const rows = answer.rows.filter(row => !isOutside(selection, answer.by, row.member.id))
  if (rows.length === 0) return drawNothing(locale.say('picture.none'), context)
  const names = rows.map(row => locale.memberName(answer.by, row.member))
  const labelWidth = Math.min(Math.max(96, ...names.map(name => measure(name, fonts.label) + 16)), 180)
  const scale = ladderScale(rows, file.stages, labelWidth, width - endWidth)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  let y = 30
  const axisTop = y - 8
  for (const [i, row] of rows.entries()) {
    if (i > 0) breaks.push(y - 8)
    const hue = hueOf(palette, huePlace(file, answer.by, row.member.id))
    const label = textBlock(
      names[i] ?? '',
      0,
      0,
      labelWidth - 14,
      { ...fonts.label, colour: palette.ink },
      measure,
    )
    const bars = placeBars(row, file.stages, scale, count => measure(locale.number(count), fonts.inside))
    const head = bars.some(bar => !bar.countInside) ? 18 : 4
    const barHead = answer.by === 'outcome' ? 10 : 0
    const height = Math.max(head + barPx, label.height + barHead)
    const middle = y + Math.max(height / 2, head + barPx / 2)
    const bottom = middle + barPx / 2
    if (answer.by === 'outcome') {
      nodes.push(
        svg('rect', {
          x: 0,
          y: middle - (label.height + barHead) / 2,
          width: 22,
          height: 4,
          rx: 2,
          fill: hue.base,
        }),
      )
    }
    const lead = middle - (label.height + barHead) / 2 + barHead + (barHead > 0 ? -2 : 4)
    nodes.push(
      ...textBlock(names[i] ?? '', 0, lead, labelWidth - 14, { ...fonts.label, colour: palette.ink }, measure)
        .nodes,
    )
    for (const bar of bars) nodes.push(...drawBar(bar, bottom, hue, context))
    const above = bars.filter(bar => !bar.countInside)
    for (const { bar, x } of placeCounts(above, scale.axis, count =>
      measure(locale.number(count), fonts.above),
    )) {
      const top =
        bottom -
        Math.max(
          ...bars
            .filter(each => Math.abs(each.x - bar.x) < 24)
            .map(each => heightOf(each, file.stages.length)),
        )
      nodes.push(
        textLine(locale.number(bar.count), x, top - 5, {
          ...fonts.above,
          colour: palette.ink,
          anchor: 'middle',
        }),
      )
    }
    const gap = gaps[row.member.id]
    const end = Math.min(width - endWidth, scale.end) + 16
    nodes.push(...(gap ? drawGapEnd(gap, end, middle, context) : drawEnd(row, end, middle + 4, context)))
    y = Math.max(bottom, y + height) + 16
  }
  const titles = { sizePx: 12.5, weight: 600, family: 'sans' } as const
  const axis = svg('path', {
    d: `M${scale.axis} ${axisTop}V${y - 4}`,
    stroke: palette.ink,
    'stroke-width': 2,
  })
  const left = locale.say('legend.work')
  const leftX = Math.max(scale.axis - 10, measure(left, titles))
  const heads = [
    textLine(left, leftX, 14, { ...titles, colour: palette.ink2, anchor: 'end' }),
    textLine(locale.say('legend.change'), scale.axis + 10, 14, { ...titles, colour: palette.ink }),
  ]
  const hollow = rows.some(row => row.notStated.some(n => n > 0))
  const legend: LegendItem[] = [
    ...stageLegend(locale, file),
    ...(hollow ? [{ swatch: { kind: 'hollow' }, label: locale.say('legend.hollow') } as const] : []),
    ...gapLegend(
      locale,
      rows.map(({ member }) => gaps[member.id] ?? null),
    ),
  ]
  return { width, height: y, nodes: [...heads, axis, ...nodes], legend, breaks, head: axisTop }
}

const heightOf = (bar: LadderBar, stages: number) => (0.4 + 0.6 * stageHeight(bar.stage, stages)) * barPx

/** One stage: solid where the source states a status, hollow where it does not, the hollow part further from the axis. */
function drawBar(
  bar: LadderBar,
  bottom: number,
  hue: Hue,
  { palette, locale, file }: DrawContext,
): SvgNode[] {
  const height = heightOf(bar, file.stages.length)
  const colour = strengthColour(palette, hue, strengthOf(bar.stage, file.stages.length))
  const nodes: SvgNode[] = []
  const y = bottom - height
  if (bar.solid.width > 0) {
    nodes.push(
      svg('rect', {
        x: bar.solid.x,
        y,
        width: bar.solid.width,
        height,
        rx: Math.min(3, bar.solid.width / 2),
        fill: colour,
      }),
    )
  }
  if (bar.hollow.width > 0) {
    const outline = {
      fill: palette.surface,
      stroke: colour,
      'stroke-width': 1.5,
      rx: Math.min(3, bar.hollow.width / 2),
    }
    const width = Math.max(bar.hollow.width - 1.5, 0.5)
    nodes.push(svg('rect', { x: bar.hollow.x + 0.75, y: y + 0.75, width, height: height - 1.5, ...outline }))
  }
  if (!bar.countInside) return nodes
  const part = bar.solid.width >= bar.hollow.width ? bar.solid : bar.hollow
  const onSolid = part === bar.solid
  const light =
    contrast(palette.surface, colour) >= contrast(palette.ink, colour) ? palette.surface : palette.ink
  const size = Math.min(fonts.inside.sizePx, height - 4)
  const style = {
    ...fonts.inside,
    sizePx: size,
    colour: onSolid ? light : palette.ink,
    anchor: 'middle',
  } as const
  return [
    ...nodes,
    textLine(locale.number(bar.count), part.x + part.width / 2, bottom - height / 2 + size * 0.36, style),
  ]
}

/** Why the record holds nothing of a row: its texture, and its words. */
function drawGapEnd(
  gap: GapKind,
  x: number,
  middle: number,
  { palette, locale, measure }: DrawContext,
): SvgNode[] {
  const words = { ...fonts.words, colour: palette.ink2 }
  const said = textBlock(locale.say(`gap.${gap}`), 0, 0, endWidth - 52, words, measure)
  return [
    ...drawGap(gap, { x, y: middle - 11, width: 28, height: 22 }, palette),
    ...textBlock(
      locale.say(`gap.${gap}`),
      x + 34,
      middle - said.height / 2 - 2,
      endWidth - 52,
      words,
      measure,
    ).nodes,
  ]
}

function drawEnd(
  row: LadderRow,
  x: number,
  middle: number,
  { palette, locale, measure }: DrawContext,
): SvgNode[] {
  const none = row.activities === 0
  const number = textLine(locale.number(row.activities), x, middle + 2, {
    ...fonts.total,
    colour: none ? palette.ink3 : palette.ink,
  })
  if (none) return [number]
  const style = { ...fonts.words, colour: palette.ink2 }
  return [
    number,
    ...textBlock(
      locale.say('picture.claimed', { n: row.changes }),
      x,
      middle + 5,
      endWidth - 18,
      style,
      measure,
    ).nodes,
  ]
}
