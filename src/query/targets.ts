import type { Dataset } from '../dataset/dataset.ts'
import { type Light, lights, type Thresholds, usualThresholds } from '../model/light.ts'
import { isOutside, type Selection, withClause } from '../model/selection.ts'
import { yearsOf } from './days.ts'
import type { Time } from './reach.ts'
import { askedOf } from './target-periods.ts'
import { rowOf, type TargetRow } from './target-row.ts'

export type { TargetPlace, TargetRow } from './target-row.ts'

export type TargetsBy = 'outcome' | 'country' | 'year'

/** The indicators of one outcome, country or year; `id` null = those measured for the whole programme only. */
export interface TargetGroup {
  readonly id: string | null
  readonly rows: readonly TargetRow[]
}

/**
 * Targets against actuals under a selection. `counts` are indicators by their light, each once, whatever they are grouped
 * by; `unjudged` have none. `elsewhere` are indicators of the outcomes selected that say nothing about the countries or
 * years selected; they stand in no group. `inDataset` counts all indicators. `time` is the one that most rows are judged
 * over, `others` those judged over another one. `impossible`: that clause asks for all of several outcomes or countries,
 * which no indicator has, so that there is no row. Years of such a clause are taken together as the time asked.
 */
export interface Targets {
  readonly by: TargetsBy
  readonly groups: readonly TargetGroup[]
  readonly rows: readonly TargetRow[]
  readonly elsewhere: readonly TargetRow[]
  readonly counts: Readonly<Record<Light, number>>
  readonly unjudged: number
  readonly inDataset: number
  readonly thresholds: Thresholds
  /** Are the thresholds the dataset's own? */
  readonly isOwnRule: boolean
  readonly time: (Time & { readonly elapsed: number; readonly others: number }) | null
  readonly impossible: 'outcome' | 'country' | null
}

/** Targets against actuals, in groups. Only the clauses on outcome, country and year play a part, and no search. */
export function targets(dataset: Dataset, selection: Selection, by: TargetsBy): Targets {
  const { file } = dataset
  const all = targetRows(dataset, selection)
  const rows = all.filter(isSpoken)
  return {
    by,
    groups: groupsOf(dataset, selection, by, rows).filter(group => group.rows.length > 0),
    rows,
    elsewhere: all.filter(row => !isSpoken(row)),
    counts: Object.fromEntries(
      lights.map(light => [light, rows.filter(row => row.light === light).length]),
    ) as Record<Light, number>,
    unjudged: rows.filter(({ light }) => light === null).length,
    inDataset: file.indicators.length,
    thresholds: file.thresholds ?? usualThresholds,
    isOwnRule: file.thresholds !== undefined,
    time: commonTime(rows),
    impossible: impossible(selection),
  }
}

/** The clause that asks for all of several, where an indicator has one outcome and a period one country. */
export function impossible({ clauses }: Selection): Targets['impossible'] {
  const asksAll = (id: 'outcome' | 'country') =>
    clauses[id]?.mode === 'all' && new Set(clauses[id].members).size > 1
  return (['outcome', 'country'] as const).find(asksAll) ?? null
}

/** Does a row say anything of the countries and years selected? */
const isSpoken = ({ reason }: TargetRow) =>
  reason !== 'elsewhere' && reason !== 'programme-only' && reason !== 'no-period'

function groupsOf(
  dataset: Dataset,
  selection: Selection,
  by: TargetsBy,
  rows: readonly TargetRow[],
): TargetGroup[] {
  const { file } = dataset
  if (rows.length === 0) return []
  if (by === 'outcome') {
    return file.outcomes.map(({ id }) => ({
      id,
      rows: rows.filter(({ indicator }) => indicator.outcome === id),
    }))
  }
  const only = (member: string) => {
    const clause = { mode: 'any', members: [member] } as const
    return targetRows(dataset, withClause(selection, by, clause)).filter(isSpoken)
  }
  if (by === 'country') {
    const countries = file.countries.filter(({ code }) => !isOutside(selection, 'country', code))
    const whole = rows.filter(({ places }) => places.length === 0)
    return [
      ...countries.map(({ code }) => ({ id: code, rows: only(code) })),
      { id: null, rows: selection.clauses.country ? [] : whole },
    ]
  }
  const years = new Set(rows.flatMap(({ indicator }) => indicator.periods.flatMap(yearsOf)))
  return [...years]
    .sort((a, b) => b - a)
    .map(String)
    .filter(year => !isOutside(selection, 'year', year))
    .map(year => ({ id: year, rows: only(year) }))
}

/** One row an indicator of the outcomes selected, in the file's order; one that says nothing here has a reason and no light. */
export function targetRows({ file }: Dataset, selection: Selection): readonly TargetRow[] {
  if (impossible(selection)) return []
  const thresholds = file.thresholds ?? usualThresholds
  const asked = askedOf(file, selection)
  const order = file.countries.map(({ code }) => code)
  return file.indicators
    .filter(({ outcome }) => !isOutside(selection, 'outcome', outcome))
    .map(indicator => rowOf(indicator, asked, order, thresholds))
}

/** The time that most rows with a light are judged over; of equals the first. */
function commonTime(rows: readonly TargetRow[]): Targets['time'] {
  const times = rows.flatMap(({ light, time, elapsed }) =>
    light && time && elapsed !== null ? [{ ...time, elapsed }] : [],
  )
  const like = (time: Time) =>
    times.filter(({ start, end }) => start === time.start && end === time.end).length
  const [most] = times.toSorted((a, b) => like(b) - like(a))
  return most ? { ...most, others: times.length - like(most) } : null
}
