import { useLocale } from '../../locales/context.tsx'
import { clausePhrase } from '../../locales/sentence.ts'
import type { Facet } from '../../query/facets.ts'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import { FacetMenu } from './facet-menu.tsx'
import styles from './facet-section.module.css'

interface Props {
  readonly facet: Facet
  /** Sections of one group: opening one closes the others. */
  readonly group?: string | undefined
}

/** One dimension in a list of them: closed it says its clause, opened it is the menu. */
export function FacetSection({ facet, group }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const clause = view.selection.clauses[facet.dimension]
  return (
    <details className={styles.section} name={group}>
      <summary className={styles.summary}>
        <span className={styles.name}>{locale.say(`dimension.${facet.dimension}`)}</span>
        <span className={styles.clause}>
          {clause ? clausePhrase(locale, file, facet.dimension, clause) : locale.say('filter.any')}
        </span>
      </summary>
      <FacetMenu facet={facet} />
    </details>
  )
}
