import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Facet } from '../../query/facets.ts'
import { Popover } from '../../ui/popover.tsx'
import { useView } from '../use-view.ts'
import chip from './facet-chip.module.css'
import { FacetChip } from './facet-chip.tsx'
import { FacetSection } from './facet-section.tsx'
import styles from './more-chips.module.css'

/** The dimensions that have no chip of their own: under one chip, each with its menu. Those with a clause stand beside it too. */
export function MoreChips({ facets }: { readonly facets: readonly Facet[] }) {
  const { say } = useLocale()
  return (
    <>
      <span className={chip.chip}>
        <Popover
          className={chip.open}
          panelClassName={styles.panel}
          name={say('filter.more.name')}
          label={
            <>
              <span className={chip.name}>{say('filter.more')}</span>
              <ChevronDown aria-hidden size={14} />
            </>
          }
        >
          {() =>
            facets.map(facet => <FacetSection key={facet.dimension} facet={facet} group="more-filters" />)
          }
        </Popover>
      </span>
      {facets.map(facet => (
        <ClauseChip key={facet.dimension} facet={facet} />
      ))}
    </>
  )
}

/** Stands while its clause does, and as long as a visitor is in it: an open menu or the focus never goes from under them. */
function ClauseChip({ facet }: { readonly facet: Facet }) {
  const { clauses } = useView().view.selection
  const [isOpen, setOpen] = useState(false)
  const [hasFocus, setFocus] = useState(false)
  if (!clauses[facet.dimension] && !isOpen && !hasFocus) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to act on, it only knows whether the focus is inside
    <span
      className={styles.own}
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocus(false)
      }}
    >
      <FacetChip facet={facet} onOpenChange={setOpen} />
    </span>
  )
}
