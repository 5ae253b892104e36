import type { Dataset } from '../dataset/dataset.ts'
import type { Activity } from '../model/activity.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import type { Stage } from '../model/taxonomy.ts'
import { gapAt } from './gap.ts'
import { activityList } from './list.ts'
import type { Place } from './within.ts'

/** A stage and the activities that sit on it. `gap` is why the record itself holds none there; null when only the selection does not. */
export interface Rung {
  readonly stage: Stage
  readonly activities: readonly Activity[]
  readonly gap: GapKind | null
}

/** The activities under a selection by stage, the lowest first, in the file's order. `where` is whose empty rungs are gaps. */
export function rungs(dataset: Dataset, selection: Selection, where: Place | null): readonly Rung[] {
  const list = activityList(dataset, selection)
  return dataset.file.stages.map(stage => {
    const activities = list.filter(activity => activity.stage === stage.id)
    const places: Place[] = [{ dimension: 'stage', member: stage.id }, ...(where ? [where] : [])]
    return { stage, activities, gap: activities.length > 0 ? null : gapAt(dataset, places) }
  })
}
