import { useLocale } from '../locales/context.tsx'
import { locatorWords } from '../locales/locator.ts'
import type { Citation } from '../model/source.ts'
import { useEngine } from './engine-context.tsx'
import { SourceTitle } from './source-title.tsx'

interface Props {
  readonly citations: readonly Citation[]
  readonly className: string | undefined
}

/** Where something is said: each source by its title, and the place in it. A source that the dataset lacks stands by its id. */
export function CitationList({ citations, className }: Props) {
  const locale = useLocale()
  const { sources } = useEngine().dataset.file
  return (
    <ul className={className}>
      {citations.map(({ source: id, locator }) => {
        const source = sources.find(each => each.id === id)
        return (
          <li key={`${id} ${JSON.stringify(locator)}`}>
            {source ? <SourceTitle source={source} /> : id}
            {locator && `, ${locatorWords(locale, locator)}`}
          </li>
        )
      })}
    </ul>
  )
}
