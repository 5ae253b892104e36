import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { type CatalogueEntry, nameOf, type Shipped } from '../../state/catalogue.ts'
import { datasetPath } from '../dataset-path.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './dataset-list.module.css'

/** The datasets that this site ships with, the one on screen marked; a link opens another, or what one said before. */
export function DatasetList({ datasets }: { readonly datasets: readonly Shipped[] }) {
  const { say, date, text } = useLocale()
  return (
    <ul className={styles.list}>
      {datasets.map(({ current, earlier }) => (
        <li key={current.id} className={styles.dataset}>
          <h3 className={styles.title}>
            <DatasetLink entry={current}>
              <Localized text={current.title} />
            </DatasetLink>
            {current.synthetic && (
              <>
                {' '}
                <span className={styles.synthetic}>{say('picture.synthetic')}</span>
              </>
            )}
          </h3>
          <p className={styles.what}>
            {current.synthetic
              ? say('datasets.synthetic')
              : say('datasets.real', { programme: text(current.programme) })}
          </p>
          <p className={styles.facts}>
            {say('datasets.version', { version: current.version, date: date(current.asOf) })}
          </p>
          {earlier.length > 0 && (
            <div className={styles.earlier}>
              <p>{say('datasets.earlier')}</p>
              <ul>
                {earlier.map(entry => (
                  <li key={entry.version}>
                    <DatasetLink entry={entry}>
                      {say('datasets.version', { version: entry.version, date: date(entry.asOf) })}
                    </DatasetLink>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

interface LinkProps {
  readonly entry: CatalogueEntry
  readonly children: ReactNode
}

function DatasetLink({ entry, children }: LinkProps) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const isOpen = entry.id === file.id && entry.version === file.version
  return (
    <>
      <Link
        className={styles.link}
        to={datasetPath('/data', nameOf(entry), view.language)}
        {...(isOpen && { 'aria-current': 'true' })}
      >
        {children}
      </Link>
      {isOpen && (
        <>
          {' '}
          <span className={styles.open}>{say('datasets.open')}</span>
        </>
      )}
    </>
  )
}
