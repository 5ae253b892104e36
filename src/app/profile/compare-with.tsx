import { Columns2 } from 'lucide-react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'

interface Props {
  readonly dimension: DimensionId
  readonly member: string
}

/** The way to the same member beside another one, which is chosen there; where there are two, it is the other. Alone, it has none. */
export function CompareWith({ dimension, member }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const ids = dimensionOf(dimension)
    .members(file)
    .map(({ id }) => id)
  const others = ids.filter(id => id !== member)
  if (others.length === 0) return null
  const compare = { dimension, members: [member, ...(others.length === 1 ? others : [])] }
  return (
    <Link className={action.action} to={to('/progress/compare', { compare })}>
      <Columns2 aria-hidden size={16} /> {say('comparison.with')}
    </Link>
  )
}
