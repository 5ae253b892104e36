import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import { useEngine } from '../engine-context.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import styles from './profile.module.css'

interface Props {
  readonly dimension: DimensionId
  readonly member: string
}

/** Where a profile stands among its like, and the ways to the one before and after it. */
export function Neighbours({ dimension, member: id }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const members = dimensionOf(dimension).members(file)
  const at = members.findIndex(member => member.id === id)
  const all = say(dimension === 'outcome' ? 'profile.outcomes' : 'profile.countries')
  return (
    <nav className={styles.neighbours} aria-label={all}>
      <Neighbour dimension={dimension} member={members[at - 1]} side="previous" />
      <span>{say('profile.place', { all, n: at + 1, total: members.length })}</span>
      <Neighbour dimension={dimension} member={members[at + 1]} side="next" />
    </nav>
  )
}

interface NeighbourProps {
  readonly dimension: DimensionId
  readonly member: ReturnType<ReturnType<typeof dimensionOf>['members']>[number] | undefined
  readonly side: 'previous' | 'next'
}

function Neighbour({ dimension, member, side }: NeighbourProps) {
  const { say, memberName } = useLocale()
  const { to } = useView()
  if (!member) return null
  const name = memberName(dimension, member, 'short')
  return (
    <Link
      to={to(profilePath(dimension, member.id))}
      aria-label={say(`profile.${side}`, { name })}
      rel={side === 'next' ? 'next' : 'prev'}
    >
      {side === 'previous' && <ChevronLeft aria-hidden size={15} />}
      {name}
      {side === 'next' && <ChevronRight aria-hidden size={15} />}
    </Link>
  )
}
