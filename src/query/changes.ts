import type { Dataset } from '../dataset/dataset.ts'
import type { Activity } from '../model/activity.ts'
import { changes } from '../model/measures/changes.ts'
import type { Selection } from '../model/selection.ts'
import { activityList } from './list.ts'

/** The activities under a selection that claim a change: the furthest stage first, then in the file's order. */
export function changesClaimed(dataset: Dataset, selection: Selection): readonly Activity[] {
  return activityList(dataset, selection, { key: 'stage', descending: true, language: 'en' }).filter(
    changes.has,
  )
}
