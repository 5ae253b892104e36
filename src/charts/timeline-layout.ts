import type { Timeline, TimelineLane } from '../query/timeline.ts'
import { wrapText } from '../ui/measure-text.ts'
import {
  type DrawnItem,
  type DrawnLine,
  drawItem,
  type ItemSetting,
  type LaneSetting,
  leastPx,
  prepare,
  type TimelineSetting,
  type Zone,
} from './timeline-item.ts'
import { dateFont, leadingPx } from './timeline-label.ts'
import { type Placed, placed, type Setting } from './timeline-place.ts'
import { type Stretch, type TimelineScale, timelineScale } from './timeline-scale.ts'
import { claimsOf, laneName } from './timeline-words.ts'

/** A lane with its place: the line of its activities, what stands above and below it. */
export interface DrawnLane {
  readonly lane: TimelineLane
  readonly name: readonly string[]
  /** How many changes it claims, under the name; none where they stand one by one. */
  readonly claims: readonly { readonly words: string; readonly baseline: number }[]
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

/** Room for the names of the years. */
export const headPx = 26
const footPx = 22
const padPx = 10
/** How the name of a lane is set. */
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
  const claimsAt = nameAt + (names.length > 0 ? names.length * 17 - 1 : 0)
  const claims = wrapText(claimsOf(locale, lane), side - 12, dateFont, measure)
    .filter(words => words !== '')
    .map((words, i) => ({ words, baseline: claimsAt + i * leadingPx }))
  const nameEnd = claims.at(-1)?.baseline ?? nameAt + Math.max(0, names.length - 1) * 17
  const belowAt =
    belowDepth > 0 ? Math.max(belowTop + 14, nameEnd + (name || claims.length > 0 ? 17 : 0)) : null
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
    claims,
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
