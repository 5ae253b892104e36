import type { Selection } from '../../src/model/selection.ts'
import type { Asked } from './workload.ts'

/**
 * Who takes part. `interact` answers everything that stands on a page after one filter value was switched; `numbers` lays
 * the answer out for comparison, which is not timed: cells of outcome × country row by row, rows, columns, the grand
 * total (each: activities, changes, activities by stage), the eight facets, the years (each: activities, stated, changes,
 * activities by stage).
 */
export interface Contender<Answer = unknown> {
  readonly name: string
  interact(selection: Selection, changed: Asked): Answer
  numbers(answer: Answer): number[]
}
