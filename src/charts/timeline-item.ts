import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TimelineItem } from '../query/timeline.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Box } from './texture.ts'
import { leadingPx, type TimelineLabel, timelineLabel, titleFont } from './timeline-label.ts'
import { markReach, timelineMark } from './timeline-mark.ts'
import { asidePx, type Block, type Placed, type Setting } from './timeline-place.ts'
import type { Stretch, TimelineScale } from './timeline-scale.ts'
import { dateWords, isInferred, itemTitle } from './timeline-words.ts'

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

/** A line of words where it stands: a title, its date, or both. */
export interface DrawnLine {
  readonly title: string
  readonly date: string
  readonly x: number
  readonly baseline: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** What a timeline is laid out with, and for how much room, in pixels. */
export interface TimelineSetting {
  readonly locale: Locale
  readonly file: DatasetFile
  readonly measure: MeasureText
  readonly width: number
}

/** The same inside of a lane: where time stands, and what is left beside it. */
export interface LaneSetting extends TimelineSetting {
  readonly plot: Stretch
  readonly scale: TimelineScale
  readonly side: number
}

/** Where an item stands to the line of its lane. */
export type Zone = 'above' | 'line' | 'below'
const zoneOf = { contribution: 'above', result: 'above', context: 'below', work: 'line' } as const

const barPx = 20
/** A longer mark has its label outside of it. */
const besideMostPx = 36
/** A label and its mark are never lower than a finger needs. */
export const leastPx = 24
/** A way to set an item: its label, wrapped one way, on one side of its mark. */
export interface ItemSetting extends Setting {
  readonly label: TimelineLabel
  readonly isAfter: boolean
}

/** An item with the ways to set it, still without a place. `time` is its stretch of the axis. */
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

/** Finds the ways to set an item. */
export function prepare(item: TimelineItem, setting: LaneSetting): Prepared {
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
export function drawItem(each: Prepared, place: Placed<ItemSetting>, edge: number, line: number): DrawnItem {
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
