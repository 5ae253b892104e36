import { Fragment } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { locatorWords } from '../../locales/locator.ts'
import type { Country } from '../../model/taxonomy.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { SourceTitle } from '../source-title.tsx'
import styles from './profile.module.css'

/** What one must know of a country, each statement with its sources, and where in it the work takes place. */
export function CountryIntroduction({ country }: { readonly country: Country }) {
  const locale = useLocale()
  const { sources } = useEngine().dataset.file
  const { context = [], places } = country
  return (
    <>
      {context.map(({ text, sources: citations }) => (
        <p key={locale.text(text)} className={styles.statement}>
          <Localized text={text} />{' '}
          <small className={styles.cited}>
            {citations.map(({ source: id, locator }, i) => {
              const source = sources.find(each => each.id === id)
              return (
                <Fragment key={id}>
                  {i > 0 && '; '}
                  {source ? <SourceTitle source={source} /> : id}
                  {locator && `, ${locatorWords(locale, locator)}`}
                </Fragment>
              )
            })}
          </small>
        </p>
      ))}
      {places.length > 0 && (
        <p className={styles.places}>
          {locale.say('profile.places', {
            places: locale.list(places.map(({ title }) => locale.text(title))),
          })}
        </p>
      )}
    </>
  )
}
