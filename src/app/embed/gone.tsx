import { Link, useLocation } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { withData } from '../../state/asked-data.ts'
import { entryOf } from '../../state/catalogue.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import styles from './embed.module.css'

/** In place of a figure whose dataset, or that version of it, does not ship any more: never the numbers of another one. */
export function Gone({ asked }: { readonly asked: string }) {
  const { say, text } = useLocale()
  const { file } = useEngine().dataset
  const { pathname, search } = useLocation()
  const [id = '', version] = asked.split('@')
  const isHeld = id === file.id || entryOf(id) !== null
  return (
    <main id="main" tabIndex={-1} className={styles.alone}>
      <h1 className="visually-hidden">{text(file.title)}</h1>
      <div className={styles.unknown}>
        <p>{isHeld && version ? say('embed.gone', { version }) : say('embed.gone.data', { name: id })}</p>
        {isHeld && (
          <Link className={action.action} to={{ pathname, search: withData(search, id) }}>
            {say('embed.gone.today')}
          </Link>
        )}
      </div>
    </main>
  )
}
