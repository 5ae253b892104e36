import type { Activity } from '../model/activity.ts'
import { type Grade, grades } from '../model/source.ts'

/** The surest of an activity's evidence, the official text being the surest; null = it cites none. */
export function strongestGrade({ evidence }: Pick<Activity, 'evidence'>): Grade | null {
  return grades.findLast(grade => evidence.some(each => each.grade === grade)) ?? null
}
