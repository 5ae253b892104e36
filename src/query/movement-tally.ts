import type { Activity, Move } from '../model/activity.ts'
import type { GapKind } from '../model/gap.ts'
import type { LineYear, Moved, MovedYear } from './movement.ts'

/** One move of an activity; rungs from 0. */
export interface Step {
  readonly move: Move
  readonly year: string
  readonly from: number
  readonly to: number
}

/**
 * What one activity tells: the rung that it stands at in each of its years (null = not told), its steps, the first move
 * being none, and the years in which one of them went up, or back.
 */
export interface Told {
  readonly standing: readonly { readonly year: string; readonly stage: number | null }[]
  readonly isDone: boolean
  readonly isYearStated: boolean
  readonly steps: readonly Step[]
  readonly up: readonly string[]
  readonly back: readonly string[]
  /** From its first move to its last year: in which none of them is a move is known not to have come. Null without moves. */
  readonly dated: { readonly from: string; readonly to: string } | null
}

const yearOf = ({ date }: Move) => date.slice(0, 4)
const isFirst = <T>(each: T, i: number, all: readonly T[]) => all.indexOf(each) === i

/**
 * What an activity tells of its way. Without evidence, or only planned, it stands nowhere; its moves count all the same.
 * `isDone`: its source says that the work is done, goes on or was stopped, and does not leave it open.
 */
export function toldBy(activity: Activity, rungs: ReadonlyMap<string, number>): Told {
  const { moves = [], evidence } = activity
  const years = activity.years.filter(isFirst).map(String)
  const rungOf = (stage: string) => rungs.get(stage) ?? 0
  const isProved = evidence.length > 0 && activity.status !== 'planned'
  const said = { isDone: activity.status !== 'not-stated', isYearStated: activity.yearBasis === 'stated' }
  const [first] = moves
  if (!first) {
    const stage = isProved ? rungOf(activity.stage) : null
    const standing = years.map(year => ({ year, stage }))
    return { ...said, standing, steps: [], up: [], back: [], dated: null }
  }
  const standing = years.map(year => {
    const stage = moves.findLast(move => yearOf(move) <= year)?.stage
    return { year, stage: stage === undefined || !isProved ? null : rungOf(stage) }
  })
  const steps = moves.slice(1).map((move, i) => ({
    move,
    year: yearOf(move),
    from: rungOf(moves[i]?.stage ?? ''),
    to: rungOf(move.stage),
  }))
  const yearsOf = (among: readonly Step[]) => among.map(({ year }) => year).filter(isFirst)
  const [from, last] = [yearOf(first), yearOf(moves.at(-1) ?? first)]
  return {
    ...said,
    standing,
    steps,
    up: yearsOf(steps.filter(({ from, to }) => to > from)),
    back: yearsOf(steps.filter(({ from, to }) => to < from)),
    dated: { from, to: years.reduce((latest, year) => (year > latest ? year : latest), last) },
  }
}

interface Axis {
  readonly years: readonly string[]
  /** Does the clause on years read this one? */
  readonly isRead: (year: string) => boolean
}

interface YearTally {
  activities: number
  stage: number | null
  isDone: boolean
  isYearStated: boolean
  dated: number
  up: number
  back: number
  readonly fellTo: Set<number>
}

/** Adds up activities, one by one: what is counted once an activity is distinct by that. */
export class Tally {
  readonly #axis: Axis
  readonly #years: Map<string, YearTally>
  readonly #all = { dated: 0, up: 0, back: 0 }

  constructor(axis: Axis) {
    this.#axis = axis
    this.#years = new Map(
      axis.years.map(year => [
        year,
        {
          activities: 0,
          stage: null,
          isDone: false,
          isYearStated: false,
          dated: 0,
          up: 0,
          back: 0,
          fellTo: new Set(),
        },
      ]),
    )
  }

  add({ standing, isDone, isYearStated, steps, up, back, dated }: Told): void {
    for (const { year, stage } of standing) {
      const tally = this.#years.get(year)
      if (!tally) continue
      tally.activities += 1
      if (stage === null || stage < (tally.stage ?? 0)) continue
      const isFurther = stage > (tally.stage ?? -1)
      tally.isDone = isDone || (tally.isDone && !isFurther)
      tally.isYearStated = isYearStated || (tally.isYearStated && !isFurther)
      tally.stage = stage
    }
    if (!dated) return
    for (const [year, tally] of this.#years) {
      if (dated.from <= year && year <= dated.to) tally.dated += 1
    }
    for (const year of up) this.#count(year, 'up')
    for (const year of back) this.#count(year, 'back')
    for (const { from, to, year } of steps) if (to < from) this.#years.get(year)?.fellTo.add(to)
    this.#all.dated += 1
    this.#all.up += Number(up.some(this.#axis.isRead))
    this.#all.back += Number(back.some(this.#axis.isRead))
  }

  #count(year: string, way: 'up' | 'back'): void {
    const tally = this.#years.get(year)
    if (tally) tally[way] += 1
  }

  /** Activities that date their moves. */
  get dated(): number {
    return this.#all.dated
  }

  /** Over the years that are read. */
  total(): Moved {
    return movedOf(this.#all)
  }

  moved(gap: (year: string) => GapKind | null): MovedYear[] {
    return Array.from(this.#years, ([year, tally]) => ({
      year,
      ...movedOf(tally),
      gap: tally.activities > 0 ? null : gap(year),
    }))
  }

  line(gap: (year: string) => GapKind | null): LineYear[] {
    let before: { readonly year: string; readonly stage: number } | null = null
    let fell = false
    return Array.from(this.#years, ([year, tally]) => {
      const { activities, stage, isDone, isYearStated } = tally
      fell ||= tally.back > 0
      const direction = before && stage !== null ? directionOf(before.stage, stage) : null
      const point: LineYear = {
        year,
        stage,
        isDone,
        isYearStated,
        activities,
        gap: activities > 0 ? null : gap(year),
        since: direction && (before?.year ?? null),
        direction,
        isSetback: direction === 'down' && fell,
        fellTo: [...tally.fellTo].sort((a, b) => a - b),
        ...movedOf(tally),
      }
      if (stage !== null) {
        before = { year, stage }
        fell = false
      }
      return point
    })
  }
}

function movedOf({ dated, up, back }: Pick<YearTally, 'dated' | 'up' | 'back'>): Moved {
  return dated > 0 ? { up, back } : { up: null, back: null }
}

function directionOf(before: number, now: number): 'up' | 'down' | 'same' {
  if (now === before) return 'same'
  return now > before ? 'up' : 'down'
}
