import type { Milestone } from '../model/milestone.ts'
import type { PathStep } from '../query/instrument-path.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import { publishers, silenceWords } from './instrument-path-words.ts'
import { huePlace } from './member-hue.ts'
import { type StyledText, stackedText } from './stacked-text.ts'

const leastStationPx = 108
const fonts = {
  head: { sizePx: 12.5, weight: 600, family: 'sans' },
  words: { sizePx: 12, weight: 400, family: 'sans' },
  small: { sizePx: 11, weight: 400, family: 'sans' },
} as const

/** Stations along a line where there is room for their words, else one below the other. */
export function drawCourse(
  steps: readonly PathStep[],
  context: DrawContext,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const { width, palette, locale } = context
  const isAlong = width / steps.length >= leastStationPx
  const room = isAlong ? width / steps.length : width - 40
  const pill = locale.say('instrument-path.it-is-here')
  const top = isAlong ? 42 : 12
  const here = steps.findIndex(({ state }) => state === 'here')
  const nodes: SvgNode[] = []
  const lines: SvgNode[] = []
  let y = top
  let bottom = 0
  const points: { x: number; y: number }[] = []
  for (const [i, step] of steps.entries()) {
    const at = isAlong ? { x: i * room + 16, y: top } : { x: 16, y }
    points.push(at)
    nodes.push(...drawStation(step, at, context))
    const textX = isAlong ? at.x - 10 : 40
    const block = stationWords(step, textX, isAlong ? top + 22 : y - 10, room - 14, context)
    nodes.push(...block.nodes)
    if (step.state === 'here') {
      const style = { ...fonts.head, sizePx: 11.5, colour: palette.surface } as const
      const wide = context.measure(pill, style) + 18
      const px = isAlong ? at.x - 16 : Math.min(40, width - wide)
      const py = isAlong ? top - 42 : y + block.height - 4
      nodes.push(svg('rect', { x: px, y: py, width: wide, height: 21, rx: 10.5, fill: palette.ink }))
      nodes.push(textLine(pill, px + 9, py + 14.5, style))
      if (!isAlong) y += 26
    }
    bottom = Math.max(bottom, (isAlong ? top + 22 : y - 10) + block.height)
    if (!isAlong) y += Math.max(block.height + 12, 34)
  }
  for (let i = 1; i < points.length; i += 1) {
    const [from, to] = [points[i - 1] ?? { x: 0, y: 0 }, points[i] ?? { x: 0, y: 0 }]
    const isTaken = i <= here
    lines.push(
      svg('path', {
        d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
        fill: 'none',
        stroke: isTaken ? palette.ink : palette.lineStrong,
        'stroke-width': isTaken ? 3 : 2,
        'stroke-dasharray': isTaken ? undefined : '3 4',
      }),
    )
  }
  return { nodes: [...lines, ...nodes], height: isAlong ? bottom : y }
}

/** A diamond in its hue where a source ties the step to the programme, a ring where it does not, dashes where none was found. */
function drawStation(
  { state, milestones }: PathStep,
  { x, y }: { x: number; y: number },
  context: DrawContext,
) {
  const { palette, file } = context
  const nodes: SvgNode[] = []
  if (milestones.length === 0) {
    const dashes = { stroke: palette.ink3, 'stroke-width': 1.6, 'stroke-dasharray': '2.6 2.4' }
    return [svg('circle', { cx: x, cy: y, r: 7, fill: palette.surface, ...dashes })]
  }
  if (state === 'here') {
    nodes.push(
      svg('circle', { cx: x, cy: y, r: 15, fill: palette.surface, stroke: palette.ink, 'stroke-width': 2 }),
    )
  }
  const ours = milestones.find(({ link }) => link === 'contribution')
  if (ours) {
    const fill = hueOf(palette, huePlace(file, 'outcome', ours.outcomes[0] ?? '')).base
    return [...nodes, svg('path', { d: `M${x} ${y - 9}l9 9l-9 9l-9 -9z`, fill })]
  }
  const ring = { fill: palette.surface, stroke: palette.ink, 'stroke-width': state === 'here' ? 4 : 2.2 }
  return [...nodes, svg('circle', { cx: x, cy: y, r: 7, ...ring })]
}

function stationWords(
  step: PathStep,
  x: number,
  top: number,
  width: number,
  context: DrawContext,
): TextBlock {
  const { locale, palette, measure } = context
  const isSilent = step.milestones.length === 0
  const head = { ...fonts.head, weight: step.state === 'here' ? 700 : isSilent ? 400 : 600 } as const
  const lines: StyledText[] = [
    [locale.text(step.step.title), { ...head, colour: isSilent ? palette.ink3 : palette.ink }],
    ...(isSilent
      ? [[silenceWords(locale, step), { ...fonts.small, colour: palette.ink3 }] as StyledText]
      : step.milestones.flatMap(event => eventLines(event, context))),
  ]
  return stackedText(lines, x, top, width, measure)
}

function eventLines(event: Milestone, { locale, file, palette }: DrawContext): StyledText[] {
  const isOurs = event.link === 'contribution'
  return [
    [locale.date(event.date), { ...fonts.words, colour: palette.ink }],
    [
      `${locale.text(event.title)} · ${locale.say(`milestone.${event.link}`)} · ${publishers(file, [event])}`,
      { ...fonts.small, weight: isOurs ? 600 : 400, colour: palette.ink2, italic: !isOurs },
    ],
  ]
}
