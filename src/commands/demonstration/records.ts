import type { Activity } from '../../model/activity.ts'
import type { Evidence } from '../../model/source.ts'
import { yearOf } from './calendar.ts'
import { between, chance, chosen, pick } from './chance.ts'
import { laws } from './laws.ts'
import { type Claim, claimOf, mayClaim } from './results.ts'
import { countries, partnersOf } from './taxonomy.ts'
import { summaryOf } from './titles.ts'
import { text } from './words.ts'
import { type NamedWork, namedWorks, nounOf } from './works.ts'

/** Work that ended before its time, and the day it did. */
interface Stop {
  readonly date: string
  readonly month: number
}

const open = namedWorks.filter(work => !work.strand.isWithheld)

/** Beside the lines of work that are withheld altogether, single pieces that somebody asked to keep back. */
const withheld = new Set([
  ...namedWorks.filter(work => work.strand.isWithheld),
  ...chosen(
    open.filter(work => !work.law && work.outcomes.length === 1 && work.strand.country !== 'AF'),
    7,
    'withheld',
  ),
])

const stopped = new Set([
  ...open.filter(work => work.strand.stops !== undefined && work.life.endMonth > work.strand.stops),
  ...chosen(
    open.filter(
      work =>
        work.life.startMonth < 48 &&
        work.life.endMonth - work.life.startMonth > 6 &&
        work.strand.country !== 'AF' &&
        !withheld.has(work),
    ),
    13,
    'stopped',
  ),
])

const claiming = new Set(
  chosen(
    open.filter(work => !withheld.has(work) && !stopped.has(work) && mayClaim(work.life.turns)),
    92,
    'claims',
  ),
)

/** Claims that name no evidence at all, which the dashboard must tell. */
const bare = new Set(chosen([...claiming], 6, 'bare'))
const notStated = new Set(
  chosen(
    open.filter(work => !stopped.has(work) && !claiming.has(work)),
    22,
    'not stated',
  ),
)

function stopOf(work: NamedWork): Stop | null {
  if (!stopped.has(work)) return null
  const { startMonth, endMonth } = work.life
  const month = Math.min(
    work.strand.stops ?? 53,
    startMonth + Math.max(Math.round((endMonth - startMonth) * 0.6), 1),
  )
  return { month, date: `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}-28` }
}

const stopNotes = [
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
  text('Stopped: the law it aimed at was shelved.', "Arrêtée : le texte qu'elle visait a été abandonné."),
]

/** The record of a piece of work as it stood on a day, or null before anybody had written one. */
export function recordAt(work: NamedWork, asOf: string): Activity | null {
  const roll = chance(`record ${work.key}`)
  const { life, key } = work
  const isKnownMonthsAhead = between(roll, 1, 8)
  const knownMonth = Math.max(life.startMonth - isKnownMonthsAhead, 0)
  if (`${yearOf(knownMonth)}-${String((knownMonth % 12) + 1).padStart(2, '0')}` > asOf.slice(0, 7))
    return null
  const stop = stopOf(work)
  const isStopped = stop !== null && stop.date <= asOf
  const until = isStopped ? stop.date : asOf
  const happened = life.turns.filter(turn => turn.date <= until)
  const stage = (happened.at(-1) ?? life.turns[0])?.stage as string
  const endMonth = isStopped ? stop.month : life.endMonth
  const years = Array.from(
    { length: yearOf(endMonth) - yearOf(life.startMonth) + 1 },
    (_, i) => yearOf(life.startMonth) + i,
  )
  const status = notStated.has(work)
    ? 'not-stated'
    : isStopped
      ? 'stopped'
      : life.start > asOf
        ? 'planned'
        : life.end <= asOf
          ? 'delivered'
          : 'ongoing'
  const claim = claiming.has(work) ? claimOf(work, happened, asOf) : null
  const isTold = roll() < 0.62 || happened.length > 2
  const place = placeOf(work, roll)
  const law = laws.find(each => each.id === work.strand.law)
  const amount = between(roll, 8, 180) * 500
  const hasBudget = roll() < 0.7
  const isInferred = roll() < 0.15
  const own = roll() < 0.55
  const partners = partnersOf[work.strand.country] ?? []
  const note = withheld.has(work)
    ? text('Withheld at the request of those involved.', 'Réservé à la demande des personnes concernées.')
    : isStopped
      ? pick(chance(`note ${key}`), stopNotes)
      : null
  return {
    id: work.id,
    title: text(work.title.en, work.title.fr),
    summary: text(
      ...both(
        summaryOf({ key, type: work.type, matter: work.matter, group: nounOf(work), actor: work.actor.noun }),
      ),
    ),
    outcomes: [...work.outcomes],
    themes: [...work.themes],
    countries: [...work.countries],
    places: place ? [place] : [],
    years,
    yearBasis: isInferred ? 'inferred' : 'stated',
    ...dates(work, isStopped ? stop.date : life.end),
    type: work.type,
    status,
    stage,
    ...(isTold && happened.length > 0 ? { moves: happened.map(turn => ({ ...turn })) } : {}),
    groups: work.groups.map(({ id }) => id),
    partners: own || partners.length === 0 ? [pick(roll, partners)] : partners.slice(0, roll() < 0.5 ? 0 : 2),
    actors: ['lobbying', 'drafting', 'inclusion', 'dialogue', 'accompaniment'].includes(work.type)
      ? [work.actor.id]
      : [],
    instruments: work.law && law ? [law.id] : [],
    ...(claim ? { result: claim.result } : {}),
    ...(hasBudget ? { budget: { amount, currency: 'EUR' } } : {}),
    evidence: bare.has(work) ? [] : evidenceOf(work, claim),
    visibility: withheld.has(work) ? 'restricted' : 'public',
    ...(note ? { note } : {}),
  }
}

const both = ({ en, fr }: { en: string; fr: string }): [string, string] => [en, fr]

function placeOf({ strand }: NamedWork, roll: () => number): string | null {
  const places = countries.find(({ code }) => code === strand.country)?.places ?? []
  return places.length === 0 || roll() < 0.45 ? null : pick(roll, places).id
}

/** Dates as finely as they are known: to the day, to the month, to the year, or not at all. */
function dates({ life, key }: NamedWork, end: string): { start?: string; end?: string } {
  const draw = chance(`dates ${key}`)()
  if (draw < 0.12) return {}
  const length = draw < 0.22 ? 4 : draw < 0.62 ? 7 : 10
  return { start: life.start.slice(0, length), end: end.slice(0, Math.min(length, 7)) }
}

function evidenceOf({ key, id }: NamedWork, claim: Claim | null): Evidence[] {
  const roll = chance(`evidence ${key}`)
  const entry: Evidence = {
    source: 'log',
    locator: text(`entry ${id.slice(1)}`, `entrée ${id.slice(1)}`),
    grade: 'own',
  }
  const noted: Evidence[] =
    roll() < 0.35
      ? [
          {
            source: 'partner-notes',
            locator: text(`sheet ${between(roll, 2, 90)}`, `fiche ${between(roll, 2, 90)}`),
            grade: 'partner',
          },
        ]
      : []
  return [entry, ...noted, ...(claim?.evidence ?? [])]
}
