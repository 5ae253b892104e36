import type { Dataset } from '../dataset/dataset.ts'
import { type Index, type Postings, postingsOf } from '../dataset/postings.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { MeasureId } from '../model/measures/index.ts'
import type { Selection } from '../model/selection.ts'
import { gapAt } from './gap.ts'
import { type Live, narrow, room } from './live.ts'
import { tagsAmong } from './tags.ts'
import { byStage, counted, measured, type Ratio, ratioOf, unnamed } from './tally.ts'
import { type Place, shownWithin } from './within.ts'

/**
 * One number of a crosstab. `activities` are distinct and 0 when only the selection empties the cell; `value` is the
 * measure, null in a gap or when nothing is reported; `ratio` are the two numbers of a share, null of other measures;
 * `stages` are what the measure counts by stage, in the order of the ladder; `gap` is set when the cell holds nothing even
 * without a selection.
 */
export interface Cell {
  readonly activities: number
  readonly value: number | null
  readonly ratio: Ratio | null
  readonly changes: number
  readonly stages: readonly number[]
  readonly gap: GapKind | null
}

/**
 * Distinct activities of a row, a column or the whole: asked anew. `tags` is the measure summed over its cells, null for
 * amounts and shares; what it has more than `value` is overlap.
 * `gap` is set, and `value` null, when it holds nothing even without a selection: a row of gaps has no total of 0.
 */
export interface Total {
  readonly activities: number
  readonly value: number | null
  readonly ratio: Ratio | null
  readonly changes: number
  readonly stages: readonly number[]
  readonly tags: number | null
  readonly gap: GapKind | null
}

/** Members × members × measure. `unplaced` activities name no member of the dimension: counted in totals, in no cell. */
export interface Crosstab {
  readonly rows: DimensionId
  readonly columns: DimensionId
  readonly measure: MeasureId
  readonly rowMembers: readonly Member[]
  readonly columnMembers: readonly Member[]
  readonly cells: readonly (readonly Cell[])[]
  readonly rowTotals: readonly Total[]
  readonly columnTotals: readonly Total[]
  readonly grand: Total
  readonly unplaced: { readonly rows: number; readonly columns: number }
}

/** `within` asks of the activities of one member only, gaps included; `rowIds` are the only rows, in this order. */
export interface CrosstabQuestion {
  readonly rows: DimensionId
  readonly columns: DimensionId
  readonly measure: MeasureId
  readonly within?: Place
  readonly rowIds?: readonly string[]
}

/** Distinct activities where rows and columns meet. One with two countries counts once in each; totals count it once. */
export function crosstab(dataset: Dataset, selection: Selection, question: CrosstabQuestion): Crosstab {
  const { rows, columns, measure, within, rowIds } = question
  const { index } = dataset
  const all = shownWithin(dataset, selection, within)
  const across = postingsOf(index, columns)
  const down = only(postingsOf(index, rows), rowIds)
  const [inRow, inCell] = [room(all.length), room(all.length)]

  const total = (whole: Sums, parts: readonly Cell[], places: readonly Place[]): Total => {
    const gap = whole.activities > 0 ? null : gapAt(dataset, [...places, ...(within ? [within] : [])])
    return { ...whole, value: gap ? null : whole.value, tags: tagsAmong(parts, measure), gap }
  }
  const sumsOfRows: Sums[] = []
  const cells = down.bits.map((rowBits, r) => {
    const row = narrow(all, rowBits, inRow)
    sumsOfRows.push(sums(index, row, measure))
    return across.bits.map((columnBits, c): Cell => {
      const cell = sums(index, narrow(row, columnBits, inCell), measure)
      if (cell.activities > 0) return { ...cell, gap: null }
      const places = [at(rows, down.members[r]), at(columns, across.members[c]), ...(within ? [within] : [])]
      const gap = gapAt(dataset, places)
      return { ...cell, value: gap ? null : cell.value, gap }
    })
  })
  const sumsOfColumns = across.bits.map(bits => sums(index, narrow(all, bits, inCell), measure))

  return {
    rows,
    columns,
    measure,
    rowMembers: down.members,
    columnMembers: across.members,
    cells,
    rowTotals: sumsOfRows.map((row, r) => total(row, cells[r] ?? [], [at(rows, down.members[r])])),
    columnTotals: sumsOfColumns.map((column, c) =>
      total(
        column,
        cells.flatMap(row => row[c] ?? []),
        [at(columns, across.members[c])],
      ),
    ),
    grand: total(sums(index, all, measure), cells.flat(), []),
    unplaced: { rows: unnamed(index, all, rows), columns: unnamed(index, all, columns) },
  }
}

type Sums = Omit<Total, 'tags' | 'gap'>

function sums(index: Index, set: Live, measure: MeasureId): Sums {
  const countedBy = index.counted.get(measure)
  return {
    activities: set.count,
    value: measured(index, set, measure),
    ratio: ratioOf(index, set, measure),
    changes: counted(index, set, 'changes'),
    stages: byStage(index, countedBy ? narrow(set, countedBy, room(set.length)) : set),
  }
}

function at(dimension: DimensionId, member: Member | undefined): Place {
  return { dimension, member: member?.id ?? '' }
}

function only(
  { members, position, bits }: Postings,
  ids?: readonly string[],
): Pick<Postings, 'members' | 'bits'> {
  if (!ids) return { members, bits }
  const places = ids.flatMap(id => position.get(id) ?? [])
  return { members: places.flatMap(i => members[i] ?? []), bits: places.flatMap(i => bits[i] ?? []) }
}
