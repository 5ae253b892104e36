import { ChevronDown, X } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import { dimensionOf } from '../../model/dimensions/index.ts'
import { withClause } from '../../model/selection.ts'
import type { Facet } from '../../query/facets.ts'
import { Popover } from '../../ui/popover.tsx'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './facet-chip.module.css'
import { FacetMenu } from './facet-menu.tsx'

interface Props {
  readonly facet: Facet
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** One dimension in the bar: its name, or its clause, which opens the menu; a set clause can be taken away beside it. */
export function FacetChip({ facet: { dimension, members }, onOpenChange }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view, select } = useView()
  const clause = view.selection.clauses[dimension]
  const name = locale.say(`dimension.${dimension}`)
  const chosen = clause
    ? dimensionOf(dimension)
        .members(file)
        .filter(member => clause.members.includes(member.id))
    : []
  const [first] = chosen
  const summary =
    chosen.length === 1 && first
      ? locale.memberName(dimension, first, 'short')
      : locale.say('filter.some', { n: chosen.length, total: members.length })
  return (
    <span className={`${styles.chip} ${clause ? styles.set : ''}`}>
      <Popover
        className={styles.open}
        onOpenChange={onOpenChange}
        name={
          clause
            ? `${name}: ${locale.say(`filter.mode.${clause.mode}`)} ${locale.list(chosen.map(member => locale.memberName(dimension, member)))}`
            : name
        }
        label={
          <>
            <span className={styles.name}>{name}</span>
            {clause && (
              <span className={styles.summary}>
                {clause.mode !== 'any' && `${locale.say(`filter.mode.${clause.mode}`)} `}
                {summary}
              </span>
            )}
            {!clause && <ChevronDown aria-hidden size={14} className={styles.chevron} />}
          </>
        }
      >
        {() => <FacetMenu facet={{ dimension, members }} />}
      </Popover>
      {clause && (
        <button
          type="button"
          className={styles.clear}
          aria-label={locale.say('filter.clear', { dimension: name })}
          onClick={event => {
            // it goes with the clause: the chip keeps the focus
            event.currentTarget.parentElement?.querySelector('button')?.focus()
            select(withClause(view.selection, dimension, null))
          }}
        >
          <X aria-hidden size={14} />
        </button>
      )}
    </span>
  )
}
