import { changes } from './changes.ts'
import type { FigureDefinition } from './figure.ts'
import { ladder } from './ladder.ts'
import { matrix } from './matrix.ts'

/** A figure of which one does not know what it asks and answers: only it looks into either. */
export type AnyFigure = FigureDefinition<unknown, unknown>

/** Every figure of the site. */
export const figures = [matrix, ladder, changes] as readonly unknown[] as readonly AnyFigure[]

/** The figure that reports and snapshots know by a name; null = this site has none. */
export function figureOf(name: string): AnyFigure | null {
  return figures.find(figure => figure.name === name) ?? null
}
