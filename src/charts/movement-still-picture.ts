import type { Movement } from '../query/movement.ts'
import { hueOf, strengthColour, strengthOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock } from '../ui/svg-text.ts'
import type { DrawContext, Drawing } from './drawing.ts'
import { stageLegend } from './legend.ts'
import type { DrawnLine, DrawnPanel } from './movement-panels.ts'
import { rungName, yearWords } from './movement-words.ts'
import { stageHeight } from './stage-strip.ts'
import { swatchPx } from './swatch.ts'
import { drawGap } from './texture.ts'

const namePx = 132
const stepsPx = { width: 60, height: 13 }

/** Where no activity dates its moves: the highest stage of each line of each panel, and its year. No way is drawn. */
export function drawStill(answer: Movement, panels: readonly DrawnPanel[], context: DrawContext): Drawing {
  const { locale, file, palette, measure, width } = context
  const { panels: by, lines: of } = answer.question
  const lines = panels[0]?.lines ?? []
  const room = (width - namePx) / Math.max(lines.length, 1)
  const head: TextStyle = { sizePx: 12.5, weight: 600, family: 'sans', colour: palette.ink }
  const heads = lines.map((line, l) =>
    textBlock(locale.memberName(of, line.member, 'short'), namePx + l * room, 8, room - 12, head, measure),
  )
  const nodes: SvgNode[] = heads.flatMap(({ nodes: words }, l) => [
    svg('rect', {
      x: namePx + l * room,
      y: 0,
      width: 22,
      height: 4,
      rx: 2,
      fill: hueOf(palette, lines[l]?.hue ?? null).base,
    }),
    ...words,
  ])
  let top = Math.max(0, ...heads.map(({ height }) => height)) + 16
  for (const panel of panels) {
    const name = textBlock(
      locale.memberName(by, panel.member, 'short'),
      0,
      top + 7,
      namePx - 12,
      { sizePx: 12.5, weight: 400, family: 'sans', colour: palette.ink },
      measure,
    )
    const cells = panel.lines.map((line, l) => drawCell(line, namePx + l * room, top + 7, room - 12, context))
    nodes.push(svg('path', { d: `M0 ${top}H${width}`, stroke: palette.line }), ...name.nodes)
    nodes.push(...cells.flatMap(cell => cell.nodes))
    top += Math.max(name.height, ...cells.map(({ height }) => height)) + 14
  }
  return { width, height: top, nodes, legend: stageLegend(locale, file) }
}

function drawCell(line: DrawnLine, x: number, top: number, width: number, context: DrawContext) {
  const { locale, file, palette, measure } = context
  const said = line.highest
  const style: TextStyle = {
    sizePx: 12,
    weight: 400,
    family: 'sans',
    colour: said ? palette.ink : palette.ink3,
  }
  if (!said || said.stage === null) {
    const { gap, isReported } = line
    const none = gap ? `gap.${gap}` : 'stages.none'
    const left = gap ? swatchPx.width + 8 : 0
    const words = textBlock(
      locale.say(isReported ? 'movement.no-evidence' : none),
      x + left,
      top,
      width - left,
      style,
      measure,
    )
    const ground = gap ? drawGap(gap, { x, y: top + 1, ...swatchPx }, palette) : []
    return { nodes: [...ground, ...words.nodes], height: words.height }
  }
  const { stage } = said
  const step = stepsPx.width / file.stages.length
  const steps = file.stages.map((_, rung) => {
    const height = stageHeight(rung, file.stages.length) * stepsPx.height
    const hue = hueOf(palette, line.hue)
    const fill =
      rung <= stage ? strengthColour(palette, hue, strengthOf(rung, file.stages.length)) : palette.line
    const box = { x: x + rung * step, y: top + stepsPx.height - height + 1, width: step - 1.5, height }
    if (rung > stage || said.isDone) return svg('rect', { ...box, rx: 1, fill })
    const rim = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: height - 1 }
    return svg('rect', { ...rim, rx: 1, fill: 'none', stroke: fill })
  })
  const left = x + stepsPx.width + 8
  const words = textBlock(rungName(locale, file, stage), left, top, width - stepsPx.width - 8, style, measure)
  const year = textBlock(
    [yearWords(locale, said), ...(said.isDone ? [] : [locale.say('movement.open')])].join(' · '),
    left,
    top + words.height,
    width - stepsPx.width - 8,
    { ...style, sizePx: 11, colour: palette.ink2 },
    measure,
  )
  return { nodes: [...steps, ...words.nodes, ...year.nodes], height: words.height + year.height }
}
