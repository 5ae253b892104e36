import { findingWords } from '../locales/finding.ts'
import type { Finding } from '../query/findings.ts'
import type { Palette } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { textBlock } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, Swatch } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend } from './legend.ts'
import { drawSwatch } from './swatch.ts'
import { drawGap } from './texture.ts'

/** The mark of a finding: its gap's texture, one dot of four, or a hollow square. */
export function findingSwatch(finding: Finding): Swatch {
  if (finding.kind === 'cell') return { kind: 'gap', gap: finding.gap }
  if (finding.kind === 'not-stated') return { kind: 'hollow' }
  if (finding.kind === 'unsubstantiated') return { kind: 'dots', filled: 1 }
  if (finding.kind === 'no-evidence') return { kind: 'dots', filled: 0 }
  return { kind: 'gap', gap: 'not-reported' }
}

const sidePx = 56

/** Gaps one below the other: a swatch, what is missing, and what that means. */
export function drawFindings(answer: readonly Finding[], context: DrawContext): Drawing {
  const { locale, file, palette, measure, width } = context
  if (answer.length === 0) return drawNothing(locale.say('picture.no-findings'), context)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  let y = 0
  for (const [i, finding] of answer.entries()) {
    breaks.push(y)
    if (i > 0) nodes.push(svg('path', { d: `M0 ${y + 0.5}H${width}`, stroke: palette.line }))
    const { title, detail } = findingWords(locale, file, finding)
    const head = { sizePx: 14, weight: 600, family: 'sans', colour: palette.ink } as const
    const body = { sizePx: 12.5, weight: 400, family: 'sans', colour: palette.ink2 } as const
    const titled = textBlock(title, sidePx, y + 10, width - sidePx, head, measure)
    const said = textBlock(detail, sidePx, y + 12 + titled.height, width - sidePx, body, measure)
    nodes.push(...drawMark(findingSwatch(finding), y + 11, palette), ...titled.nodes, ...said.nodes)
    y += 12 + titled.height + said.height + 11
  }
  const legend = gapLegend(
    locale,
    answer.map(finding => (finding.kind === 'cell' ? finding.gap : null)),
  )
  return { width, height: y, nodes, legend, breaks }
}

/** The swatch, a gap's larger than in a legend: here it is the figure. */
function drawMark(swatch: Swatch, top: number, palette: Palette): SvgNode[] {
  if (swatch.kind !== 'gap') return drawSwatch(swatch, 0, top, palette)
  return drawGap(swatch.gap, { x: 0, y: top + 1, width: 36, height: 24 }, palette)
}
