import type { Activity } from '../../model/activity.ts'
import type { Evidence } from '../../model/source.ts'
import { dayIn, yearOf } from './calendar.ts'
import { between, chance, pick } from './chance.ts'
import { bare, claiming, isIdle, statusAt, stopNote, stopOf, withheld } from './fates.ts'
import { laws } from './laws.ts'
import { type NamedWork, nounOf } from './names.ts'
import { type Claim, claimOf, unconfirmed } from './results.ts'
import { countries, partnersOf, stages } from './taxonomy.ts'
import { summaryOf } from './titles.ts'
import { text } from './words.ts'

/** Types of work that somebody in office is addressed by. */
const addressing = ['lobbying', 'drafting', 'inclusion', 'dialogue', 'accompaniment']

/** The record of a piece of work as it stood on a day, or null before anybody had written one. */
export function recordAt(work: NamedWork, asOf: string): Activity | null {
  const roll = chance(`record ${work.key}`)
  const { life, key, type, actor } = work
  const known = dayIn(Math.max(life.startMonth - between(roll, 1, 8), 0), 1)
  if (known > asOf) return null
  const isMovesTold = roll() < 0.62
  const isInferred = roll() < 0.15
  const amount = roll() < 0.7 ? between(roll, 8, 180) * 500 : null
  const status = statusAt(work, asOf)
  const stop = status === 'stopped' ? stopOf(work) : null
  const until = stop?.date ?? asOf
  const happened = isIdle(work) ? [] : life.turns.filter(({ date }) => date <= until)
  const claim = claimAt(work, happened, asOf)
  const place = placeOf(work)
  const law = work.law && laws.find(({ id }) => id === work.strand.law)
  const summary = summaryOf({ key, type, matter: work.matter, group: nounOf(work), actor: actor.noun })
  const note = withheld.has(work)
    ? text('Withheld at the request of those involved.', 'Réservé à la demande des personnes concernées.')
    : stop && stopNote(work)
  return {
    id: work.id,
    title: text(work.title.en, work.title.fr),
    summary: text(summary.en, summary.fr),
    outcomes: [...work.outcomes],
    themes: [...work.themes],
    countries: [...work.countries],
    places: place ? [place] : [],
    years: yearsFrom(life.startMonth, stop?.month ?? life.endMonth),
    yearBasis: isInferred ? 'inferred' : 'stated',
    ...datesOf(work, stop?.date ?? life.end, asOf),
    type,
    status,
    stage: happened.at(-1)?.stage ?? plannedStage(work),
    ...((isMovesTold || happened.length > 2) && happened.length > 0
      ? { moves: happened.map(turn => ({ ...turn })) }
      : {}),
    groups: work.groups.map(({ id }) => id),
    partners: partnersFor(work),
    actors: addressing.includes(type) ? [actor.id] : [],
    instruments: law ? [law.id] : [],
    ...(claim ? { result: claim.result } : {}),
    ...(amount === null ? {} : { budget: { amount, currency: 'EUR' } }),
    evidence: bare.has(work) ? [] : evidenceOf(work, claim),
    visibility: withheld.has(work) ? 'restricted' : 'public',
    ...(note ? { note } : {}),
  }
}

/** A change is claimed once the work is over, and not on the way. */
function claimAt(work: NamedWork, happened: NamedWork['life']['turns'], asOf: string): Claim | null {
  if (!claiming.has(work) || work.life.end > asOf) return null
  const claim = claimOf(work, happened, asOf)
  return claim && bare.has(work) ? unconfirmed(claim) : claim
}

/** Work that has not begun has changed nothing yet: it sits no higher than access. */
function plannedStage({ life }: NamedWork): string {
  const rungs = stages.map(({ id }) => id)
  const at = rungs.indexOf(life.turns[0]?.stage ?? '')
  return rungs[Math.min(at, rungs.indexOf('space'))] as string
}

function yearsFrom(startMonth: number, endMonth: number): number[] {
  const first = yearOf(startMonth)
  return Array.from({ length: yearOf(endMonth) - first + 1 }, (_, i) => first + i)
}

/** The district that the title names, else any or none. */
function placeOf({ strand, key, title }: NamedWork): string | null {
  if (title.district) return `${strand.country.toLowerCase()}-${title.district}`
  const roll = chance(`place ${key}`)
  const places = countries.find(({ code }) => code === strand.country)?.places ?? []
  return places.length === 0 || roll() < 0.45 ? null : pick(roll, places).id
}

/** One partner, both, or none named. */
function partnersFor({ strand, key }: NamedWork): string[] {
  const roll = chance(`partners ${key}`)
  const partners = partnersOf[strand.country] ?? []
  const draw = roll()
  if (draw < 0.15) return []
  return draw < 0.75 ? [pick(roll, partners)] : [...partners]
}

/** Dates as finely as they are known: to the day, to the month, to the year, or not at all. A year that is not over is no end of work that is. */
function datesOf({ life, key }: NamedWork, end: string, asOf: string): { start?: string; end?: string } {
  const draw = chance(`dates ${key}`)()
  if (draw < 0.12) return {}
  const length = draw < 0.22 ? 4 : draw < 0.62 ? 7 : 10
  const isYearOpen = end <= asOf && asOf < `${end.slice(0, 4)}-12-31`
  return { start: life.start.slice(0, length), end: end.slice(0, isYearOpen ? 7 : Math.min(length, 7)) }
}

/** The log always has an entry; partners now and then have a note; a claim brings its own. */
function evidenceOf({ key, id }: NamedWork, claim: Claim | null): Evidence[] {
  const roll = chance(`evidence ${key}`)
  const number = id.slice(1)
  const sheet = between(roll, 2, 90)
  const entry: Evidence = {
    source: 'log',
    locator: text(`entry ${number}`, `entrée ${number}`),
    grade: 'own',
  }
  const note: Evidence = {
    source: 'partner-notes',
    locator: text(`sheet ${sheet}`, `fiche ${sheet}`),
    grade: 'partner',
  }
  return [entry, ...(roll() < 0.35 && !claim ? [note] : []), ...(claim?.evidence ?? [])]
}
