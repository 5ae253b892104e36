import { activities } from './activities.ts'
import { budget } from './budget.ts'
import { changes } from './changes.ts'
import { evidence } from './evidence.ts'
import type { Measure } from './measure.ts'

/** Every measure, in the order of the picker. */
export const measures = [activities, changes, evidence, budget] as const

export type MeasureId = (typeof measures)[number]['id']

/** Is this text the id of a measure? */
export function isMeasure(id: string): id is MeasureId {
  return measures.some(measure => measure.id === id)
}

/** The measure of an id. Throws for any other word. */
export function measureOf(id: MeasureId): Measure {
  const measure = measures.find(candidate => candidate.id === id)
  if (!measure) throw new Error(`unknown measure: ${id}`)
  return measure
}
