import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from '../model/selection.ts'
import type { Source } from '../model/source.ts'
import { activityList } from './list.ts'

/** A source and how many distinct activities under the selection cite it. */
export interface SourceInUse {
  readonly source: Source
  readonly activities: number
}

/** The sources that the activities under a selection rest on, the most cited first, ties in the file's order. */
export function sourcesInUse(dataset: Dataset, selection: Selection): readonly SourceInUse[] {
  const citing = new Map<string, number>()
  for (const { evidence } of activityList(dataset, selection)) {
    for (const id of new Set(evidence.map(({ source }) => source))) citing.set(id, (citing.get(id) ?? 0) + 1)
  }
  return dataset.file.sources
    .flatMap(source => {
      const activities = citing.get(source.id)
      return activities ? [{ source, activities }] : []
    })
    .sort((a, b) => b.activities - a.activities)
}
