import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { useView } from '../use-view.ts'
import styles from './contents.module.css'

/** What stands on the page, each part a link that can be passed on. */
export function Contents({ parts }: { readonly parts: readonly string[] }) {
  const { say } = useLocale()
  const { to } = useView()
  return (
    <nav className={`${styles.contents} no-print`} aria-label={say('data.contents')}>
      <ul>
        {parts.map(part => (
          <li key={part}>
            <Link to={{ ...to('/data'), hash: part }}>{say(`data.${part}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
