import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from '../model/selection.ts'
import type { Citation, Source } from '../model/source.ts'
import { changesClaimed } from './changes.ts'
import { activityList } from './list.ts'
import { milestones } from './milestones.ts'

/** A source and how many distinct activities and events under the selection cite it. */
export interface SourceInUse {
  readonly source: Source
  readonly activities: number
}

/**
 * Of what the sources are asked: all activities, those that claim a change, activities and events, or those of both that
 * name a law or plan. Indicators cite none: of them there is no source.
 */
export type Cited = 'activities' | 'changes' | 'timeline' | 'indicators' | 'instruments'

/** The sources that what is shown under a selection rests on, the most cited first, ties in the file's order. */
export function sourcesInUse(
  dataset: Dataset,
  selection: Selection,
  of: Cited = 'activities',
): readonly SourceInUse[] {
  const citing = new Map<string, number>()
  for (const citations of citationsOf(dataset, selection, of)) {
    for (const id of new Set(citations.map(({ source }) => source))) citing.set(id, (citing.get(id) ?? 0) + 1)
  }
  return dataset.file.sources
    .flatMap(source => {
      const activities = citing.get(source.id)
      return activities ? [{ source, activities }] : []
    })
    .sort((a, b) => b.activities - a.activities)
}

function citationsOf(dataset: Dataset, selection: Selection, of: Cited): readonly (readonly Citation[])[] {
  if (of === 'instruments') {
    const isNamed = ({ instruments }: { readonly instruments: readonly string[] }) => instruments.length > 0
    return [
      ...activityList(dataset, selection)
        .filter(isNamed)
        .map(({ evidence }) => evidence),
      ...milestones(dataset, selection)
        .filter(isNamed)
        .map(({ sources }) => sources),
    ]
  }
  if (of === 'indicators') return []
  const list = of === 'changes' ? changesClaimed(dataset, selection) : activityList(dataset, selection)
  const records = list.map(({ evidence }) => evidence)
  if (of !== 'timeline') return records
  return [...records, ...milestones(dataset, selection).map(({ sources }) => sources)]
}
