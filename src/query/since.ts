import type { Dataset } from '../dataset/dataset.ts'
import { type Difference, difference, type Renamed } from '../dataset/difference.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import {
  type ActivityChange,
  betweenVersions,
  type ChangeKind,
  type Counted,
  changeKinds,
  withinYear,
} from './activity-changes.ts'
import { gapAt } from './gap.ts'
import { activityList } from './list.ts'
import { type News, newsSince } from './news.ts'
import { addedUp, aSum, naming, type Sum, type Sums } from './since-tally.ts'
import type { Place } from './within.ts'

export type { ActivityChange, ChangeKind } from './activity-changes.ts'

/** Against the earlier version that the engine holds, or what happened in one year. */
export type SinceQuestion = { readonly kind: 'version' } | { readonly kind: 'year'; readonly year: string }

/** Distinct activities, by what became of them; one of two kinds counts in each, and once in `changed`. */
export interface ChangeTally {
  readonly changed: number
  readonly kinds: Readonly<Record<ChangeKind, number>>
}

/**
 * A cell or a total. `gap`: why the record itself holds nothing there (of the year, where one is asked for); null = it does,
 * or something changed there. `isInside`: is an activity of the selection there, of either version or of the year?
 */
export interface ChangeCell extends ChangeTally {
  readonly gap: GapKind | null
  readonly isInside: boolean
}

/**
 * The one cell in which the most of what moved stands; null = none moved, or several cells stand level. `isMost`: more than
 * half. `isForegone`: all of it, where the selection leaves one outcome or country to move in.
 */
export interface MostMoved {
  readonly outcome: string
  readonly country: string
  readonly activities: number
  readonly isMost: boolean
  readonly isForegone: boolean
}

/**
 * What changed, under a selection: an activity counts if it is under it before or after, and stands in each cell that it
 * names before or after. Totals count it once.
 */
export interface SinceAnswer {
  readonly question: SinceQuestion
  /** The date that the earlier version stands for, or the year. */
  readonly from: string
  /** The kinds that can be told at all: of any other a 0 says nothing. A year tells no edits, and no moves that nobody dates. */
  readonly told: readonly ChangeKind[]
  readonly total: ChangeCell
  readonly rows: readonly Member[]
  readonly columns: readonly Member[]
  readonly cells: readonly (readonly ChangeCell[])[]
  readonly rowTotals: readonly ChangeCell[]
  readonly columnTotals: readonly ChangeCell[]
  /** What calls for a look first, then in the file's order. */
  readonly changes: readonly ActivityChange[]
  /** Distinct activities that moved up, down, or fell on the way; null = no activity dates its moves, so nothing is known. */
  readonly moved: number | null
  readonly most: MostMoved | null
  readonly renamed: readonly Renamed[]
  /** Of the whole record, whatever the selection: a filter must not tell where they were. */
  readonly withheld: number
  readonly published: number
  readonly news: News
}

/** Thrown where what changed since an earlier version is asked of an engine that holds none. */
export class NoEarlierVersion extends Error {
  override readonly name = 'NoEarlierVersion'
}

/** What changed since an earlier version, or in a year. Throws `NoEarlierVersion` for one that the engine does not hold. */
export function since(
  dataset: Dataset,
  selection: Selection,
  question: SinceQuestion,
  earlier: Dataset | null = null,
): SinceAnswer {
  if (question.kind === 'version' && !earlier)
    throw new NoEarlierVersion('no earlier version to compare with')
  const against = question.kind === 'version' ? earlier : null
  const found = against ? differenceOf(against, dataset) : null
  const inView = new Set(activityList(dataset, selection))
  if (against) for (const activity of activityList(against, selection)) inView.add(activity)
  const isShown = ({ sides }: Pick<Counted, 'sides'>) => sides.some(side => inView.has(side))

  const rungs = new Map(dataset.file.stages.map(({ id }, rung) => [id, rung]))
  const all =
    found && against
      ? betweenVersions(found, rungs, against.file.asOf)
      : withinYear(dataset.activities, yearIn(question), rungs)
  const counted = all.filter(isShown)
  const isKnown = found !== null || [...inView].some(({ moves }) => moves && moves.length > 0)

  const rows = membersIn('country', dataset, counted)
  const columns = membersIn('outcome', dataset, counted)
  const sums = addedUp(counted, rows, columns)
  const asked = [...inView].filter(({ years }) => against || years.includes(Number(yearIn(question))))
  const isNamed = naming(asked)
  const inYear: readonly Place[] = against ? [] : [{ dimension: 'year', member: yearIn(question) }]
  const cellOf = (sum: Sum | undefined, outcome: string | null, country: string | null): ChangeCell => {
    const { changed, kinds } = sum ?? aSum()
    const places: readonly Place[] = [
      ...(outcome === null ? [] : [{ dimension: 'outcome', member: outcome } as const]),
      ...(country === null ? [] : [{ dimension: 'country', member: country } as const]),
      ...inYear,
    ]
    return {
      changed,
      kinds,
      gap: changed > 0 ? null : gapAt(dataset, places),
      isInside: changed > 0 || isNamed(outcome, country),
    }
  }
  const byUrgency = changeKinds.flatMap(kind => counted.filter(({ change }) => change.kinds[0] === kind))
  return {
    question,
    from: against?.file.asOf ?? yearIn(question),
    told: changeKinds.filter(kind => found || toldByYear(isKnown).includes(kind)),
    total: cellOf(sums.total, null, null),
    rows,
    columns,
    cells: rows.map((row, r) => columns.map((column, c) => cellOf(sums.cells[r]?.[c], column.id, row.id))),
    rowTotals: rows.map(({ id }, r) => cellOf(sums.rows[r], null, id)),
    columnTotals: columns.map(({ id }, c) => cellOf(sums.columns[c], id, null)),
    changes: byUrgency.map(({ change }) => change),
    moved: isKnown ? sums.total.moved : null,
    most: mostOf(sums, rows, columns, selection),
    renamed: (found?.renamed ?? []).filter(({ before, after }) => isShown({ sides: [before, after] })),
    withheld: found?.withheld.length ?? 0,
    published: found?.published.length ?? 0,
    news: newsSince(dataset, selection, against ?? yearIn(question)),
  }
}

const yearIn = (question: SinceQuestion) => (question.kind === 'year' ? question.year : '')
const toldByYear = (isKnown: boolean): readonly ChangeKind[] =>
  isKnown ? ['down', 'stopped', 'up', 'new'] : ['stopped', 'new']

const known = new WeakMap<Dataset, { readonly earlier: Dataset; readonly found: Difference }>()

/** The last difference is remembered: each selection asks for it anew. */
function differenceOf(earlier: Dataset, later: Dataset): Difference {
  const last = known.get(later)
  if (last?.earlier === earlier) return last.found
  const found = difference(earlier, later)
  known.set(later, { earlier, found })
  return found
}

/** The members of the newer version, then those that only what is gone names. */
function membersIn(
  dimension: 'country' | 'outcome',
  { file }: Dataset,
  counted: readonly Counted[],
): Member[] {
  const members = [...dimensionOf(dimension).members(file)]
  const ids = new Set(members.map(({ id }) => id))
  for (const { sides } of counted) {
    for (const { countries, outcomes } of sides) {
      for (const id of dimension === 'country' ? countries : outcomes) {
        if (!ids.has(id)) members.push({ id, title: null })
        ids.add(id)
      }
    }
  }
  return members
}

function mostOf(
  { total, cells }: Sums,
  rows: readonly Member[],
  columns: readonly Member[],
  selection: Selection,
): MostMoved | null {
  const [first, second] = rows
    .flatMap(({ id: country }, r) =>
      columns.map(({ id: outcome }, c) => ({ outcome, country, activities: cells[r]?.[c]?.moved ?? 0 })),
    )
    .sort((a, b) => b.activities - a.activities)
  if (!first || first.activities === 0 || first.activities === second?.activities) return null
  const isOne = (dimension: 'outcome' | 'country', members: readonly Member[]) =>
    members.filter(({ id }) => !isOutside(selection, dimension, id)).length === 1
  const isNarrow = isOne('outcome', columns) || isOne('country', rows)
  return {
    ...first,
    isMost: first.activities * 2 > total.moved,
    isForegone: isNarrow && first.activities === total.moved,
  }
}
