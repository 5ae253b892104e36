import type { Indicator } from '../model/indicator.ts'
import { type DaySpan, dayAfter, firstDay, yearsOf } from './days.ts'
import {
  type Asked,
  type Dated,
  hull,
  isAdditive,
  lastOfEach,
  outermost,
  type Stated,
  stated,
  total,
} from './target-periods.ts'

/**
 * The targets that an actual is held against, the time they run over, and the day after the one at which that time is
 * looked at. `countries`: those whose targets were added, null = the target is not one of countries. `year`: the last year
 * asked, where a longer period supplies its target.
 */
export interface Aim extends Stated {
  readonly time: DaySpan | null
  readonly now: number
  readonly countries: ReadonlySet<string> | null
  readonly year: DaySpan | null
}

interface Room {
  /** All periods of the places asked; `own` are those within the years asked. */
  readonly here: readonly Dated[]
  readonly own: readonly Dated[]
  /** Of the current period; null = none has begun. */
  readonly end: number | null
}

/** Which targets are asked: all (`sum`), the furthest (`latest`), or that of the current period, else of the first to come (`none`). */
export function findAim(indicator: Indicator, asked: Asked, room: Room): Aim {
  const mayAdd = isAddable(indicator, asked)
  const { own, here } = room
  const { now } = asked
  if (indicator.aggregation === 'sum') {
    const { used, held } = stated(own, 'target', mayAdd)
    return aimAt(outermost(used), held, own, now)
  }
  if (indicator.aggregation === 'none') {
    const end = room.end ?? Math.min(...own.map(({ after }) => after))
    const ending = own.filter(({ after }) => after === end)
    const { used, held } = stated(ending, 'target', mayAdd)
    const last = lastOfEach(used, 'shortest')
    return aimAt(last, held, last, now)
  }
  const within = furthest(own, mayAdd)
  const last = Math.max(...here.flatMap(({ period }) => yearsOf(period)).filter(y => asked.years?.(y)))
  if (within.used.length > 0 || !Number.isFinite(last)) {
    const ends = hull(within.used)
    const time = { from: hull(own).from, after: ends.after }
    return aimAt(within.used, within.held, [time], now)
  }
  const year = { from: firstDay(String(last)), after: dayAfter(String(last)) }
  const holding = here.filter(({ from, after }) => from <= year.from && after >= year.after)
  const longer = furthest(holding, mayAdd)
  if (longer.used.length === 0) return aimAt([], [...within.held, ...longer.held], [], now)
  return { ...aimAt(longer.used, longer.held, longer.used, Math.min(now, year.after)), year }
}

/** May values of several countries become one number here? Of one country there is nothing to add. */
export function isAddable(indicator: Indicator, { countries }: Asked): boolean {
  return countries?.length === 1 || isAdditive(indicator)
}

function aimAt(used: readonly Dated[], held: readonly Dated[], over: readonly DaySpan[], now: number): Aim {
  const countries = used.flatMap(({ country }) => country ?? [])
  return {
    used,
    held,
    now,
    year: null,
    time: used.length > 0 ? hull(over) : null,
    countries: used.length > 0 && countries.length === used.length ? new Set(countries) : null,
  }
}

/** The targets of the periods that end last: that of the whole programme, else one a country. */
function furthest(periods: readonly Dated[], mayAdd: boolean): Stated {
  const aimed = periods.filter(({ period }) => period.target !== undefined)
  const whole = aimed.filter(({ country }) => country === null)
  const apart = aimed.filter(({ country }) => country !== null)
  if (whole.length > 0) return { used: lastOfEach(whole), held: [] }
  return mayAdd ? { used: lastOfEach(apart), held: [] } : { used: [], held: apart }
}

/** Where an indicator stood before. `zeroIn`: countries with a target that nobody measured before, counted from 0. */
export interface Baseline {
  readonly value: number | null
  readonly zeroIn: readonly string[]
}

/**
 * The baseline of the whole programme, else (or under a clause) those of the countries asked, added where they may be: of
 * those alone that have a target, where targets are countries'. null = not stated; or a number should fall, and one of its
 * countries has no baseline.
 */
export function findBaseline(indicator: Indicator, asked: Asked, aim: Aim): Baseline {
  const { value, countries = [] } = indicator.baseline ?? {}
  if (!asked.countries && value !== undefined) return { value, zeroIn: [] }
  const entries = countries.filter(
    ({ country }) => (asked.countries?.includes(country) ?? true) && (aim.countries?.has(country) ?? true),
  )
  if (entries.length === 0 || !isAddable(indicator, asked)) return { value: null, zeroIn: [] }
  const missing = [...(aim.countries ?? [])].filter(id => !entries.some(({ country }) => country === id))
  if (!indicator.ascending && missing.length > 0) return { value: null, zeroIn: [] }
  return { value: total(entries.map(entry => entry.value)), zeroIn: missing }
}
