import type { Activity } from '../../model/activity.ts'
import type { Text } from '../../model/text.ts'
import { dayIn } from './calendar.ts'
import { chance, chosen, pick } from './chance.ts'
import { type NamedWork, namedWorks } from './names.ts'
import { mayClaim } from './results.ts'
import { text } from './words.ts'

const drawn = (from: readonly NamedWork[], count: number, purpose: string): ReadonlySet<NamedWork> =>
  new Set(chosen(from, count, purpose))

const open = namedWorks.filter(work => !work.strand.isWithheld)

/** Beside the lines of work that are withheld altogether, single pieces that somebody asked to keep back. */
export const withheld: ReadonlySet<NamedWork> = new Set([
  ...namedWorks.filter(work => work.strand.isWithheld),
  ...drawn(
    open.filter(work => !work.law && work.outcomes.length === 1 && work.strand.country !== 'AF'),
    8,
    'withheld',
  ),
])

const shown = open.filter(work => !withheld.has(work))

/** Work that ended before its time, and the month it did: with its whole line, or alone. */
const stops: ReadonlyMap<NamedWork, number> = new Map([
  ...shown.flatMap((work): [NamedWork, number][] => {
    const { strand, life } = work
    return strand.stops !== undefined && life.endMonth > strand.stops ? [[work, strand.stops]] : []
  }),
  ...[14, 20, 27, 33, 37, 39, 43, 49, 51, 53].flatMap(stopsIn),
])

/** One or two pieces of work that had come over from the year before and had more than a month to go. */
function stopsIn(month: number): [NamedWork, number][] {
  const under = shown.filter(
    ({ life, strand }) =>
      life.startMonth < month - (month % 12) &&
      life.endMonth > month + 1 &&
      strand.country !== 'AF' &&
      !strand.law,
  )
  return chosen(under, month % 2 === 0 ? 1 : 2, `stopped in month ${month}`).map(work => [work, month])
}

/** Work whose record claims a change once it has come so far. */
export const claiming = drawn(
  shown.filter(work => !stops.has(work) && mayClaim(work.life.turns)),
  110,
  'claims',
)

/** Claims that no evidence at all is named for, which the dashboard must tell. */
export const bare = drawn([...claiming], 7, 'bare')

const silent = shown.filter(work => !stops.has(work) && !claiming.has(work))
const notStated = drawn(
  silent.filter(({ life }) => life.startMonth < 48),
  22,
  'not stated',
)
/** Records that nobody kept up: still under way, or still to begin, long after their time. */
const forgotten = drawn(
  silent.filter(work => !notStated.has(work) && work.life.endMonth < 40),
  7,
  'forgotten',
)
const neverBegun = drawn(
  silent.filter(({ life, law }) => life.startMonth > 26 && life.startMonth < 46 && !law),
  3,
  'never begun',
)

/** The month and day on which work was stopped; null = it never was. */
export function stopOf(work: NamedWork): { readonly month: number; readonly date: string } | null {
  const month = stops.get(work)
  return month === undefined ? null : { month, date: dayIn(month, 28) }
}

const stopNotes: readonly Text[] = [
  text(
    'Stopped: the partner had to leave the district.',
    'Arrêtée : le partenaire a dû quitter le district.',
  ),
  text(
    'Stopped: the authorities withdrew their permission.',
    'Arrêtée : les autorités ont retiré leur autorisation.',
  ),
  text(
    'Stopped: the money went to a more urgent need.',
    "Arrêtée : l'argent est allé à un besoin plus urgent.",
  ),
  text('Stopped: the text it aimed at was shelved.', "Arrêtée : le texte qu'elle visait a été abandonné."),
]

/** Why work was stopped, in the words of its note. */
export const stopNote = (work: NamedWork): Text => pick(chance(`note ${work.key}`), stopNotes)

/** Did nothing of it come about, whatever the calendar says? */
export const isIdle = (work: NamedWork): boolean => neverBegun.has(work)

/** What the record says of the work on a day. */
export function statusAt(work: NamedWork, asOf: string): Activity['status'] {
  const { life } = work
  const stop = stopOf(work)
  if (notStated.has(work)) return 'not-stated'
  if (stop && stop.date <= asOf) return 'stopped'
  if (life.start > asOf || neverBegun.has(work)) return 'planned'
  return life.end > asOf || forgotten.has(work) ? 'ongoing' : 'delivered'
}
