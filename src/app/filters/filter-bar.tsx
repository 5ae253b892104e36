import { ListFilter, RotateCcw, Undo2 } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { isWhole, wholeRecord } from '../../model/selection.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useAnswer } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import { FacetChip } from './facet-chip.tsx'
import { FacetSection } from './facet-section.tsx'
import styles from './filter-bar.module.css'
import { MoreChips } from './more-chips.tsx'
import { SearchField } from './search-field.tsx'

/** Chips that always stand in the bar; every other dimension is under More. */
const inFront: readonly DimensionId[] = ['outcome', 'country', 'year', 'stage', 'status', 'theme', 'group']

/** Chips in a fixed order, the search, and at the end how much is shown and the ways back. */
export function FilterBar() {
  const { say } = useLocale()
  const { view, step, back, select } = useView()
  const { selection } = view
  const facets = useAnswer('facets', selection, null)
  const { shown, total } = useAnswer('headline', selection, null)
  // Without a choice of ours before this view, one step back would lead somewhere else.
  const undo = () => (step === 'selection' ? back() : select(wholeRecord))
  const clauses = Object.keys(selection.clauses).length + (selection.search ? 1 : 0)
  const front = facets.filter(({ dimension }) => inFront.includes(dimension))
  const rest = facets.filter(({ dimension }) => !inFront.includes(dimension))
  const counted = say('count.shown', { shown, total })
  return (
    <search className={styles.bar} aria-label={say('filter.title')}>
      <div className={styles.chips} data-crowded={clauses > 6 || undefined}>
        {front.map(facet => (
          <FacetChip key={facet.dimension} facet={facet} />
        ))}
        <MoreChips facets={rest} />
      </div>
      <div className={styles.search}>
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
            <button type="button" className={styles.quiet} title={say('filter.undo')} onClick={undo}>
              <Undo2 aria-hidden size={15} /> {say('filter.undo')}
            </button>
            <button
              type="button"
              className={styles.quiet}
              title={say('filter.reset')}
              onClick={() => select(wholeRecord)}
            >
              <RotateCcw aria-hidden size={15} /> {say('filter.reset')}
            </button>
          </>
        )}
      </div>
    </search>
  )
}
