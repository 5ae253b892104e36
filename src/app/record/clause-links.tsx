import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import { withClause } from '../../model/selection.ts'
import { useEngine } from '../engine-context.tsx'
import { FollowLink } from '../figures/follow-link.tsx'
import { useView } from '../use-view.ts'
import styles from './facts.module.css'

interface Props {
  readonly dimension: DimensionId
  readonly members: readonly string[]
}

/** Members by name, each leading to the activities that name it too, within what is selected. */
export function ClauseLinks({ dimension, members }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const known = new Map(
    dimensionOf(dimension)
      .members(file)
      .map(member => [member.id, member]),
  )
  return (
    <ul className={styles.members}>
      {members.map(id => {
        const member = known.get(id)
        const selection = withClause(view.selection, dimension, { mode: 'any', members: [id] })
        return (
          <li key={id}>
            {member ? (
              <>
                <Link to={to('/activities', { selection })} title={locale.say('record.others-like')}>
                  {locale.memberName(dimension, member)}
                </Link>
                {dimension === 'instrument' && <FollowLink instrument={id} />}
              </>
            ) : (
              id
            )}
          </li>
        )
      })}
    </ul>
  )
}
