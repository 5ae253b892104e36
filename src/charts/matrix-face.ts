import type { GapKind } from '../model/gap.ts'
import type { Stage } from '../model/taxonomy.ts'
import type { Font, MeasureText } from '../ui/measure-text.ts'
import { type Hue, type Palette, tintColour } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { lineHeight, textBlock, textLine } from '../ui/svg-text.ts'
import { matrixFonts, matrixPx } from './matrix-layout.ts'
import { drawStrip } from './stage-strip.ts'
import { type Box, drawGap } from './texture.ts'

/** What stands in one cell, ready to be set. */
export interface CellFace {
  readonly number: string
  /** Small words after the number where there is room, else below it; '' = none. */
  readonly beside: string
  /** Small words below the number, each on its own line. */
  readonly below: readonly string[]
  readonly gap: GapKind | null
  readonly gapWords: string
  /** Activities by stage; empty = no strip. */
  readonly stages: readonly number[]
  readonly hue: Hue
  /** The step of its tint; null = a total, which has none. */
  readonly tint: number | null
  readonly faint: boolean
}

export interface CellStyle {
  readonly palette: Palette
  readonly measure: MeasureText
  readonly ladder: readonly Pick<Stage, 'part'>[]
  readonly numberFont: Font
}

const stripPx = 13

/** The lines that a face needs in a cell so wide: the words beside the number, then those below it. */
function placed(face: CellFace, width: number, { measure, numberFont }: CellStyle) {
  const start = matrixPx.inset + measure(face.number, numberFont) + 6
  const after = `· ${face.beside}`
  const isBeside = face.beside !== '' && start + measure(after, matrixFonts.words) <= width - 4
  if (face.beside === '') return { start, beside: '', below: face.below }
  if (isBeside) return { start, beside: after, below: face.below }
  return { start, beside: '', below: [face.beside, ...face.below] }
}

/** How high a cell must be to hold all that it says. */
export function faceHeight(face: CellFace, width: number, style: CellStyle): number {
  if (face.gap) {
    const lines = textBlock(
      face.gapWords,
      0,
      0,
      width - 14,
      { ...matrixFonts.words, colour: '' },
      style.measure,
    )
    return lines.height + 18
  }
  const text = { ...matrixFonts.words, colour: '' }
  const below = placed(face, width, style)
    .below.map(word => textBlock(word, 0, 0, width - matrixPx.inset - 4, text, style.measure).height)
    .reduce((a, b) => a + b, 0)
  return 10 + lineHeight(style.numberFont) + below + (face.stages.some(n => n > 0) ? stripPx + 16 : 8)
}

/** One cell: its ground, number, words and strip, or its gap. */
export function drawCell(face: CellFace, box: Box, style: CellStyle): SvgNode[] {
  const { palette, measure, numberFont } = style
  if (face.gap) return [...drawGap(face.gap, box, palette), ...gapPlate(face.gapWords, box, style)]
  const { x, y, width, height } = box
  const colour = face.faint ? palette.ink3 : palette.ink
  const baseline = y + 7 + numberFont.sizePx
  const { start, beside, below } = placed(face, width, style)
  const nodes = [
    ground(face, box, palette),
    textLine(face.number, x + matrixPx.inset, baseline, { ...numberFont, colour }),
  ]
  const words = { ...matrixFonts.words, colour: palette.ink2 }
  if (beside !== '') nodes.push(textLine(beside, x + start, baseline, words))
  let top = baseline + 5
  for (const word of below) {
    const block = textBlock(word, x + matrixPx.inset, top, width - matrixPx.inset - 4, words, measure)
    nodes.push(...block.nodes)
    top += block.height
  }
  const strip = {
    x: x + matrixPx.inset,
    bottom: y + height - 9,
    width: width - matrixPx.inset * 2,
    heightPx: stripPx,
  }
  return [...nodes, ...drawStrip(face.stages, style.ladder, strip, palette, face.hue)]
}

function ground({ hue, tint }: CellFace, box: Box, palette: Palette): SvgNode {
  const bare = tint === 0
  const fill = tint === null ? palette.sunken : tintColour(palette, hue, tint)
  const edge = bare ? 0.5 : 0
  return svg('rect', {
    x: box.x + edge,
    y: box.y + edge,
    width: box.width - 2 * edge,
    height: box.height - 2 * edge,
    rx: 6,
    fill,
    stroke: bare ? palette.line : undefined,
  })
}

/** A gap's words on a plain plate, so that its texture does not run through them. */
function gapPlate(words: string, { x, y, width }: Box, { palette, measure }: CellStyle): SvgNode[] {
  const font = { ...matrixFonts.words, colour: palette.ink2 }
  const block = textBlock(words, x + 8, y + 8, width - 14, font, measure)
  const widest = Math.max(0, ...block.lines.map(line => measure(line, font)))
  const plate = svg('rect', {
    x: x + 5,
    y: y + 6,
    width: widest + 6,
    height: block.height + 4,
    rx: 3,
    fill: palette.surface,
  })
  return [plate, ...block.nodes]
}
