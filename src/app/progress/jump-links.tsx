import { useLocale } from '../../locales/context.tsx'
import { showFigure } from '../figure/show-figure.ts'
import styles from './jump-links.module.css'

/** What stands on the page, in its order: a long page is not scrolled for its third figure. */
export function JumpLinks({ figures }: { readonly figures: readonly string[] }) {
  const { say } = useLocale()
  return (
    <ul className={`${styles.links} no-print`} aria-label={say('progress.jump')}>
      {figures.map(id => (
        <li key={id}>
          <button type="button" onClick={() => showFigure(id)}>
            {say(`progress.jump.${id}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
