import type { Activity } from '../../src/model/activity.ts'
import { membersOf } from '../../src/model/dimensions/dimension.ts'
import { dimensionOf } from '../../src/model/dimensions/index.ts'
import type { Selection } from '../../src/model/selection.ts'
import type { Contender } from './contender.ts'
import { type Asked, asked, membersAsked } from './workload.ts'

/** What one writes first: filter the list for every number. */
export function plain(activities: readonly Activity[]): Contender<number[]> {
  const names = (activity: Activity, id: Asked, member: string) => {
    if (id === 'year') return activity.years.includes(Number(member))
    return membersOf(activity, dimensionOf(id)).includes(member)
  }
  const shown = (selection: Selection, except?: Asked) =>
    activities.filter(activity =>
      asked.every(id => {
        const clause = id === except ? undefined : selection.clauses[id]
        return !clause || clause.members.some(member => names(activity, id, member))
      }),
    )
  const stages = (list: readonly Activity[]) =>
    membersAsked('stage').map(stage => list.filter(activity => activity.stage === stage).length)
  const sums = (list: readonly Activity[]) => [
    list.length,
    list.filter(activity => activity.result).length,
    ...stages(list),
  ]
  return {
    name: 'plain arrays',
    interact: selection => {
      const all = shown(selection)
      const rows = membersAsked('outcome').map(row => all.filter(activity => activity.outcomes.includes(row)))
      const columns = membersAsked('country')
      return [
        ...rows.flatMap(row =>
          columns.flatMap(code => sums(row.filter(({ countries }) => countries.includes(code)))),
        ),
        ...rows.flatMap(sums),
        ...columns.flatMap(code => sums(all.filter(({ countries }) => countries.includes(code)))),
        ...sums(all),
        ...asked.flatMap(id => {
          const others = shown(selection, id)
          return membersAsked(id).map(member => others.filter(activity => names(activity, id, member)).length)
        }),
        ...membersAsked('year').flatMap(year => {
          const list = all.filter(({ years }) => years.includes(Number(year)))
          const [count = 0, ...rest] = sums(list)
          return [count, list.filter(({ yearBasis }) => yearBasis === 'stated').length, ...rest]
        }),
      ]
    },
    numbers: answer => answer,
  }
}
