import { ListFilter, RotateCcw, Undo2 } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import { isWhole, wholeRecord } from '../../model/selection.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useAnswer } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import { FacetChip } from './facet-chip.tsx'
import { FacetSection } from './facet-section.tsx'
import styles from './filter-bar.module.css'
import { SearchField } from './search-field.tsx'

/** One chip a dimension in a fixed order, the search, and at the end how much is shown and the ways back. */
export function FilterBar() {
  const { say } = useLocale()
  const { view, step, back, select } = useView()
  const { selection } = view
  const facets = useAnswer('facets', selection, null)
  const { shown, total } = useAnswer('headline', selection, null)
  // Without a choice of ours before this view, one step back would lead somewhere else.
  const undo = () => (step === 'selection' ? back() : select(wholeRecord))
  const clauses = Object.keys(selection.clauses).length + (selection.search ? 1 : 0)
  const counted = say('count.shown', { shown, total })
  return (
    <search className={styles.bar} aria-label={say('filter.title')}>
      <div className={styles.chips}>
        {facets.map(facet => (
          <FacetChip key={facet.dimension} facet={facet} />
        ))}
        <SearchField />
      </div>
      <div className={styles.narrow}>
        <Sheet
          className={styles.open}
          title={say('filter.title')}
          done={say('filter.show', { n: shown })}
          label={
            <>
              <ListFilter aria-hidden size={16} /> {say('filter.title')}{' '}
              {clauses > 0 && <span className={styles.badge}>{clauses}</span>}
            </>
          }
        >
          {facets.map(facet => (
            <FacetSection key={facet.dimension} facet={facet} />
          ))}
          <div className={styles.searchRow}>
            <SearchField />
          </div>
        </Sheet>
      </div>
      <div className={styles.end}>
        <output className={styles.showing} data-testid="showing" data-shown={shown} data-total={total}>
          {counted}
        </output>
        {!isWhole(selection) && (
          <>
            <button type="button" className={styles.quiet} onClick={undo}>
              <Undo2 aria-hidden size={15} /> {say('filter.undo')}
            </button>
            <button type="button" className={styles.quiet} onClick={() => select(wholeRecord)}>
              <RotateCcw aria-hidden size={15} /> {say('filter.reset')}
            </button>
          </>
        )}
      </div>
    </search>
  )
}
