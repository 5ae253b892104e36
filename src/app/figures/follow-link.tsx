import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { useView } from '../use-view.ts'
import styles from './follow-link.module.css'
import { arrivingState } from './use-arrival.ts'

/** Beside the name of a law or plan: the way to where it is now. */
export function FollowLink({ instrument }: { readonly instrument: string }) {
  const { say } = useLocale()
  const { to } = useView()
  return (
    <Link
      className={`${styles.follow} no-print`}
      to={to('/progress/moved', { follow: instrument })}
      state={arrivingState}
    >
      {say('instrument-path.now')}
    </Link>
  )
}
