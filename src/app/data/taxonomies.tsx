import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { wholeRecord } from '../../model/selection.ts'
import type { Term } from '../../model/taxonomy.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import { DefinitionList } from './definition-list.tsx'
import { Cited } from './programme-card.tsx'
import styles from './taxonomies.module.css'

/** The words that activities are coded with, each with its definition and how many activities name it. */
export function Taxonomies() {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { to } = useView()
  const terms = (list: readonly Term[], dimension: DimensionId) =>
    list.map(term => ({
      id: term.id,
      term: <Localized text={term.title} />,
      meaning: <Meaning term={term} dimension={dimension} />,
    }))
  return (
    <div className={styles.taxonomies}>
      <Taxonomy title={say('data.taxonomy.outcomes')} size={file.outcomes.length} isOpen>
        <DefinitionList
          items={file.outcomes.map(outcome => ({
            id: outcome.id,
            term: (
              <>
                {outcome.code}{' '}
                <Link to={to(profilePath('outcome', outcome.id))}>
                  <Localized text={outcome.title} />
                </Link>
              </>
            ),
            meaning: (
              <>
                <Localized text={outcome.statement} /> <Meaning term={outcome} dimension="outcome" />
                <span className={styles.codes}>
                  {outcome.sdg.length > 0 && `${say('data.sdg', { targets: locale.list(outcome.sdg) })} · `}
                  {outcome.sector && say('data.sector', { code: outcome.sector })}
                </span>
              </>
            ),
          }))}
        />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.countries')} size={file.countries.length}>
        <DefinitionList
          items={file.countries.map(({ code, places, title }) => ({
            id: code,
            term: (
              <Link to={to(profilePath('country', code))}>
                {locale.memberName('country', { id: code, title: title ?? null })}
              </Link>
            ),
            meaning: (
              <>
                <Count dimension="country" id={code} />
                {places.length > 0 && ` · ${places.map(place => locale.text(place.title)).join(', ')}`}
              </>
            ),
          }))}
        />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.themes')} size={file.themes.length}>
        <DefinitionList items={terms(file.themes, 'theme')} />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.groups')} size={file.groups.length}>
        <DefinitionList items={terms(file.groups, 'group')} />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.types')} size={file.types.length}>
        <DefinitionList items={terms(file.types, 'type')} />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.partners')} size={file.partners.length}>
        <DefinitionList items={terms(file.partners, 'partner')} />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.actors')} size={file.actors.length}>
        <DefinitionList items={terms(file.actors, 'actor')} />
      </Taxonomy>
      <Taxonomy title={say('data.taxonomy.instruments')} size={file.instruments.length}>
        <DefinitionList items={terms(file.instruments, 'instrument')} />
      </Taxonomy>
    </div>
  )
}

interface TaxonomyProps {
  readonly title: string
  readonly size: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}

function Taxonomy({ title, size, isOpen = false, children }: TaxonomyProps) {
  const { number } = useLocale()
  return (
    <details className={styles.taxonomy} open={isOpen}>
      <summary>
        <h3>{title}</h3> <span className={styles.size}>{number(size)}</span>
      </summary>
      {children}
    </details>
  )
}

function Meaning({ term, dimension }: { readonly term: Term; readonly dimension: DimensionId }) {
  const { say } = useLocale()
  return (
    <>
      {term.definition && (
        <>
          <Localized text={term.definition} />{' '}
        </>
      )}
      <Count dimension={dimension} id={term.id} />
      {term.promised && (
        <span className={styles.codes}>
          {say('data.promised')} <Cited citation={term.promised} />
        </span>
      )}
    </>
  )
}

/** How many activities of the whole record name a member; leads to them. */
function Count({ dimension, id }: { readonly dimension: DimensionId; readonly id: string }) {
  const { say } = useLocale()
  const { to } = useView()
  const facet = useAnswer('facets', wholeRecord, null).find(each => each.dimension === dimension)
  const n = facet?.members.find(({ member }) => member.id === id)?.activities ?? 0
  if (n === 0) return <span className={styles.none}>{say('data.no-activity')}</span>
  const selection = { ...wholeRecord, clauses: { [dimension]: { mode: 'any', members: [id] } as const } }
  return <Link to={to('/activities', { selection })}>{say('count.activities', { n })}</Link>
}
