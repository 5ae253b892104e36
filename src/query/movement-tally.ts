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

/** What one activity tells: the rung that it stands at in each of its years (null = not told), and its steps, the first move being none. */
export interface Told {
  readonly standing: ReadonlyMap<string, number | null>
  readonly steps: readonly Step[]
  /** From its first move to its last year: in which none of them is a move is known not to have come. Null without moves. */
  readonly dated: { readonly from: string; readonly to: string } | null
}

const yearOf = ({ date }: Move) => date.slice(0, 4)

/** What an activity tells of its way. Without evidence it stands nowhere; its moves count all the same. */
export function toldBy(activity: Activity, rungs: ReadonlyMap<string, number>): Told {
  const { moves = [], evidence } = activity
  const years = activity.years.map(String)
  const rungOf = (stage: string) => rungs.get(stage) ?? 0
  const standing = new Map<string, number | null>()
  for (const year of years) {
    const last = moves.findLast(move => yearOf(move) <= year)
    const stage = moves.length > 0 ? last?.stage : activity.stage
    standing.set(year, stage === undefined || evidence.length === 0 ? null : rungOf(stage))
  }
  const steps = moves.slice(1).map((move, i) => ({
    move,
    year: yearOf(move),
    from: rungOf(moves[i]?.stage ?? ''),
    to: rungOf(move.stage),
  }))
  const ends = [...moves.map(yearOf), ...years].sort()
  const [first] = moves
  return { standing, steps, dated: first ? { from: yearOf(first), to: ends.at(-1) ?? '' } : null }
}

interface Axis {
  readonly years: readonly string[]
  /** Does the clause on years read this one? */
  readonly isRead: (year: string) => boolean
}

interface YearTally {
  activities: number
  stage: number | null
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
        { activities: 0, stage: null, dated: 0, up: 0, back: 0, fellTo: new Set() },
      ]),
    )
  }

  add({ standing, steps, dated }: Told): void {
    for (const [year, stage] of standing) {
      const tally = this.#years.get(year)
      if (!tally) continue
      tally.activities += 1
      if (stage !== null) tally.stage = Math.max(tally.stage ?? stage, stage)
    }
    if (!dated) return
    const up = new Set(steps.flatMap(({ from, to, year }) => (to > from ? [year] : [])))
    const back = new Set(steps.flatMap(({ from, to, year }) => (to < from ? [year] : [])))
    for (const [year, tally] of this.#years) {
      tally.dated += Number(dated.from <= year && year <= dated.to)
      tally.up += Number(up.has(year))
      tally.back += Number(back.has(year))
    }
    for (const { from, to, year } of steps) if (to < from) this.#years.get(year)?.fellTo.add(to)
    const isRead = (years: ReadonlySet<string>) => [...years].some(this.#axis.isRead)
    this.#all.dated += 1
    this.#all.up += Number(isRead(up))
    this.#all.back += Number(isRead(back))
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
      const { activities, stage } = tally
      fell ||= tally.back > 0
      const direction = before && stage !== null ? directionOf(before.stage, stage) : null
      const point: LineYear = {
        year,
        stage,
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
