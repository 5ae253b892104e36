import { useLocale } from '../../locales/context.tsx'
import { type Selection, withClause } from '../../model/selection.ts'
import { useAnswer } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import { Numbers } from './numbers.tsx'

/** A profile in four numbers. */
export function ProfileNumbers({ selection }: { readonly selection: Selection }) {
  const { say } = useLocale()
  const { to } = useView()
  const { activities, changes, notStated, instruments } = useAnswer('standing', selection, null)
  return (
    <Numbers
      numbers={[
        {
          id: 'activities',
          value: activities,
          words: say('standing.activities', { n: activities }),
          to: to('/activities', { selection }),
        },
        {
          id: 'changes',
          value: changes,
          words: say('standing.changes', { n: changes }),
          to: to('/matrix', { selection, measure: 'changes', cell: { row: '*', column: '*' } }),
        },
        {
          id: 'not-stated',
          value: notStated,
          words: say('standing.not-stated', { n: notStated }),
          to: to('/activities', {
            selection: withClause(selection, 'status', { mode: 'any', members: ['not-stated'] }),
          }),
        },
        {
          id: 'instruments',
          value: instruments,
          words: say('standing.instruments', { n: instruments }),
          to: to('/matrix', { selection, rows: 'instrument', columns: 'stage' }),
        },
      ]}
    />
  )
}
