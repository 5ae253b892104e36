import { nameOfMember } from '../locales/member-name.ts'
import { type Light, lights } from '../model/light.ts'
import type { Reached } from '../query/reach.ts'
import type { TargetRow, Targets } from '../query/targets.ts'
import { hueOf } from '../ui/palette.ts'
import { type SvgNode, svg } from '../ui/svg.ts'
import { type TextStyle, textBlock, textLine } from '../ui/svg-text.ts'
import type { DrawContext, Drawing, DrawnGroup, LegendItem } from './drawing.ts'
import { drawNothing } from './empty-picture.ts'
import { drawGlyph } from './glyph.ts'
import { gapLegend } from './legend.ts'
import { lightShapes, lightWeight } from './light-shape.ts'
import { huePlace } from './member-hue.ts'
import { periodWords } from './period-words.ts'
import { bulletOf } from './targets-bullet.ts'
import { drawBullet } from './targets-bullet-picture.ts'
import { bulletMarks } from './targets-swatch.ts'
import {
  commentWords,
  deviationWords,
  groupName,
  headWords,
  kindWords,
  noBarWords,
  noRowsWords,
  paceWords,
  partsWords,
  remarks,
  reportedWords,
} from './targets-words.ts'

/** Shares of the width: what is measured, its bullet, the words; the light takes what is left. */
const columnsPx = { bullet: 0.27, words: 0.28, light: 0.17, gap: 16 } as const

interface Columns {
  readonly title: number
  readonly bullet: { readonly x: number; readonly width: number }
  readonly words: { readonly x: number; readonly width: number }
  readonly light: { readonly x: number; readonly width: number }
}

/** Targets against actuals: the rows of the screen in their groups, and the rule that chose each word. */
export function drawTargets(answer: Targets, context: DrawContext): Drawing {
  const { locale, file, palette, width } = context
  if (answer.inDataset === 0) return drawNothing(locale.say('targets.none'), context)
  if (answer.rows.length === 0) return drawNothing(noRowsWords(locale, answer), context)
  const columns = columnsOf(width)
  const nodes: SvgNode[] = []
  const breaks: number[] = []
  const drawnGroups: DrawnGroup[] = []
  let y = 0
  for (const { id, rows } of answer.groups) {
    const from = y
    breaks.push(from)
    const name = groupName(locale, file, answer.by, id)
    const headed = (words: string, top: number) =>
      drawGroup(words, huePlace(file, answer.by, id ?? ''), top, context)
    const head = headed(name, from)
    nodes.push(...head.nodes)
    y = head.bottom
    for (const [i, row] of rows.entries()) {
      if (i > 0) breaks.push(y)
      nodes.push(svg('path', { d: `M0 ${y + 0.5}H${width}`, stroke: palette.line }))
      const drawn = drawRow(row, answer.by === 'country' && id !== null, columns, y + 9, context)
      nodes.push(...drawn.nodes)
      y = drawn.bottom + 8
      for (const place of row.reason === 'by-country' ? row.places : []) {
        const line = drawLine(
          {
            row,
            reached: place,
            title: nameOfMember(locale, file, 'country', place.country, 'short'),
            kind: '',
            parts: '',
            deviation: '',
            reported: '',
            comment: '',
            indent: 14,
          },
          columns,
          y,
          context,
        )
        nodes.push(...line.nodes)
        y = line.bottom + 6
      }
    }
    const { nodes: again, bottom: height } = headed(locale.say('picture.continued', { title: name }), 0)
    drawnGroups.push({ from, to: y, again: { nodes: again, height } })
  }
  breaks.push(y + 3)
  const rule = drawRule(answer, y + 6, context)
  const drawn = answer.groups.flatMap(({ rows }) => rows)
  const hasBar = (row: TargetRow) =>
    [row, ...row.places].some(each => bulletOf(each, row.indicator.ascending))
  return {
    width,
    height: rule.bottom,
    nodes: [...nodes, ...rule.nodes],
    breaks,
    groups: drawnGroups,
    legend: [
      ...(drawn.some(hasBar)
        ? bulletMarks.map(
            (mark): LegendItem => ({
              swatch: { kind: 'bullet', mark },
              label: locale.say(`targets.term.${mark}`),
            }),
          )
        : []),
      ...gapLegend(locale, [
        drawn.some(row => row.target !== null && row.actual === null) ? 'not-reported' : null,
      ]),
    ],
  }
}

function columnsOf(width: number): Columns {
  const { gap } = columnsPx
  const [bullet, words, light] = [columnsPx.bullet * width, columnsPx.words * width, columnsPx.light * width]
  const lightX = width - light
  const wordsX = lightX - gap - words
  const bulletX = wordsX - gap - bullet
  return {
    title: bulletX - gap,
    bullet: { x: bulletX, width: bullet },
    words: { x: wordsX, width: words },
    light: { x: lightX, width: light },
  }
}

interface Drawn {
  readonly nodes: readonly SvgNode[]
  readonly bottom: number
}

function drawGroup(name: string, place: number | null, top: number, context: DrawContext): Drawn {
  const { palette, measure, width } = context
  const style: TextStyle = { sizePx: 13, weight: 600, family: 'sans', colour: palette.ink }
  const hasHue = place !== null
  const block = textBlock(name, hasHue ? 32 : 0, top + 10, width - 32, style, measure)
  const hue = svg('rect', {
    x: 0,
    y: top + 15,
    width: 22,
    height: 4,
    rx: 2,
    fill: hueOf(palette, place).base,
  })
  return { nodes: [...(hasHue ? [hue] : []), ...block.nodes], bottom: top + 10 + block.height + 7 }
}

interface Line {
  readonly row: TargetRow
  readonly reached: Reached
  readonly title: string
  readonly kind: string
  readonly reported: string
  readonly comment: string
  readonly parts: string
  readonly deviation: string
  readonly indent: number
}

function drawRow(
  row: TargetRow,
  isPlace: boolean,
  columns: Columns,
  top: number,
  context: DrawContext,
): Drawn {
  const { locale, file, palette, measure, width } = context
  const comment = commentWords(locale, file, row)
  const deviation = deviationWords(locale, row.indicator, row)
  const unexplained = comment === null ? ` · ${locale.say('targets.deviation.unexplained')}` : ''
  const line = drawLine(
    {
      row,
      reached: row,
      title: locale.text(row.indicator.title),
      kind: kindWords(locale, row.indicator),
      reported: isPlace ? '' : reportedWords(locale, file, row),
      comment: comment ?? '',
      parts: partsWords(locale, row) ?? '',
      deviation: deviation === null ? '' : `${deviation}${unexplained}`,
      indent: 0,
    },
    columns,
    top,
    context,
  )
  const style: TextStyle = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 }
  const nodes = [...line.nodes]
  let { bottom } = line
  for (const { light, author, date, reason, country } of row.judgements) {
    const words = [
      [
        locale.say('targets.stated.title'),
        ...(country ? [nameOfMember(locale, file, 'country', country, 'short')] : []),
      ].join(' · '),
      `${locale.say(`light.${light}`)}. ${locale.text(reason)}`,
      locale.say('targets.stated.by', { author: locale.text(author), date: locale.date(date) }),
    ].join(' — ')
    const block = textBlock(words, 24, bottom + 5, width - 24, style, measure)
    nodes.push(drawGlyph(lightShapes[light], 0, bottom + 5, palette.ink2, palette.surface), ...block.nodes)
    bottom += 5 + Math.max(15, block.height)
  }
  return { nodes, bottom }
}

function drawLine(line: Line, columns: Columns, top: number, context: DrawContext): Drawn {
  const { locale, file, palette, measure } = context
  const { row, reached, indent } = line
  const { indicator } = row
  const text = (colour: string, sizePx = 11.5): TextStyle => ({ sizePx, weight: 400, family: 'sans', colour })
  const title = textBlock(line.title, indent, top, columns.title - indent, text(palette.ink, 13), measure)
  const kind = textBlock(
    line.kind,
    indent,
    top + title.height,
    columns.title,
    text(palette.ink3, 11),
    measure,
  )

  const bullet = bulletOf(reached, indicator.ascending)
  const { base } = hueOf(palette, huePlace(file, 'outcome', indicator.outcome))
  const none = textBlock(
    noBarWords(locale, reached),
    columns.bullet.x,
    top + 2,
    columns.bullet.width,
    text(palette.ink3),
    measure,
  )
  const bar = bullet
    ? drawBullet(bullet, { reached, indicator, hue: base, ...columns.bullet, y: top }, context)
    : none.nodes

  const head: TextStyle = { sizePx: indent ? 13 : 15, weight: 600, family: 'serif', colour: palette.ink }
  const { x, width } = columns.words
  const nodes = [...title.nodes, ...kind.nodes, ...bar]
  let y = top
  const said: [string, TextStyle][] = [
    [headWords(locale, indicator, reached), head],
    [line.reported, text(palette.ink2)],
    ...remarks(locale, file, indicator, reached).map((words): [string, TextStyle] => [
      words,
      text(palette.ink3),
    ]),
    [line.parts, text(palette.ink2)],
    [line.deviation, { ...text(palette.ink), weight: 600 }],
    [line.comment, { ...text(palette.ink2), italic: true }],
  ]
  for (const [words, style] of said) {
    const block = textBlock(words, x, y, width, style, measure)
    nodes.push(...block.nodes)
    y += block.height
  }
  const light = reached.light
    ? drawWord(reached.light, columns.light, top, context)
    : { nodes: [], bottom: top }
  return {
    nodes: [...nodes, ...light.nodes],
    bottom: Math.max(
      top + title.height + kind.height,
      top + (bullet ? 42 : none.height + 4),
      y,
      light.bottom,
    ),
  }
}

/** The shape and the word, on ink where somebody has to act. */
function drawWord(light: Light, { x, width }: Columns['light'], top: number, context: DrawContext): Drawn {
  const { locale, palette, measure } = context
  const weight = lightWeight(light)
  const isHeavy = weight === 'heavy'
  const isBold = isHeavy || weight === 'firm'
  const colour = isHeavy ? palette.paper : weight === 'faint' ? palette.ink3 : palette.ink
  const style: TextStyle = { sizePx: 12.5, weight: isBold ? 600 : 400, family: 'sans', colour }
  const block = textBlock(locale.say(`light.${light}`), x + 29, top + 2, width - 38, style, measure)
  const wide = Math.max(...block.lines.map(line => measure(line, style)))
  const box = { x: x + 0.75, y: top - 3, width: wide + 40, height: block.height + 10, rx: 13 }
  const ground = isHeavy
    ? [svg('rect', { ...box, fill: palette.ink })]
    : isBold
      ? [svg('rect', { ...box, fill: palette.surface, stroke: palette.ink, 'stroke-width': 1.5 })]
      : []
  return {
    nodes: [
      ...ground,
      drawGlyph(lightShapes[light], x + 9, top + 3, colour, isHeavy ? palette.ink : palette.surface),
      ...block.nodes,
    ],
    bottom: top + block.height + 8,
  }
}

/** The rule in words, each light with its shape and how many indicators have it. */
function drawRule(answer: Targets, top: number, context: DrawContext): Drawn {
  const { locale, palette, measure, width } = context
  const { say } = locale
  const { thresholds, counts, time } = answer
  const words = {
    onTrack: paceWords(locale, thresholds.onTrack),
    someDelay: paceWords(locale, thresholds.someDelay),
  }
  const style: TextStyle = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink2 }
  const title: TextStyle = { sizePx: 14, weight: 600, family: 'serif', colour: palette.ink }
  const nodes: SvgNode[] = [
    svg('path', { d: `M0 ${top + 0.5}H${width}`, stroke: palette.lineStrong }),
    textLine(say('targets.rule.title'), 0, top + 24, title),
  ]
  let y = top + 34
  const half = (width - 24) / 2
  for (let i = 0; i < lights.length; i += 2) {
    const heights = lights.slice(i, i + 2).map((light, column) => {
      const x = column * (half + 24)
      const name = `${locale.number(counts[light])} ${say(`light.${light}`)}`
      const line = say('words.pair', { name, words: say(`targets.rule.${light}`, words) })
      const block = textBlock(line, x + 22, y, half - 22, style, measure)
      nodes.push(drawGlyph(lightShapes[light], x, y, palette.ink, palette.surface), ...block.nodes)
      return block.height
    })
    y += Math.max(15, ...heights) + 4
  }
  const fraction = (above: string, below: string) => `${above} ÷ ${below}`
  const difference = (a: string) => `(${say(`targets.term.${a}`)} − ${say('targets.term.baseline')})`
  const sentences = [
    `${say('targets.term.progress')} = ${fraction(difference('actual'), difference('target'))}.`,
    `${say('targets.term.pace')} = ${fraction(say('targets.term.progress'), say('targets.term.time'))}.`,
    ...(time && answer.by !== 'year'
      ? [
          `${say('targets.rule.time', { period: periodWords(locale, time), share: locale.percent(time.elapsed) })}.`,
        ]
      : []),
    say(answer.isOwnRule ? 'targets.rule.own' : 'targets.rule.usual'),
    say('targets.rule.only'),
    say('targets.rule.added'),
  ]
  const block = textBlock(sentences.join(' '), 0, y + 4, width, style, measure)
  return { nodes: [...nodes, ...block.nodes], bottom: y + 4 + block.height }
}
