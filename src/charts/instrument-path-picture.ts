import type { Locale } from '../locales/locale.ts'
import type { InstrumentPath, InstrumentPaths } from '../query/instrument-path.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, DrawnGroup, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { drawCourse } from './instrument-path-course.ts'
import { pathSentence, publishers, standingWords, workWords } from './instrument-path-words.ts'
import { huePlace } from './member-hue.ts'
import { type StyledText, stackedText } from './stacked-text.ts'

const fonts = {
  answer: { sizePx: 18, weight: 600, family: 'serif' },
  head: { sizePx: 12.5, weight: 600, family: 'sans' },
  words: { sizePx: 12, weight: 400, family: 'sans' },
  small: { sizePx: 11, weight: 400, family: 'sans' },
} as const

interface Part {
  readonly nodes: readonly SvgNode[]
  readonly height: number
  /** Where the part itself may be parted. */
  readonly breaks?: readonly number[]
  /** Its heading, as a part that begins inside it says it again. */
  readonly again?: DrawnGroup['again']
}

/** One law or plan along its steps, the work on it above, and below it where every other one stands. */
export function drawInstrumentPath(answer: InstrumentPaths, context: DrawContext): Drawing {
  const { locale, width, palette } = context
  const { followed } = answer
  if (!followed) return drawNothing(locale.say('instrument-path.none'), context)
  const parts: Part[] = [
    written(pathSentence(locale, followed), 0, width, { ...fonts.answer, colour: palette.ink }, context),
    drawWork(followed, context),
    followed.steps ? drawCourse(followed.steps, context) : { nodes: [], height: 0 },
    drawEvents(followed, context),
    drawList(answer, context),
  ].filter(({ height }) => height > 0)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  const groups: DrawnGroup[] = []
  let y = 0
  for (const part of parts) {
    if (nodes.length > 1) breaks.push(y - 9)
    breaks.push(...(part.breaks ?? []).map(at => Math.round(y) + at))
    nodes.push(svg('g', { transform: `translate(0 ${Math.round(y)})` }, ...part.nodes))
    if (part.again) groups.push({ from: y, to: y + part.height, again: part.again })
    y += part.height + 18
  }
  return { width, height: y - 18, nodes, legend: legendOf(followed, locale), breaks, groups }
}

function written(text: string, x: number, width: number, style: TextStyle, context: DrawContext): Part {
  return textBlock(text, x, 0, width, style, context.measure)
}

/** The years with work on it: solid where the source states the year, outlined where it is inferred, its count inside. */
function drawWork({ work }: InstrumentPath, context: DrawContext): Part {
  const { locale, file, palette, measure, width } = context
  const colour = { words: palette.ink2, none: palette.ink3 }
  const head = textLine(locale.say('instrument-path.work'), 0, 12, { ...fonts.head, colour: palette.ink })
  if (work.activities === 0) {
    const words = locale.say(work.gap ? `gap.${work.gap}` : 'instrument-path.work.filtered')
    const said = textBlock(words, 0, 16, width, { ...fonts.words, colour: colour.words }, measure)
    return { nodes: [head, ...said.nodes], height: 16 + said.height }
  }
  const sum = workWords(locale, file, work)
  const said = textBlock(sum, 0, 16, width, { ...fonts.words, colour: colour.words }, measure)
  const top = 24 + said.height
  const active = work.years.flatMap((year, i) => (year.activities > 0 ? [i] : []))
  const years = work.years.length * 44 <= width ? work.years : active.flatMap(i => work.years[i] ?? [])
  const cell = Math.min(78, width / Math.max(years.length, 1))
  const hue = hueOf(palette, huePlace(file, 'outcome', work.outcome ?? '')).base
  const nodes = years.flatMap(({ year, activities, inferred }, i): SvgNode[] => {
    const x = i * cell
    const isHollow = inferred > 0
    const box = { x: x + 1, y: top + 0.75, width: cell - 4, height: 18, rx: 3 }
    const fill = activities === 0 ? 'none' : isHollow ? palette.surface : hue
    const stroke = activities === 0 ? palette.line : hue
    const number = activities > 0 ? locale.number(activities) : ''
    return [
      svg('rect', { ...box, fill, stroke, 'stroke-width': 1.5 }),
      textLine(number, x + cell / 2 - 1, top + 14, {
        ...fonts.head,
        colour: isHollow ? palette.ink : palette.surface,
        anchor: 'middle',
      }),
      textLine(locale.memberName('year', { id: year, title: null }), x + cell / 2 - 1, top + 33, {
        ...fonts.small,
        colour: colour.none,
        anchor: 'middle',
      }),
    ]
  })
  return { nodes: [head, ...said.nodes, ...nodes], height: top + 36 }
}

/** Events that are no step of it, by date. */
function drawEvents({ steps, others }: InstrumentPath, context: DrawContext): Part {
  const { locale, file, palette, width, measure } = context
  if (others.length === 0) return { nodes: [], height: 0 }
  const head: StyledText = [
    locale.say(steps ? 'instrument-path.others' : 'instrument-path.events'),
    { ...fonts.head, colour: palette.ink },
  ]
  const lines = others.map(
    (event): StyledText => [
      `${locale.date(event.date)} · ${locale.text(event.title)} · ${locale.say(`milestone.${event.link}`)} · ${publishers(file, [event])}`,
      { ...fonts.words, colour: palette.ink2, italic: event.link === 'context' },
    ],
  )
  return stackedText([head, ...lines], 0, 0, width, measure)
}

/** Every law and plan in play on a line of its own, the one followed marked: where it stands, and how much work there is on it. */
function drawList({ list, followed }: InstrumentPaths, context: DrawContext): Part {
  const { locale, palette, width, measure } = context
  if (list.length < 2) return { nodes: [], height: 0 }
  const headed = (words: string) => textLine(words, 0, 14, { ...fonts.head, colour: palette.ink })
  const title = locale.say('instrument-path.list')
  const nodes: SvgNode[] = [headed(title)]
  const [name, where] = [width * 0.42, width * 0.42]
  const breaks: number[] = []
  let y = 24
  for (const [i, standing] of list.entries()) {
    if (i > 0) breaks.push(y)
    const isFollowed = standing.instrument.id === followed?.instrument.id
    const words = standingWords(locale, standing)
    const date = standing.latest ? [locale.date(standing.latest.date)] : []
    const beside = [words.where, ...(words.beside ? [words.beside] : []), ...date].join(' · ')
    const style = { ...fonts.words, colour: palette.ink2 }
    const left = textBlock(
      locale.text(standing.instrument.title),
      isFollowed ? 10 : 0,
      y + 5,
      name - (isFollowed ? 24 : 14),
      { ...style, weight: isFollowed ? 600 : 400, colour: palette.ink },
      measure,
    )
    const middle = textBlock(beside, name, y + 5, where - 14, style, measure)
    const count = standing.gap
      ? locale.say(`gap.${standing.gap}`)
      : locale.say('count.activities', { n: standing.activities })
    const right = textBlock(count, name + where, y + 5, width - name - where, style, measure)
    nodes.push(svg('path', { d: `M0 ${y + 0.5}H${width}`, stroke: palette.line }))
    nodes.push(...left.nodes, ...middle.nodes, ...right.nodes)
    const height = Math.max(left.height, middle.height, right.height) + 11
    if (isFollowed)
      nodes.push(svg('rect', { x: 0, y: y + 1, width: 3, height: height - 1, fill: palette.ink }))
    y += height
  }
  const again = [headed(locale.say('picture.continued', { title }))]
  return { nodes, height: y, breaks, again: { nodes: again, height: 24 } }
}

function legendOf({ steps, others }: InstrumentPath, locale: Locale): LegendItem[] {
  const events = [...(steps ?? []).flatMap(({ milestones }) => milestones), ...others]
  return (['contribution', 'context'] as const).flatMap((of): LegendItem[] =>
    events.some(({ link }) => link === of)
      ? [{ swatch: { kind: 'event', of }, label: locale.say(`timeline.legend.${of}`) }]
      : [],
  )
}
