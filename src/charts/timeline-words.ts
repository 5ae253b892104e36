import type { Locale } from '../locales/locale.ts'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Span } from '../query/span.ts'
import type { TimelineBy, TimelineItem, TimelineLane } from '../query/timeline.ts'
import { huePlace } from './member-hue.ts'

/** Is nothing in an item dated by a source that states the year? */
export function isInferred({ count, inferred }: TimelineItem): boolean {
  return inferred === count
}

const lengths = { year: 4, month: 7, day: 10 } as const

/** The first and the last date of a span, as precise as it is; one date where both are the same. */
function ends({ start, end, precision }: Span): [string] | [string, string] {
  const [from, to] = [start.slice(0, lengths[precision]), end.slice(0, lengths[precision])]
  return from === to ? [from] : [from, to]
}

/** When, beside a title: "26 Dec 2022", "December 2025", "2022 (inferred)". */
export function dateWords(locale: Locale, item: TimelineItem): string {
  const [from, to] = ends(item.span)
  const date = to
    ? locale.say('timeline.range', { start: locale.date(from), end: locale.date(to) })
    : locale.date(from)
  return isInferred(item) ? locale.say('timeline.inferred', { date }) : date
}

/** When, in a sentence: "on 26 Dec 2022", "in December 2025", "in 2022 (inferred)". */
export function whenWords(locale: Locale, item: TimelineItem): string {
  const [from, to] = ends(item.span)
  const date = to
    ? locale.say(item.span.precision === 'day' ? 'timeline.from-to-day' : 'timeline.from-to', {
        start: locale.date(from),
        end: locale.date(to),
      })
    : locale.say(item.span.precision === 'day' ? 'timeline.on' : 'timeline.in', { date: locale.date(from) })
  return isInferred(item) ? locale.say('timeline.inferred', { date }) : date
}

/** What an item is: the title of its one record, the change that it claims, or how many they are. */
export function itemTitle(locale: Locale, { kind, count, milestones, activities }: TimelineItem): string {
  const [milestone] = milestones
  const [activity] = activities
  if (count > 1) return locale.say(`timeline.group.${kind}`, { n: count })
  if (milestone) return locale.text(milestone.title)
  if (kind === 'result') return locale.text(activity?.result?.change).replace(/\s*\.$/, '')
  return locale.text(activity?.title)
}

/** Everything that an item says, one thought each: what, its kind, when, and the outcome that gives it its hue. */
export function itemWords(locale: Locale, file: DatasetFile, item: TimelineItem): string[] {
  const place = itemHue(file, item)
  const outcome = place === null ? undefined : file.outcomes[place]
  const isDoubtful = item.count === 1 && item.milestones[0]?.confidence === 'low'
  return [
    itemTitle(locale, item),
    ...(item.count > 1 && item.kind === 'work' ? [] : [locale.say(`timeline.kind.${item.kind}`)]),
    whenWords(locale, item),
    ...(item.inferred > 0 && !isInferred(item)
      ? [locale.say('timeline.some-inferred', { n: item.inferred })]
      : []),
    ...(outcome ? [locale.text(outcome.short ?? outcome.title)] : []),
    ...(isDoubtful ? [locale.say('confidence.low')] : []),
  ]
}

/** The place of the outcome that all of an item's records name first; null = they name several, or the item is context. */
export function itemHue(file: DatasetFile, { kind, milestones, activities }: TimelineItem): number | null {
  if (kind === 'context') return null
  const firsts = new Set([...milestones, ...activities].map(({ outcomes }) => outcomes[0]))
  const [only, another] = firsts
  return only === undefined || another !== undefined ? null : huePlace(file, 'outcome', only)
}

/** A lane's own name; '' for the one lane of everything. */
export function laneName(locale: Locale, file: DatasetFile, by: TimelineBy, lane: TimelineLane): string {
  if (by === null) return ''
  if (lane.member === null) return locale.say(`timeline.rest.${by}`)
  return nameOfMember(locale, file, by, lane.member, 'short')
}

/** How many changes a lane claims, each once; '' where they stand one by one. */
export function claimsOf(locale: Locale, { items, results }: TimelineLane): string {
  const isCounted = items.some(({ kind, count }) => kind === 'result' && count > 1)
  return isCounted ? locale.say('timeline.group.result', { n: results }) : ''
}

/** A name for an item that no other has, whatever the language. */
export function itemId({ kind, span, inferred, milestones, activities }: TimelineItem): string {
  const first = milestones[0]?.id ?? activities[0]?.id ?? ''
  return [kind, inferred, span.start, span.end, first].join(' ')
}
