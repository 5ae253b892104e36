import { Link } from 'react-router'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { type Selection, withClause } from '../../model/selection.ts'
import type { WorkItem } from '../../query/work-list.ts'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'

interface Props {
  readonly item: WorkItem
  readonly children: string
}

/** Leads to what an open point is about: the record, the cell, the indicator, the country, or the records it counts. */
export function WorkLink({ item, children }: Props) {
  const { view, to } = useView()
  const [outcome = '', country] = [item.outcomes[0], item.countries[0]]
  const only = (dimension: DimensionId, member: string, of: Selection) =>
    withClause(of, dimension, { mode: 'any', members: [member] })
  if ('activity' in item) return <Link to={to(`/activities/${item.activity.id}`)}>{children}</Link>
  if ('indicator' in item) {
    const ofOutcome = only('outcome', outcome, view.selection)
    const isNarrowed = country !== undefined && item.kind !== 'behind'
    const selection = !isNarrowed ? ofOutcome : only('country', country, ofOutcome)
    return <Link to={to('/progress', { selection })}>{children}</Link>
  }
  switch (item.kind) {
    case 'cell':
    case 'planned': {
      const cell = { row: outcome, column: country ?? '*' }
      const isOfYear = item.kind === 'planned' && item.year !== null
      const selection = isOfYear ? only('year', item.year ?? '', view.selection) : view.selection
      return (
        <Link to={to('/matrix', { rows: 'outcome', columns: 'country', selection, cell })}>{children}</Link>
      )
    }
    case 'silent':
      return <Link to={to(profilePath('country', country ?? ''))}>{children}</Link>
    case 'not-stated': {
      const selection = only('status', 'not-stated', only('outcome', outcome, view.selection))
      return <Link to={to('/activities', { selection })}>{children}</Link>
    }
    default: {
      const target = to('/data')
      return <Link to={{ ...target, hash: '#words' }}>{children}</Link>
    }
  }
}
