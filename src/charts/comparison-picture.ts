import type { Comparison } from '../query/comparison.ts'
import { svg } from '../ui/svg.ts'
import { textBlock } from '../ui/svg-text.ts'
import { drawComparisonPair } from './comparison-pair-picture.ts'
import { drawComparisonPanels } from './comparison-panels-picture.ts'
import { comparisonCaution, comparisonSentence, silenceOf } from './comparison-words.ts'
import type { DrawContext, Drawing, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { gapLegend, stageLegend } from './legend.ts'

const fonts = {
  answer: { sizePx: 17, weight: 600, family: 'serif' },
  words: { sizePx: 12, weight: 400, family: 'sans' },
} as const

/** Two members as bars on shared scales with the change from one to the other; any other number as small panels alike. */
export function drawComparison(answer: Comparison, context: DrawContext): Drawing {
  const { locale, file, palette, measure, width } = context
  if (answer.members.length === 0) return drawNothing(locale.say('picture.none'), context)
  const words = { ...fonts.answer, colour: palette.ink }
  const said = textBlock(comparisonSentence(locale, file, answer), 0, 0, width, words, measure)
  const caution = textBlock(
    comparisonCaution(locale, answer),
    0,
    said.height + 2,
    width,
    { ...fonts.words, colour: palette.ink2 },
    measure,
  )
  const body =
    answer.members.length === 2 ? drawComparisonPair(answer, context) : drawComparisonPanels(answer, context)
  const top = said.height + caution.height + 18
  return {
    width: Math.max(width, body.width),
    height: top + body.height,
    nodes: [...said.nodes, ...caution.nodes, svg('g', { transform: `translate(0 ${top})` }, ...body.nodes)],
    legend: legendOf(answer, context),
    breaks: body.breaks?.map(at => top + at) ?? [],
  }
}

/** What is drawn and nothing else; of panels only the first breakdown is. */
function legendOf(
  { members, measure, totals, parts }: Comparison,
  { locale, file }: DrawContext,
): LegendItem[] {
  const drawn = members.length === 2 ? parts : parts.slice(0, 1)
  const sides = [...totals, ...drawn.flatMap(({ lines }) => lines)].flatMap(line => line.sides)
  return [
    ...(drawn.some(({ by }) => by === 'stage') ? stageLegend(locale, file, members.length !== 2) : []),
    ...(sides.some(({ hollow }) => hollow > 0)
      ? [{ swatch: { kind: 'hollow' }, label: locale.say('comparison.hollow') } as const]
      : []),
    ...gapLegend(
      locale,
      sides.map(side => silenceOf(measure, side)),
    ),
  ]
}
