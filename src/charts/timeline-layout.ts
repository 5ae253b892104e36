import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Timeline, TimelineItem, TimelineLane } from '../query/timeline.ts'
import { type MeasureText, wrapText } from '../ui/measure-text.ts'
import { dateFont, leadingPx, type TimelineLabel, timelineLabel, titleFont } from './timeline-label.ts'
import { markReach, timelineMark } from './timeline-mark.ts'
import { asidePx, type Block, type Placed, placed, type Setting } from './timeline-place.ts'
import { type Stretch, type TimelineScale, timelineScale } from './timeline-scale.ts'
import { dateWords, isInferred, itemTitle, laneName } from './timeline-words.ts'

/** An item with its place. `box` is what one can point at: mark and label together. */
export interface DrawnItem {
  readonly item: TimelineItem
  readonly box: Box
  /** The outline of its mark; a bar of activities is a box of its own. */
  readonly mark: string
  readonly bar: Box | null
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null
  readonly lines: readonly DrawnLine[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnLine {
  readonly title: string
  readonly date: string
  readonly x: number
  readonly baseline: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface DrawnLane {
  readonly lane: TimelineLane
  readonly name: readonly string[]
  /** The baseline of the name's first line. */
  readonly nameAt: number
  /** Where "above" and "below" are named; null = nothing stands there. */
  readonly aboveAt: number | null
  readonly belowAt: number | null
  readonly y: number
  readonly height: number
  readonly line: number
  /** Words on the line of a lane without an activity. */
  readonly silence: DrawnLine | null
  readonly items: readonly DrawnItem[]
}

/** Everything on a timeline by its place in pixels: what screen and picture both draw. */
export interface DrawnTimeline {
  readonly width: number
  readonly height: number
  /** The left edge and the width of the time itself, strips included. */
  readonly plot: Stretch
  readonly scale: TimelineScale
  readonly lanes: readonly DrawnLane[]
  /** The day that the data stands for. */
  readonly asOf: { readonly x: number; readonly label: DrawnLine }
}

export interface TimelineSetting {
  readonly locale: Locale
  readonly file: DatasetFile
  readonly measure: MeasureText
  readonly width: number
}

export const headPx = 26
const footPx = 22
const padPx = 10
const barPx = 20
/** A longer mark has its label outside of it. */
const besideMostPx = 36
/** A label and its mark are never lower than a finger needs. */
const leastPx = 24
export const nameFont = { sizePx: 13.5, weight: 600, family: 'sans' } as const

/** Lays a timeline out on the room there is. */
export function timelineLayout(answer: Timeline, setting: TimelineSetting): DrawnTimeline {
  const { width, measure, locale, file } = setting
  const side = answer.by === null ? 84 : Math.round(Math.max(112, Math.min(140, width * 0.14)))
  const plot = { x: side, width: width - side }
  const spans = answer.lanes.flatMap(({ items }) => items.map(({ span }) => span))
  const scale = timelineScale({ first: answer.first, last: answer.last, spans }, plot)
  const lanes: DrawnLane[] = []
  let y = headPx
  for (const lane of answer.lanes) {
    const drawn = layLane(lane, laneName(locale, file, answer.by, lane), y, { ...setting, plot, scale, side })
    lanes.push(drawn)
    y += drawn.height
  }
  const day = scale.of({ start: file.asOf, end: file.asOf })
  const words = locale.say('timeline.as-of', { date: locale.date(file.asOf) })
  const at = day.x + day.width
  const isEnd = at + 6 + measure(words, dateFont) > width
  const label = { title: '', date: words, x: isEnd ? at : at + 6, baseline: y + 15 } as const
  return {
    width,
    height: y + footPx,
    plot,
    scale,
    lanes,
    asOf: { x: at, label: { ...label, anchor: isEnd ? 'end' : 'start' } },
  }
}

interface LaneSetting extends TimelineSetting {
  readonly plot: Stretch
  readonly scale: TimelineScale
  readonly side: number
}

type Zone = 'above' | 'line' | 'below'
const zoneOf = { contribution: 'above', result: 'above', context: 'below', work: 'line' } as const

/** A way to set an item: its label, wrapped one way, on one side of its mark. */
interface ItemSetting extends Setting {
  readonly label: TimelineLabel
  readonly isAfter: boolean
}

interface Prepared {
  readonly item: TimelineItem
  readonly zone: Zone
  readonly time: Stretch
  /** A year of activities or results, with its number inside. */
  readonly isBar: boolean
  /** The label stands beside its mark, else outside of it: a year is too long to write behind. */
  readonly isBeside: boolean
  readonly block: Block<ItemSetting>
}

function layLane(lane: TimelineLane, name: string, y: number, setting: LaneSetting): DrawnLane {
  const { measure, side, locale, plot } = setting
  const prepared = lane.items.map(item => prepare(item, setting))
  const inZone = (zone: Zone) => prepared.filter(each => each.zone === zone)
  const placesOf = (zone: Zone) => placed(inZone(zone).map(({ block }) => block))
  const depth = (places: readonly Placed<Setting>[]) =>
    Math.max(0, ...places.map(({ distance, setting }) => distance + setting.height))
  const [above, middle, below] = [placesOf('above'), placesOf('line'), placesOf('below')]
  const names = wrapText(name, side - 12, nameFont, measure)
  const aboveDepth = depth(above)
  const belowDepth = depth(below)
  const lineTop = y + padPx + aboveDepth + (aboveDepth > 0 ? 6 : 0)
  const line = lineTop + leastPx / 2
  const lineEnd = lineTop + Math.max(leastPx, depth(middle))
  const belowTop = lineEnd + 6
  const nameAt = line + 5
  const nameEnd = nameAt + Math.max(0, names.length - 1) * 17
  const belowAt = belowDepth > 0 ? Math.max(belowTop + 14, nameEnd + (name ? 17 : 0)) : null
  const end = Math.max(belowTop + belowDepth - (belowDepth > 0 ? 0 : 6), nameEnd + 4, belowAt ?? 0) + padPx
  const items = (zone: Zone, places: readonly Placed<ItemSetting>[]) =>
    inZone(zone).flatMap((each, i) => {
      const place = places[i]
      const edge = { above: lineTop - 6, line: lineTop, below: belowTop }[zone]
      return place ? [drawItem(each, place, edge, line)] : []
    })
  // nobody expects activities where no member is named
  const isSilent = lane.activities === 0 && (lane.member !== null || name === '')
  return {
    lane,
    name: names,
    nameAt,
    aboveAt: aboveDepth > 0 ? Math.min(lineTop - 12, nameAt - 18) : null,
    belowAt,
    y,
    height: end - y,
    line,
    silence: isSilent
      ? {
          title: '',
          date: lane.gap ? locale.say(`gap.${lane.gap}`) : locale.say('count.activities', { n: 0 }),
          x: plot.x + 8,
          baseline: line + 4,
          anchor: 'start',
        }
      : null,
    items: [...items('above', above), ...items('line', middle), ...items('below', below)],
  }
}

/** What is left of the words of a bar when they have to stand inside of it: the title, the number with its noun, the number. */
function barWords(item: TimelineItem, roomPx: number, { locale, measure }: LaneSetting): string {
  const number = locale.say(`timeline.group.${item.kind}`, { n: item.count })
  const ways = [
    ...(item.count === 1 ? [itemTitle(locale, item)] : []),
    ...(isInferred(item) ? [locale.say('timeline.bar-inferred', { activities: number })] : []),
    number,
    ...(item.kind === 'result' ? [locale.say('picture.claimed', { n: item.count })] : []),
    locale.number(item.count),
  ]
  return ways.find(words => measure(words, titleFont[item.kind]) <= roomPx - 8) ?? ''
}

function prepare(item: TimelineItem, setting: LaneSetting): Prepared {
  const { locale, measure, scale, plot } = setting
  const time = scale.of(item.span)
  const zone = zoneOf[item.kind]
  const isBar =
    item.span.precision === 'year' && (item.kind === 'work' || (item.kind === 'result' && item.count > 1))
  if (isBar) {
    const label = { lines: [{ title: barWords(item, time.width, setting), date: '' }], width: 0, height: 0 }
    const inner = { x: time.x + asidePx / 2 + 0.1, width: Math.max(1, time.width - asidePx - 0.2) }
    const settings = [{ ...inner, height: leastPx, label, isAfter: true }]
    const block = { settings, leader: null, rank: isInferred(item) ? 1 : 0, isSolid: true }
    return { item, zone, time, isBar, isBeside: false, block }
  }
  const isBeside = time.width < besideMostPx
  const mark = markReach(item.kind, time)
  const set = (mostPx: number) => {
    const [title, date] = [itemTitle(locale, item), dateWords(locale, item)]
    const label = timelineLabel(title, date, mostPx, titleFont[item.kind], measure)
    const both = isBeside ? besideSettings(mark, label) : outsideSettings(mark, label)
    return both.filter(({ x, width }) => x >= plot.x - overPx && x + width <= plot.x + plot.width + overPx)
  }
  const narrow = set(Math.max(130, Math.min(250, plot.width * 0.3)))
  const wide = set(Math.min(420, plot.width * 0.5)).filter(
    ({ height }) => height < Math.min(Number.POSITIVE_INFINITY, ...narrow.map(each => each.height)),
  )
  const some = [...wide, ...narrow]
  const settings = some.length > 0 ? some : set(roomBeside(mark, plot))
  const leader = isBeside ? time.x + time.width / 2 : null
  return { item, zone, time, isBar, isBeside, block: { settings, leader, rank: 2, isSolid: false } }
}

/** How far a mark at the very edge may stand out. */
const overPx = 8

/** What a label has on the wider side of its mark. */
function roomBeside(mark: Stretch, plot: Stretch): number {
  const after = plot.x + plot.width - mark.x - mark.width
  return Math.max(after, mark.x - plot.x, mark.width) - besidePx
}

const besidePx = 5

function besideSettings(mark: Stretch, label: TimelineLabel): ItemSetting[] {
  const width = mark.width + besidePx + label.width
  const height = Math.max(leastPx, label.height + 7)
  return [
    { x: mark.x, width, height, label, isAfter: true },
    { x: mark.x - besidePx - label.width, width, height, label, isAfter: false },
  ]
}

function outsideSettings(mark: Stretch, label: TimelineLabel): ItemSetting[] {
  const width = Math.max(mark.width, label.width)
  const height = label.height + 17
  return [
    { x: mark.x, width, height, label, isAfter: true },
    { x: mark.x + mark.width - width, width, height, label, isAfter: false },
  ]
}

/** Puts a prepared item where it was placed. `edge` is where its zone begins, `line` the line of its lane. */
function drawItem(each: Prepared, place: Placed<ItemSetting>, edge: number, line: number): DrawnItem {
  const { item, zone, time, isBar, isBeside, block } = each
  const { setting, distance } = place
  const { label, isAfter, height } = setting
  const top = zone === 'above' ? edge - distance - height : edge + distance
  if (isBar) {
    const bar = { x: time.x + 1, y: top + 2, width: Math.max(2, time.width - 2), height: barPx }
    const [words] = label.lines
    const at = { x: time.x + time.width / 2, baseline: top + 16, anchor: 'middle' } as const
    const lines = words?.title ? [{ ...words, ...at }] : []
    const box = { ...bar, y: top, height }
    return { item, box, mark: '', bar, leader: null, lines }
  }
  const mark = markReach(item.kind, time)
  const isOnLine = zone === 'line' && distance === 0
  // outside: the mark lies towards the line of the lane, the label away from it
  const beside = isOnLine ? line + 4 : top + (height - label.height) / 2 + 11.5
  const first = isBeside ? beside : top + (zone === 'above' ? 12 : 28)
  const middle = isBeside ? first - 4 : zone === 'above' ? top + height - 9 : top + 8
  const start = isBeside ? mark.x + mark.width + besidePx : setting.x
  const end = isBeside ? mark.x - besidePx : setting.x + setting.width
  const side = { x: isAfter ? start : end, anchor: isAfter ? 'start' : 'end' } as const
  return {
    item,
    box: { x: setting.x, y: top, width: setting.width, height },
    mark: timelineMark(item.kind, time, isOnLine ? line : middle),
    bar: null,
    leader:
      block.leader === null || isOnLine
        ? null
        : { x: block.leader, from: line, to: zone === 'above' ? middle + 5 : middle - 5 },
    lines: label.lines.map((words, i) => ({ ...words, ...side, baseline: first + i * leadingPx })),
  }
}
