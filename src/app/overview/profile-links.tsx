import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { dimensionOf } from '../../model/dimensions/index.ts'
import { useEngine } from '../engine-context.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import styles from './profile-links.module.css'

/** The way into every outcome's and every country's page. */
export function ProfileLinks() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  return (
    <nav className={`${styles.links} no-print`} aria-label={locale.say('overview.profiles')}>
      {(['outcome', 'country'] as const).map(dimension => (
        <p key={dimension}>
          <span className={styles.name}>{locale.say(`overview.profiles.${dimension}`)}</span>{' '}
          {dimensionOf(dimension)
            .members(file)
            .map(member => (
              <Link key={member.id} className={styles.link} to={to(profilePath(dimension, member.id))}>
                {locale.memberName(dimension, member, 'short')}
              </Link>
            ))}
        </p>
      ))}
    </nav>
  )
}
