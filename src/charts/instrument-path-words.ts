import { withSmallFirst } from '../locales/first-letter.ts'
import type { Locale } from '../locales/locale.ts'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Milestone } from '../model/milestone.ts'
import type {
  InstrumentPath,
  InstrumentStanding,
  InstrumentWork,
  PathStep,
} from '../query/instrument-path.ts'

/** Where a law or plan stands, in one or two sentences; they claim no step that no source dates. */
export function pathSentence(locale: Locale, { steps, here, next, others, later }: InstrumentPath): string {
  const { say, text } = locale
  const latest = others.at(-1)
  if (!steps) {
    return latest
      ? say('instrument-path.open', { event: text(latest.title), date: locale.date(latest.date) })
      : say('instrument-path.open-none')
  }
  const event = here?.milestones.at(-1)
  // after a colon
  const then = next ? withSmallFirst(locale, text(next.title)) : ''
  if (!here || !event) return say('instrument-path.nowhere', { next: then })
  const said = { step: text(here.step.title), when: whenWords(locale, event), next: then }
  const stands = say(next ? 'instrument-path.here-next' : 'instrument-path.here-last', said)
  if (!later) return stands
  return `${stands} ${say('instrument-path.later', { event: text(later.title), date: locale.date(later.date) })}`
}

/** "on 7 Nov 2025", "in December 2025": as precise as the date is. */
export function whenWords(locale: Locale, { date, precision }: Milestone): string {
  return locale.say('instrument-path.when', { precision, date: locale.date(date) })
}

/** What stands below a step that no event took. */
export function silenceWords({ say }: Locale, { state }: PathStep): string {
  return say(state === 'ahead' ? 'instrument-path.not-reached' : 'instrument-path.no-source')
}

/** Where a law or plan stands, in a cell; `beside` is at which of how many steps. */
export function standingWords(
  locale: Locale,
  { path, latest }: InstrumentStanding,
): { readonly where: string; readonly beside: string } {
  const { say, text } = locale
  if (path?.here) {
    return { where: text(path.here.title), beside: say('instrument-path.list.place', { ...path, here: '' }) }
  }
  const event = latest && text(latest.title)
  if (path) {
    const id = event ? 'instrument-path.list.nowhere-latest' : 'instrument-path.list.nowhere'
    return { where: say(id, { of: path.of, event }), beside: '' }
  }
  return {
    where: event ? say('instrument-path.list.open', { event }) : say('instrument-path.list.silent'),
    beside: '',
  }
}

/** How much work there is on a law or plan and how far it has come, else why there is none. */
export function workWords(locale: Locale, file: DatasetFile, work: InstrumentWork): string {
  const { say } = locale
  if (work.gap) return say(`gap.${work.gap}`)
  if (work.activities === 0) return say('instrument-path.work.filtered')
  const stage = stageName(locale, file, work.furthest)
  const words = say('instrument-path.work.sum', { n: work.activities, stage })
  const isInferred = work.years.some(({ inferred }) => inferred > 0)
  return isInferred ? say('instrument-path.work.inferred', { words }) : words
}

/** The title of a stage by its id; none = ''. */
export function stageName(locale: Locale, file: DatasetFile, id: string | null): string {
  return id === null ? '' : nameOfMember(locale, file, 'stage', id, 'short')
}

/** Who says so, each publisher once. */
export function publishers({ sources }: DatasetFile, events: readonly Milestone[]): string {
  const cited = events.flatMap(event => event.sources.map(({ source }) => source))
  const names = cited.map(id => sources.find(source => source.id === id)?.publisher ?? id)
  return [...new Set(names)].join(', ')
}
