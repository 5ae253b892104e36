import { changes } from './changes.ts'
import { comparison } from './comparison.ts'
import { coverage } from './coverage.ts'
import type { FigureDefinition } from './figure.ts'
import { gaps } from './gaps.ts'
import { instrumentPath } from './instrument-path.ts'
import { ladder } from './ladder.ts'
import { map } from './map.ts'
import { matrix } from './matrix.ts'
import { movement } from './movement.ts'
import { sinceList } from './since-list.ts'
import { sinceMatrix } from './since-matrix.ts'
import { stages } from './stages.ts'
import { strip } from './strip.ts'
import { targets } from './targets.ts'
import { timeline } from './timeline.ts'
import { workList } from './work-list.ts'
import { years } from './years.ts'

/** A figure of which one does not know what it asks and answers: only it looks into either. */
export type AnyFigure = FigureDefinition<unknown, unknown>

/** Every figure of the site, in the order of its pages. */
export const figures = [
  ...[matrix, ladder, years, changes, gaps, targets, map, movement, instrumentPath, timeline],
  ...[sinceMatrix, sinceList, comparison, coverage, workList, strip, stages],
] as readonly unknown[] as readonly AnyFigure[]

/** The figure that reports and snapshots know by a name; null = this site has none. */
export function figureOf(name: string): AnyFigure | null {
  return figures.find(figure => figure.name === name) ?? null
}
